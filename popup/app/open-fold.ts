/** Opens what folds under the summary of this id, goes there, and gives it the focus. */
export const openFold = (id: string): void => {
  const summary = document.getElementById(id);
  const details = summary?.closest('details');
  if (!summary || !details) return;
  details.open = true;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ block: 'start' });
};
