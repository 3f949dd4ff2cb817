import { isUsable } from '../evidence/trial/compare-arm.ts';
import { type Arm, type ArmResult, type Run, type Trial } from '../model/trial.ts';

/** Whether a deed was seen in a run; `order`: the run's place, from 0. `not-counted`: the run was not made as its arm says, or failed. */
export type SeenInRun = { round: number; order: number; seen: 'yes' | 'no' | 'not-counted' };
/** `runs`: one a round of the trial, in order; undefined where that round has none. */
export type RunsOfArm = { arm: Arm; runs: (SeenInRun | undefined)[] };

/** Run by run, of the sides of a comparison, whether they show the deed of this key: the arms compared with first. */
export const runsOfDeed = (trial: Trial, { arm, against }: ArmResult, key: string): RunsOfArm[] =>
  [...against, arm].flatMap((id) => {
    const one = trial.arms.find((known) => known.id === id);
    if (!one) return [];
    const mine = new Map(trial.runs.filter((run) => run.arm === id).map((run) => [run.round, run]));
    const rounds = roundsOf(trial);
    return [{ arm: one, runs: rounds.map((round) => seenIn(mine.get(round), one, key)) }];
  });

/** The rounds that there are runs of, in order. */
export const roundsOf = ({ runs }: Pick<Trial, 'runs'>): number[] =>
  [...new Set(runs.map(({ round }) => round))].sort((a, b) => a - b);

const seenIn = (run: Run | undefined, arm: Arm, key: string): SeenInRun | undefined => {
  if (!run) return undefined;
  const has = run.deeds.some((deed) => deed.key === key) ? 'yes' : 'no';
  return { round: run.round, order: run.order, seen: isUsable(run, arm) ? has : 'not-counted' };
};
