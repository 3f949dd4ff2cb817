import { armsOf } from '../evidence/trial/arms-of.ts';
import { ALPHA } from '../evidence/trial/compare-arm.ts';
import { type Tried } from '../model/trial.ts';

/** What a trial will take: its visits, about how many seconds, and whether so few rounds can show anything at all. */
export type TrialPlan = { arms: number; visits: number; seconds: number; canShow: boolean };

/** Seconds that a visit takes; one that answers a banner looks for it first, and loads the page once more. */
const PLAIN = 3;
const ANSWERING = 10;

/** Each arm is compared with two visits a round: the least chance that a round can leave is one in so many. */
const BESIDE = 3;

/** Reckons what a trial of this will take, before it starts; nothing chosen takes nothing. */
export const trialPlan = (tried: Tried, rounds: number): TrialPlan => {
  const isChosen = tried.signals.length + tried.consent.length > 0;
  const arms = isChosen ? armsOf(tried) : [];
  const round = arms.reduce((sum, { consent }) => sum + (consent === 'nothing' ? PLAIN : ANSWERING), 0);
  return {
    arms: arms.length,
    visits: arms.length * rounds,
    seconds: round * rounds,
    canShow: BESIDE ** -rounds <= ALPHA,
  };
};
