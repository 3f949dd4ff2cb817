import { visit } from '../../src/runner/audit/visit.ts';
import { type BrowserName, type DrivenBrowser, type LaunchOptions } from '../../src/runner/browser/driven.ts';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { launchChromium } from '../../src/runner/browser/launch-chromium.ts';
import { launch } from '../../src/runner/browser/with-browser.ts';
import { type Report } from '../../src/model/report.ts';
import { type Expected } from '../demo/expected.ts';
import { type TestServer } from '../demo/server.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser with the built extension, for which the server's hosts are the only web there is. */
export const drive = (name: BrowserName, server: TestServer, more: LaunchOptions = {}): Promise<DrivenBrowser> => {
  const options = { map: server.map.map(parseHostRule), ignoreCertificateErrors: true, ...more };
  // Chromium as Playwright drives it; the command line's own driver has its tests in runner.cli.
  return name === 'chromium' ? launchChromium(options) : launch(name, options);
};

/** Milliseconds that a page of a test site needs after its load event; nothing in one waits longer. */
const SETTLE_MS = 400;

/** Visits these addresses in a new tab and gives the report, its policy read, and the tab's number. */
export const audit = async (
  browser: DrivenBrowser,
  addresses: readonly string[],
): Promise<{ report: Report; tab: number }> =>
  visit(browser, { addresses: [...addresses], settle: SETTLE_MS, timeout: 30_000 });

/** What differs from what is right, one line each: the audit, both outcomes, why, and the program's own words. */
export function differences({ verdicts }: Report, expected: Partial<Expected>): string[] {
  return Object.entries(expected).flatMap(([id, right]) => {
    const verdict = verdicts.find(({ audit }) => audit === id);
    if (right === undefined || verdict?.outcome === right.outcome) return [];
    return [
      `${id}: ${right.outcome} (${right.because}), not ${verdict?.outcome ?? 'missing'} (${verdict?.explanation ?? ''})`,
    ];
  });
}

/** Whatever a report holds against its site. */
export const accusations = ({ verdicts }: Report): string[] =>
  verdicts
    .filter(({ outcome }) => outcome === 'contradicted' || outcome === 'undisclosed')
    .map(
      ({ audit, outcome, explanation, says, does }) =>
        `${audit}: ${outcome} (${explanation}) ${JSON.stringify({ says: says.map(({ quote }) => quote), does: does.map(({ text, detail }) => [text, detail]) })}`,
    );
