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

/** Several clauses of which one holds, as one: all their strings, but for those that hold another of them. */
export function shortest(strings: readonly string[]): Clause {
  return [...new Set(strings)].filter((one, _, all) => !all.some((other) => other !== one && one.includes(other)));
}

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

/** Clauses with about what share of all text each holds of, the rarest first: long and few strings are rare, function words are not. */
export function byRarity(clauses: readonly Clause[]): { clause: Clause; share: number }[] {
  return clauses.map((clause) => ({ clause, share: shareOf(clause) })).sort((a, b) => a.share - b.share);
}

function shareOf(clause: Clause): number {
  let share = 0;
  for (const string of clause) {
    const bare = string.replaceAll(BORDER, '');
    share += FREQUENT.has(bare) ? 0.2 : 3 ** -((string.length + bare.length) / 2);
  }
  return share;
}
