import { byRarity, type Clause } from './clause.ts';
import type { Way } from './needs-of.ts';
import { termScanner } from './term-scanner.ts';

/** Gives, for a text, the numbers of the patterns that might match it, in order; all others surely do not. */
export type Sieve = (text: string) => readonly number[];

/** Clauses that hold of more than about this share of all text are not worth a look. */
const COMMON = 0.25;

/** What one term calls for: a pattern, if its other clauses hold too. */
type Call = { pattern: number; others: readonly (readonly number[])[] };

/**
 * Sifts many patterns at once: one pass over a text tells which of them hold a string that they cannot match without. A pattern of which
 * nothing can be told always comes through.
 */
export function sieveOf(patterns: readonly (readonly Way[])[]): Sieve {
  const numbers = new Map<string, number>();
  const calls: Call[][] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    calls.push([]);
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const always: number[] = [];
  patterns.forEach((needs, pattern) => {
    const ways = needs.map(telling);
    if (ways.some(([rarest]) => !rarest)) always.push(pattern);
    else
      for (const [rarest = [], ...rest] of ways) {
        const call = { pattern, others: rest.map((clause) => clause.map(numberOf)) };
        for (const term of rarest) calls[numberOf(term)]?.push(call);
      }
  });

  const scan = termScanner([...numbers.keys()]);
  const seen = new Int32Array(numbers.size);
  const found = new Int32Array(numbers.size);
  const taken = new Int32Array(patterns.length);
  let round = 0;
  const holds = (clause: readonly number[]): boolean => clause.some((term) => seen[term] === round);
  return (text) => {
    round++;
    const count = scan(text, round, seen, found);
    const might = [...always];
    for (let i = 0; i < count; i++) {
      for (const { pattern, others } of calls[found[i] ?? 0] ?? []) {
        if (taken[pattern] === round || !others.every(holds)) continue;
        taken[pattern] = round;
        might.push(pattern);
      }
    }
    return might.length > 1 ? might.sort((a, b) => a - b) : might;
  };
}

/** The clauses that tell something, the rarest first. */
function telling(way: readonly Clause[]): Clause[] {
  const sorted = byRarity(way).filter(({ share }, index) => index === 0 || share < COMMON);
  return sorted.map(({ clause }) => clause);
}
