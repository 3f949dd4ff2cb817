import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { visit } from './audit/visit.ts';
import { TIMEOUT_S } from './audit/audit-options.ts';
import { printReport } from './audit/print-report.ts';
import { writeReport } from './audit/write-report.ts';
import { parseHostRule } from './browser/host-map.ts';
import { withBrowser } from './browser/with-browser.ts';
import { parseOptions } from './parse-options.ts';
import { projectRoot } from './project-root.ts';

/** What the demo shop says of itself once it runs; it is built from test/demo, which is no part of the product. */
const Demo = v.object({ url: v.string(), visit: v.array(v.string()), map: v.array(v.string()), close: v.function() });
const DemoModule = v.object({ startDemo: v.function() });

/** The shop's own tags are done within this time of each page's load. */
const SETTLE_MS = 1000;
const FOLDER = 'saydo-report';

/** `saydo start`: audits the demo shop, says where the report lies; with `--headed` leaves the browser open until Ctrl-C. */
export async function start(args: string[]): Promise<number> {
  const { values } = parseOptions('start', () =>
    parseArgs({ args, allowPositionals: true, options: { headed: { type: 'boolean', default: false } } }),
  );
  const module: unknown = await import(pathToFileURL(join(projectRoot(), 'dist', 'runner', 'demo.js')).href);
  const demo = v.parse(Demo, await v.parse(DemoModule, module).startDemo());
  process.stderr.write(`saydo: the demo shop runs at ${demo.url}; visiting it\n`);
  const launch = {
    headed: values.headed,
    map: demo.map.map(parseHostRule),
    // The shop's certificates are its own, and its tags do what tags do where the browser lets them.
    ignoreCertificateErrors: true,
    thirdPartyCookies: true,
  };
  try {
    return await withBrowser('chromium', launch, async (browser) => {
      const { report, tab } = await visit(browser, {
        addresses: demo.visit,
        settle: SETTLE_MS,
        timeout: TIMEOUT_S * 1000,
      });
      const [file = FOLDER] = await writeReport(report, FOLDER);
      printReport(report, false);
      process.stdout.write(`Report: ${file}\n`);
      if (values.headed) {
        await browser.openExtensionPage(`popup/index.html?tab=${String(tab)}`);
        process.stderr.write('saydo: the browser stays open with the report; Ctrl-C ends it\n');
        await interrupted();
      }
      return 0;
    });
  } finally {
    await demo.close();
  }
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
