import { withBrowser } from '../browser/with-browser.ts';
import { auditOptions } from './audit-options.ts';
import { givenPolicy } from './given-policy.ts';
import { printReport } from './print-report.ts';
import { tellTimings } from './tell-timings.ts';
import { visit } from './visit.ts';
import { writeReport } from './write-report.ts';

/** `saydo audit`: prints the verdicts on one page; 1 where the site contradicts its policy. */
export async function auditCommand(args: string[]): Promise<number> {
  const { browser, launch, visit: pages, policy, json, out, timings } = auditOptions(args);
  const options = policy === undefined ? pages : { ...pages, policy: await givenPolicy(policy) };
  return withBrowser(browser, launch, async (driven) => {
    const started = performance.now();
    const { report, took } = await visit(driven, options);
    const files = out === undefined ? [] : await writeReport(report, out);
    // Before the browser is closed: whoever reads it need not wait for that.
    printReport(report, json);
    if (!json) for (const file of files) process.stdout.write(`Report: ${file}\n`);
    if (timings) tellTimings({ start: started, ...took, total: performance.now() });
    return report.counts.contradicted > 0 ? 1 : 0;
  });
}
