import { needsOf } from './needs-of.ts';
import { sieveOf, type Sieve } from './sieve.ts';

/** One match of one of several patterns. */
export type NamedMatch<Name extends string> = { name: Name; match: RegExpExecArray };

/**
 * Makes a finder of all matches of several patterns (flag `g`) in a text in lower case, one pattern after the other; those that cannot
 * match are not tried.
 */
export function matcherOf<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
): (lower: string) => NamedMatch<Name>[] {
  const all = Object.entries(patterns) as [Name, RegExp][];
  let sieve: Sieve | undefined;
  return (lower) => {
    sieve ??= sieveOf(all.map(([, pattern]) => needsOf(pattern)));
    const found: NamedMatch<Name>[] = [];
    for (const number of sieve(lower)) {
      const one = all[number];
      if (one) for (const match of lower.matchAll(one[1])) found.push({ name: one[0], match });
    }
    return found;
  };
}
