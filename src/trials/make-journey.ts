import { type Arm, type Run } from '../model/trial.ts';

/** A tab in which a visit of a trial is made. */
export type TrialTab = {
  /** Loads a page to its load event; rejects with a sentence for people where there is none. */
  load: (address: string) => Promise<void>;
  /** Watches on until the page has come to rest. */
  settled: () => Promise<void>;
  /** Starts the visit anew: what was seen so far counts no more. */
  restart: () => Promise<void>;
  answer: (consent: Arm['consent']) => Promise<Run['banner']>;
};

/**
 * The journey of one run: its pages in order and, where a trial answers banners, the answer on the first. `answering` says that some
 * arm of the trial answers. Gives what became of the banner.
 */
export async function makeJourney(
  { load, settled, restart, answer }: TrialTab,
  { consent }: Arm,
  journey: readonly string[],
  answering: boolean,
): Promise<Run['banner']> {
  let banner: Run['banner'] = 'none';
  for (const [index, address] of journey.entries()) {
    await load(address);
    await settled();
    if (index > 0 || !answering) continue;
    // What came before the answer is not what the answer is tried for; without one, all counts.
    if (consent !== 'nothing') await restart();
    banner = await answer(consent);
    // Every arm loads the page twice, answered or not, so that none does more for that alone.
    await settled();
    await load(address);
    await settled();
  }
  return banner;
}
