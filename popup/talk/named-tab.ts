/** The tab that `?tab=N` names, or undefined where it names none. */
export const namedTab = (search: string): number | undefined => {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^-?\d{1,15}$/.test(named) ? Number(named) : undefined;
};
