import { type ArmResult } from '../model/trial.ts';
import { type Change, trialDifferences } from './trial-differences.ts';

/** The few deeds of one kind of change that tell most, and how many more there are. */
export type Telling = { change: Change['change']; deeds: Change[]; more: number };

/**
 * Of a comparison, at most `most` deeds each that went on, began, and stopped: those that track, or where none does those that
 * may; one a domain before a second of any.
 */
export const tellingDeeds = (result: ArmResult, most = 3): Telling[] => {
  const all = trialDifferences(result);
  const tracking = all.filter(({ deed }) => deed.weight === 'tracking');
  const worth = tracking.length > 0 ? tracking : all.filter(({ deed }) => deed.weight === 'maybe');
  return (['went-on', 'began', 'stopped'] as const)
    .map((change) => {
      const some = onePerDomainFirst(worth.filter((one) => one.change === change));
      return { change, deeds: some.slice(0, most), more: Math.max(0, some.length - most) };
    })
    .filter(({ deeds }) => deeds.length > 0);
};

const onePerDomainFirst = (some: readonly Change[]): Change[] => {
  const first = new Map<string, Change>();
  for (const one of some) if (!first.has(one.deed.domain)) first.set(one.deed.domain, one);
  return [...first.values(), ...some.filter((one) => first.get(one.deed.domain) !== one)];
};
