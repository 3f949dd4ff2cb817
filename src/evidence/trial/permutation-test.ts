/** One round of an experiment: the arm's value and the control's values, whole numbers. */
export type Block = { arm: number; control: readonly number[] };

/**
 * The chance, from 0 to 1, that the arm's sum over all blocks is as low as it is if the arm's label had been given to any run of its
 * block at random: an exact one-sided permutation test, restricted within blocks so that a drift between rounds cannot pass for an
 * effect (Good, Permutation, Parametric and Bootstrap Tests of Hypotheses). 1 where there are no blocks.
 */
export function permutationTest(blocks: readonly Block[]): number {
  let chances = new Map<number, number>([[0, 1]]);
  for (const { arm, control } of blocks) {
    const values = [arm, ...control];
    const next = new Map<number, number>();
    for (const [sum, chance] of chances) {
      for (const value of values) next.set(sum + value, (next.get(sum + value) ?? 0) + chance / values.length);
    }
    chances = next;
  }
  const observed = blocks.reduce((sum, { arm }) => sum + arm, 0);
  let p = 0;
  for (const [sum, chance] of chances) if (sum <= observed) p += chance;
  return Math.min(1, p);
}

/** Cliff's delta, from −1 (every value of `arm` below every one of `control`) to 1; 0 where either is empty. */
export function cliffsDelta(arm: readonly number[], control: readonly number[]): number {
  if (arm.length === 0 || control.length === 0) return 0;
  let more = 0;
  for (const a of arm) for (const c of control) more += Math.sign(a - c);
  return more / (arm.length * control.length);
}
