import { type ArmResult, type Deed, type Difference } from '../model/trial.ts';

/** A deed, and what became of it under the arm. */
export type Change = Difference & { change: 'stopped' | 'went-on' | 'began' };

const WEIGHTS: readonly Deed['weight'][] = ['tracking', 'maybe', 'contact'];
const KINDS: readonly Deed['kind'][] = [
  'identifier-sent',
  'third-party-cookie',
  'beacon',
  'cookie',
  'storage',
  'contact',
];
const CHANGES: readonly Change['change'][] = ['went-on', 'began', 'stopped'];

/** Every difference of a comparison once: what tracks first, then what went on, began and stopped; the clearest of each first. */
export const trialDifferences = ({ stopped, wentOn, began }: ArmResult): Change[] => {
  const isNew = new Set(began.map(({ deed }) => deed.key));
  // What went on without having been there has begun, if only now and then.
  const changed = wentOn
    .filter(({ deed }) => !isNew.has(deed.key))
    .map((one): Change => ({ ...one, change: one.control.runs === 0 ? 'began' : 'went-on' }));
  return [
    ...changed,
    ...began.map((one): Change => ({ ...one, change: 'began' })),
    ...stopped.map((one): Change => ({ ...one, change: 'stopped' })),
  ].sort(
    (a, b) =>
      WEIGHTS.indexOf(a.deed.weight) - WEIGHTS.indexOf(b.deed.weight) ||
      CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) ||
      clarity(b) - clarity(a) ||
      KINDS.indexOf(a.deed.kind) - KINDS.indexOf(b.deed.kind) ||
      byText(a.deed.key, b.deed.key),
  );
};

/** Of the deeds that track, how many went on, began and stopped (only what there is); and how many others changed or went on. */
export type ChangeCounts = { tracking: { change: Change['change']; deeds: number }[]; others: number };

export const countChanges = (changes: readonly Change[]): ChangeCounts => {
  const tracking = changes.filter(({ deed }) => deed.weight === 'tracking');
  return {
    tracking: CHANGES.map((change) => ({
      change,
      deeds: tracking.filter((one) => one.change === change).length,
    })).filter(({ deeds }) => deeds > 0),
    others: changes.length - tracking.length,
  };
};

/** How plainly it shows: what stopped or began by how far the two sides lie apart, what went on by how often it did. */
const clarity = ({ change, control, arm }: Change): number =>
  change === 'went-on' ? share(arm) : Math.abs(share(control) - share(arm));

const share = ({ runs, of }: Difference['arm']): number => (of === 0 ? 0 : runs / of);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
