import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta, permutationTest, type Block } from '../../../src/evidence/trial/permutation-test.ts';

/** The same chance by listing every assignment of the arm's label. */
function byListing(blocks: readonly Block[]): number {
  const observed = blocks.reduce((sum, { arm }) => sum + arm, 0);
  const sums = blocks.reduce<number[]>(
    (all, { arm, control }) => all.flatMap((sum) => [arm, ...control].map((value) => sum + value)),
    [0],
  );
  return sums.filter((sum) => sum <= observed).length / sums.length;
}

describe('permutationTest', () => {
  it.each<[string, Block[], number]>([
    ['no block: no evidence', [], 1],
    ['one round can show nothing much', [{ arm: 0, control: [5, 5] }], 1 / 3],
    ['three rounds, always lowest', Array.from({ length: 3 }, () => ({ arm: 0, control: [4, 5] })), 1 / 27],
    ['three rounds, all alike', Array.from({ length: 3 }, () => ({ arm: 4, control: [4, 4] })), 1],
    ['three rounds, always highest', Array.from({ length: 3 }, () => ({ arm: 9, control: [4, 5] })), 1],
  ])('%s', (_, blocks, p) => {
    expect(permutationTest(blocks)).toBeCloseTo(p, 10);
  });

  it('equals the listing of every assignment', () => {
    const value = fc.integer({ min: 0, max: 6 });
    const block = fc.record({ arm: value, control: fc.array(value, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        expect(permutationTest(blocks)).toBeCloseTo(byListing(blocks), 9);
      }),
    );
  });
});

describe('cliffsDelta', () => {
  it.each<[number[], number[], number]>([
    [[0, 0], [1, 2], -1],
    [[1, 2], [1, 2], 0],
    [[5], [1, 2], 1],
    [[], [1], 0],
  ])('%j against %j is %d', (arm, control, delta) => {
    expect(cliffsDelta(arm, control)).toBe(delta);
  });
});
