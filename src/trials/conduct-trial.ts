import { makeTrial } from '../evidence/trial/make-trial.ts';
import { orderOf, type Planned } from '../evidence/trial/order-of.ts';
import { failedRun } from '../evidence/trial/run-of.ts';
import { armsOf } from '../evidence/trial/arms-of.ts';
import { type Run, type Trial, type Tried } from '../model/trial.ts';

/** Told after each run: how many are done, of how many, and what this one was. */
export type Progress = (done: number, all: number, what: string) => void;

export type Conduct = {
  address: string;
  /** The pages of every run, in order. */
  journey: readonly string[];
  tried: Tried;
  rounds: number;
  /** What the order of the runs is drawn with. */
  seed: number;
  /** Runs that go on at the same time. */
  parallel: number;
  /** Makes one visit under one arm, from a clean state. */
  run: (planned: Planned) => Promise<Run>;
  /** How the visits were made: sentences for people. */
  notes: readonly string[];
  progress: Progress;
  /** Ends the trial between two runs; its reason is what is thrown. */
  cancel?: AbortSignal;
};

/** A second try after a browser or a page that failed; what fails twice fails. */
const TRIES = 2;

/**
 * Makes the same visit under every arm, each from a clean state, in an order drawn at random within each round, and compares. Runs
 * that fail are tried once more and then count for nothing.
 */
export async function conductTrial(conduct: Conduct): Promise<Trial> {
  const { address, journey, tried, rounds, seed, parallel, run, notes, progress, cancel } = conduct;
  const arms = armsOf(tried);
  const plan = orderOf(arms, rounds, seed);
  const runs: Run[] = [];

  const one = async (planned: Planned): Promise<void> => {
    const made = await tryRun(() => run(planned), cancel).catch((error: unknown) => {
      cancel?.throwIfAborted();
      return failedRun(planned.arm, planned, messageOf(error));
    });
    runs.push(made);
    const { arm, round } = planned;
    progress(runs.length, plan.length, `${arm.id}, round ${String(round + 1)}${made.status === 'done' ? '' : ' (failed)'}`); // prettier-ignore
  };

  const queue = [...plan];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      cancel?.throwIfAborted();
      // Where nothing can be visited there is no use in trying it many times.
      if (runs.length >= arms.length && runs.every(({ status }) => status === 'failed')) return;
      await one(next);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return makeTrial({ address, journey, rounds, seed, arms, runs, notes });
}

async function tryRun<T>(attempt: () => Promise<T>, cancel: AbortSignal | undefined, left = TRIES): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left <= 1 || cancel?.aborted) throw error;
    return tryRun(attempt, cancel, left - 1);
  }
}

/** The first line of what an error says. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? '';
