/** How many columns of a terminal a character takes: none for marks that join, two for the wide scripts and most emoji. */
const widthOf = (character: string): number => {
  if (/^(?:\p{M}|[\u200B-\u200C\u200E-\u200F\u2060]|\u200D|\uFE0F)$/u.test(character)) return 0;
  return /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]$|^\p{Emoji_Presentation}$/u.test(character) ? 2 : 1;
}; // prettier-ignore

/** Columns that a line of text takes in a terminal. */
export const columnsOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** A text with control characters shown as a replacement sign: what a site wrote must not steer a terminal. */
export const harmless = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');

/** The text in lines of at most `columns` columns, broken between words, and inside a word where one is too long. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of harmless(text).trim().split(' ')) {
    let rest = word;
    const joined = current === '' ? rest : `${current} ${rest}`;
    if (columnsOf(joined) <= columns) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    while (columnsOf(rest) > columns) {
      const head = cut(rest, columns);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    current = rest;
  }
  return current === '' && lines.length > 0 ? lines : [...lines, current];
};

/** As much of the start as fits; at least one character. */
const cut = (text: string, columns: number): string => {
  let head = '';
  for (const character of text) {
    if (head !== '' && columnsOf(head) + widthOf(character) > columns) break;
    head += character;
  }
  return head;
};

/** The text filled up with spaces to `columns` columns. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
