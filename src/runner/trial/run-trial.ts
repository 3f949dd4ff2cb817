import { type Report } from '../../model/report.ts';
import { type Run } from '../../model/trial.ts';
import { makeReport } from '../../report/make-report.ts';
import { conductTrial, messageOf, type Progress } from '../../trials/conduct-trial.ts';
import { type Planned } from '../../evidence/trial/order-of.ts';
import { cannot, isCannot } from '../cannot.ts';
import { makeRun } from './make-run.ts';
import { pickJourney } from './pick-journey.ts';
import { type TrialOptions } from './trial-options.ts';

/**
 * Makes the same visit under every arm, each time in a fresh profile, and gives the report of a plain visit with the trial in it.
 */
export async function runTrial(options: TrialOptions, progress: Progress = () => undefined): Promise<Report> {
  const { address, asked, rounds, pages, seed, parallel } = options;
  const journey = pages === 0 ? [address] : await pickJourney(options);
  let base: Report | undefined;
  let wanted = true;
  let first: unknown;

  const run = async (planned: Planned): Promise<Run> => {
    // The first plain visit that succeeds also reads the policy, after its deeds have been taken.
    const whole = wanted && planned.arm.id.startsWith('control');
    if (whole) wanted = false;
    try {
      const made = await makeRun(options, planned, journey, whole);
      base ??= made.report;
      return made.run;
    } catch (error) {
      first ??= error;
      if (whole) wanted = true;
      throw error;
    }
  };

  const trial = await conductTrial({ address, journey, tried: asked, rounds, seed, parallel, run, notes: notesOf(options), progress }); // prettier-ignore
  if (base === undefined)
    throw isCannot(first) ? first : cannot(`no plain visit succeeded: ${messageOf(first)}`, first);
  const { evidence, policy, observations: entries, tool, made, private: secret } = base;
  return makeReport({ evidence, policy, entries, version: tool.version, browser: tool.browser, made, private: secret, trial }); // prettier-ignore
}

function notesOf({ asked, browser, launch, settle, parallel }: TrialOptions): string[] {
  return [
    `Each visit in a fresh profile of ${browser}, ${String(settle)} ms after each load, ${parallel === 1 ? 'one after the other' : `${String(parallel)} at a time`}.`,
    launch.thirdPartyCookies ? 'Third parties were let set cookies.' : 'Third-party cookies as the browser’s own default has it; what was asked for counts.',
    ...(asked.signals.length > 0 ? ['Reads of the signals by workers are not seen; the browser gives workers the same value.'] : []),
  ];
} // prettier-ignore
