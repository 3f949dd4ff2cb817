import { availableParallelism } from 'node:os';
import { asJson } from '../../report/as-json.ts';
import { trialAsText } from '../../report/trial-as-text.ts';
import { givenPolicy } from '../audit/given-policy.ts';
import { printReport } from '../audit/print-report.ts';
import { writeReport } from '../audit/write-report.ts';
import { runTrial } from './run-trial.ts';
import { trialOptions } from './trial-options.ts';

/** `saydo trial`: the same visit under signals and choices, compared; 1 where the site contradicts its policy. */
export async function trialCommand(args: string[]): Promise<number> {
  const { trial, policy, json, out } = trialOptions(args, availableParallelism());
  const given = policy === undefined ? {} : { policy: await givenPolicy(policy) };
  const { isTTY, columns } = process.stderr;
  const report = await runTrial({ ...trial, ...given }, (done, all, what) => {
    const line = `saydo: run ${String(done)} of ${String(all)}: ${what}`;
    process.stderr.write(isTTY ? `\r${line.slice(0, (columns || 80) - 1).padEnd((columns || 80) - 1)}` : `${line}\n`);
  });
  if (isTTY) process.stderr.write('\r\u001B[K');
  const files = out === undefined ? [] : await writeReport(report, out);
  if (json) process.stdout.write(asJson(report));
  else {
    process.stdout.write(`${trialAsText(report, process.stdout.columns)}\n`);
    printReport(report, false);
    for (const file of files) process.stdout.write(`Report: ${file}\n`);
  }
  return report.counts.contradicted > 0 ? 1 : 0;
}
