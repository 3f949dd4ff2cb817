/** Strings one of which stands in a text; `\b` at an end of one asks for a word border there. */
export type Clause = readonly string[];

/** The sign of a word border in a clause. */
export const BORDER = '\b';

/** Shorter strings, borders counted, stand in nearly every sentence. */
const SHORTEST = 3;

/** Strings one of which a pattern matches, as a clause; none where they are too short to tell anything. */
export function clauseOf(matched: readonly string[]): Clause[] {
  const strings = matched.map(withBorders);
  return strings.some(({ length }) => length < SHORTEST) ? [] : [shortest(strings)];
}

/** One of two or more clauses holds: the strings of all, without those that hold another of them. */
export const shortest = (strings: readonly string[]): Clause =>
  [...new Set(strings)].filter((one, _, all) => !all.some((other) => other !== one && one.includes(other)));

/** Borders count at the ends of a string alone, and beside a letter or a figure. */
function withBorders(matched: string): string {
  const bare = matched.replaceAll(BORDER, '');
  const before = matched.startsWith(BORDER) && /^\w/.test(bare) ? BORDER : '';
  const after = matched.endsWith(BORDER) && /\w$/.test(bare) ? BORDER : '';
  return before + bare + after;
}

/** How much of all text a clause is likely to hold of: long and few strings are rare. */
export function commonness(clause: Clause): number {
  return clause.reduce((sum, { length }) => sum + 3 ** -length, 0);
}
