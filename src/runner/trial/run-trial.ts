import { armsOf } from '../../evidence/trial/arms-of.ts';
import { makeTrial } from '../../evidence/trial/make-trial.ts';
import { orderOf, type Planned } from '../../evidence/trial/order-of.ts';
import { failedRun } from '../../evidence/trial/run-of.ts';
import { type Report } from '../../model/report.ts';
import { type Run } from '../../model/trial.ts';
import { makeReport } from '../../report/make-report.ts';
import { cannot, isCannot } from '../cannot.ts';
import { makeRun, type Made } from './make-run.ts';
import { pickJourney } from './pick-journey.ts';
import { type TrialOptions } from './trial-options.ts';

/** Told after each run: how many are done, of how many, and what this one was. */
export type Progress = (done: number, all: number, what: string) => void;

/** A second try after a browser or a page that failed; what fails twice fails. */
const TRIES = 2;

/**
 * Makes the same visit under every arm, each time in a fresh profile, in an order drawn at random within each round, and gives the
 * report of a plain visit with the trial in it.
 */
export async function runTrial(options: TrialOptions, progress: Progress = () => undefined): Promise<Report> {
  const { address, asked, rounds, pages, seed, parallel } = options;
  const arms = armsOf(asked);
  const plan = orderOf(arms, rounds, seed);
  const journey = pages === 0 ? [address] : await pickJourney(options);
  const runs: Run[] = [];
  let base: Report | undefined;
  let wanted = true;
  let first: unknown;

  const one = async (planned: Planned): Promise<void> => {
    // The first plain visit that succeeds also reads the policy, after its deeds have been taken.
    const whole = wanted && planned.arm.id.startsWith('control');
    if (whole) wanted = false;
    const made = await tried(() => makeRun(options, planned, journey, whole)).catch((error: unknown) => error);
    if (isMade(made)) {
      base ??= made.report;
      runs.push(made.run);
    } else {
      first ??= made;
      if (whole) wanted = true;
      runs.push(failedRun(planned.arm, planned, messageOf(made)));
    }
    progress(runs.length, plan.length, `${planned.arm.id}, round ${String(planned.round + 1)}${isMade(made) ? '' : ' (failed)'}`); // prettier-ignore
  };

  const queue = [...plan];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      // Where nothing can be visited there is no use in trying it many times.
      if (runs.length >= arms.length && runs.every(({ status }) => status === 'failed')) return;
      await one(next);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));

  if (base === undefined)
    throw isCannot(first) ? first : cannot(`no plain visit succeeded: ${messageOf(first)}`, first);
  const trial = makeTrial({ address, journey, rounds, seed, arms, runs, notes: notesOf(options) });
  const { evidence, policy, observations: entries, tool, made, private: secret } = base;
  return makeReport({ evidence, policy, entries, version: tool.version, browser: tool.browser, made, private: secret, trial }); // prettier-ignore
}

async function tried<T>(attempt: () => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left <= 1) throw error;
    return tried(attempt, left - 1);
  }
}

const isMade = (made: unknown): made is Made => typeof made === 'object' && made !== null && 'run' in made;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? '';

function notesOf({ browser, launch, settle, parallel }: TrialOptions): string[] {
  return [
    `Each visit in a fresh profile of ${browser}, ${String(settle)} ms after each load, ${parallel === 1 ? 'one after the other' : `${String(parallel)} at a time`}.`,
    launch.thirdPartyCookies ? 'Third parties were let set cookies.' : 'Third-party cookies as the browser’s own default has it; what was asked for counts.',
  ];
} // prettier-ignore
