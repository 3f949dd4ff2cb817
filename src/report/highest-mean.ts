import { type ArmResult } from '../model/trial.ts';

/** The highest mean of tracking deeds a visit on any side of any comparison, for a scale that all share; 0 where nothing tracks. */
export const highestMean = (results: readonly ArmResult[]): number =>
  Math.max(0, ...results.flatMap(({ mean }) => [mean.control, mean.arm]));
