const CHROME =
  /^(?:skip to (?:main )?content|back to top|(?:table of )?contents?|menu|share|print(?: this page)?|log ?in|sign (?:in|up)|search|home|close|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences)|cookie settings|©.{0,120}|copyright (?:©|\d{4}).{0,120}|all rights reserved\.?)$/i;
const ARCHIVED = /\barchived on \d{4}-\d\d-\d\d\b|\bwayback machine\b/i;

/** Text of the page around the policy: navigation, buttons, copyright lines, an archive's own note. */
export function isBoilerplate(text: string): boolean {
  if (text.length < 2 || !/[\p{L}\d]/u.test(text.slice(0, 400))) return true;
  if (text.length < 140 && CHROME.test(text)) return true;
  return text.length < 600 && ARCHIVED.test(text);
}

const LINK = /!?\[[^[\]]{0,200}\]\([^)\s\]]{0,1000}(?:\s"[^"\]]{0,200}")?\)/g;
const FEWEST_LINKS = 3;

/** A row of links with next to nothing between them. */
export function isNavigation(stored: string, start: number, end: number): boolean {
  const raw = stored.slice(start, Math.min(end, start + 6000));
  if (!raw.includes('](')) return false;
  const links = raw.match(LINK) ?? [];
  if (links.length < FEWEST_LINKS) return false;
  const between = raw.length - links.reduce((sum, { length }) => sum + length, 0);
  return between < 6 * links.length;
}
