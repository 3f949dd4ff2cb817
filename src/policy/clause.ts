import { STOP_WORDS } from './language-profiles.ts';

/** Strings one of which stands in a text; `\b` at an end of one asks for a word border there. */
export type Clause = readonly string[];

/** The sign of a word border in a clause. */
export const BORDER = '\b';

/** Shorter strings, borders counted, stand in nearly every sentence. */
const SHORTEST = 3;
/** From this length on a string is told apart well enough without its borders. */
const LONG = 5;

/** Strings one of which a pattern matches, as a clause; none where they are too short to tell anything. */
export function clauseOf(matched: readonly string[]): Clause[] {
  const strings = matched.map(withBorders);
  return strings.some(({ length }) => length < SHORTEST) ? [] : [shortest(strings)];
}

/** One of two or more clauses holds: the strings of all, without those that hold another of them. */
export const shortest = (strings: readonly string[]): Clause =>
  [...new Set(strings)].filter((one, _, all) => !all.some((other) => other !== one && one.includes(other)));

/**
 * One form for what tells the same: a space at an end is a border, borders stand beside letters and figures alone, and beside a long
 * string they tell nothing more.
 */
function withBorders(matched: string): string {
  const bare = matched.replaceAll(BORDER, '').trim();
  if (bare.length >= LONG) return bare;
  const before = /^[\b ]/.test(matched) && /^\w/.test(bare) ? BORDER : '';
  const after = /[\b ]$/.test(matched) && /\w$/.test(bare) ? BORDER : '';
  return before + bare + after;
}

const FREQUENT = new Set(Object.values(STOP_WORDS).flatMap((words) => words.split(' ')));

/** About how much of all text a clause holds of: long and few strings are rare, and function words are not. */
export function commonness(clause: Clause): number {
  return clause.reduce((sum, string) => {
    const bare = string.replaceAll(BORDER, '');
    return sum + (FREQUENT.has(bare) ? 0.2 : 3 ** -((string.length + bare.length) / 2));
  }, 0);
}
