import { needsOf, type Way } from './needs-of.ts';
import { sieveOf, type Sieve } from './sieve.ts';

/** A thing named in a text, with its place there. */
export type NamedThing = { name: string; start: number; end: number };

/** Finds which of several things a text in lower case names. */
export type ThingFinder = {
  /** What a text that names any of them holds. */
  needs: readonly Way[];
  /** Each thing that is not known yet, at its first place; in the order of the list. */
  find: (lower: string, known: ReadonlyMap<string, unknown>) => NamedThing[];
};

/** @param things each with its names, as the source of a regular expression for whole words in lower case */
export function thingFinder(things: readonly (readonly [name: string, names: string])[]): ThingFinder {
  const patterns = things.map(([name, names]) => ({
    name,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'u'),
  }));
  const needs = patterns.map(({ pattern }) => needsOf(pattern));
  let sieve: Sieve | undefined;
  const find: ThingFinder['find'] = (lower, known) => {
    const found: NamedThing[] = [];
    for (const number of (sieve ??= sieveOf(needs))(lower)) {
      const one = patterns[number];
      const match = one && !known.has(one.name) ? one.pattern.exec(lower) : null;
      if (one && match) found.push({ name: one.name, start: match.index, end: match.index + match[0].length });
    }
    return found;
  };
  return { needs: needs.flat(), find };
}
