import { type ArmOutcome, type ArmResult } from '../model/trial.ts';

/** Comparisons that came out alike, together; in the order of the first of each. */
export const resultsByOutcome = (results: readonly ArmResult[]): { outcome: ArmOutcome; results: ArmResult[] }[] => {
  const groups = new Map<ArmOutcome, ArmResult[]>();
  for (const result of results) groups.set(result.outcome, [...(groups.get(result.outcome) ?? []), result]);
  return [...groups].map(([outcome, alike]) => ({ outcome, results: alike }));
};
