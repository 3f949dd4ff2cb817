/** A text that may be of any length, cut after `most` characters with an ellipsis: what a site named must not bury the rest. */
export const shortened = (text: string, most = 160): string => {
  if (text.length <= most) return text;
  // Not in the midst of a character that takes two units.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end)}…`;
};
