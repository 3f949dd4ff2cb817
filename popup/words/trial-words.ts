import { armName } from '../../src/model/arm-name.ts';
import type { TrialPlace } from '../../src/model/message.ts';
import type { Arm, ArmResult, Deed, Run, Trial } from '../../src/model/trial.ts';
import type { Change } from '../../src/report/trial-differences.ts';
import { shortened } from './shortened.ts';

/** Where the visits of a trial are made. */
export const PLACE_WORDS: Record<TrialPlace, string> = {
  container: 'in a temporary container',
  private: 'in a private window',
  'set-aside': 'with this browser’s cookies of it set aside',
};

/** What became of a deed. */
export const CHANGE_WORDS: Record<Change['change'], string> = {
  'went-on': 'went on',
  began: 'began',
  stopped: 'stopped',
};

/** What became of a consent banner in a visit. */
export const BANNER_WORDS: Record<Run['banner'], string> = {
  none: 'none found',
  seen: 'left alone',
  clicked: 'answered',
  failed: 'could not be answered',
};

const kindOf = ({ dnt, gpc, consent }: Arm): string => {
  if (consent !== 'nothing') return consent === 'reject' ? '“Reject all”' : '“Accept all”';
  if (dnt && gpc) return 'Both signals';
  if (dnt) return 'Do Not Track';
  return gpc ? 'Global Privacy Control' : 'As it is';
};

/** An arm as a heading: "Do Not Track", "As it is, again". */
export const armTitle = (arm: Arm): string => `${kindOf(arm)}${arm.id.endsWith('-again') ? ', again' : ''}`;

const isAccepted = ({ against }: Pick<ArmResult, 'against'>): boolean => against.includes('accept');

/** What a comparison asks after, as a heading; of visits without a click it asks whether the site waits for one. */
export const comparisonTitle = (result: Pick<ArmResult, 'arm' | 'against'>, { arms }: Pick<Trial, 'arms'>): string => {
  const arm = arms.find(({ id }) => id === result.arm);
  if (!arm) return shortened(result.arm);
  return isAccepted(result) && arm.consent === 'nothing' ? 'Waiting for consent' : kindOf(arm);
};

/** The two sides of a comparison as phrases: "under Do Not Track", "without the signal". */
export const sides = (result: Pick<ArmResult, 'arm' | 'against'>, { arms }: Pick<Trial, 'arms'>) => ({
  arm: armName(arms.find(({ id }) => id === result.arm)),
  control: isAccepted(result) ? 'after “accept”' : 'without the signal',
});

/** The two sides as heads of columns: "with it", "without". */
export const shortSides = (result: Pick<ArmResult, 'arm' | 'against'>, { arms }: Pick<Trial, 'arms'>) => {
  const arm = arms.find(({ id }) => id === result.arm);
  if (!isAccepted(result)) return { arm: 'with it', control: 'without' };
  return { arm: arm?.consent === 'reject' ? 'reject' : 'no click', control: 'accept' };
};

/** A chance: three places, never nought. */
export const printedP = (p: number): string => (p < 0.001 ? 'below 0.001' : p.toFixed(3));

/** An effect from −1 to 1, with a sign that is not a hyphen. */
export const printedDelta = (delta: number): string => delta.toFixed(2).replace('-', '−').replace('−0.00', '0.00');

/** What a deed amounts to. */
export const WEIGHT_WORDS: Record<Deed['weight'], string> = {
  tracking: 'tracks',
  maybe: 'the site may need it',
  contact: 'a contact, no more',
};
