import { type Arm } from '../../model/trial.ts';

/** One visit to be made. */
export type Planned = { arm: Arm; round: number; order: number };

/**
 * The order of a trial's runs: every arm once in each round, each round in an order of its own, drawn at random from the seed (a
 * randomised complete block design). This is the very assignment that the permutation test within rounds takes for granted.
 */
export function orderOf(arms: readonly Arm[], rounds: number, seed: number): Planned[] {
  const random = generator(seed);
  return Array.from({ length: rounds }, (_, round) => shuffled(arms, random).map((arm) => ({ arm, round })))
    .flat()
    .map((run, order) => ({ ...run, order }));
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const drawn = [...items];
  for (let at = drawn.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [drawn[at], drawn[other]] as [T, T];
    drawn[at] = b;
    drawn[other] = a;
  }
  return drawn;
}

/** Mulberry32: the same numbers from the same seed on every machine, from 0 to 1. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
