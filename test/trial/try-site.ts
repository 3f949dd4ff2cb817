import { type BrowserName, type LaunchOptions } from '../../src/runner/browser/driven.ts';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { runTrial } from '../../src/runner/trial/run-trial.ts';
import { ROUNDS, type TrialOptions } from '../../src/runner/trial/trial-options.ts';
import { type Report } from '../../src/model/report.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { type TrialSite } from './sites/trial-site.ts';

/** Milliseconds that a page of the bench needs after its load event. */
const SETTLE_MS = 400;

export type Options = Partial<Pick<TrialOptions, 'rounds' | 'seed' | 'parallel' | 'settle' | 'pages'>> & {
  browser?: BrowserName;
  launch?: Partial<LaunchOptions>;
};

/** A trial of a site of the bench, on a server of its own. */
export async function trySite(site: TrialSite, options: Options = {}): Promise<Report> {
  const server = await startServer(site.sites);
  try {
    return await tryAddress(site.url, site.asked, server, options);
  } finally {
    await server.close();
  }
}

export function tryAddress(
  address: string,
  asked: TrialSite['asked'],
  server: Pick<TestServer, 'map'>,
  { browser = 'chromium', launch = {}, ...more }: Options = {},
): Promise<Report> {
  return runTrial({
    address,
    asked,
    rounds: ROUNDS,
    pages: 0,
    browser,
    launch: {
      map: server.map.map(parseHostRule),
      ignoreCertificateErrors: true,
      thirdPartyCookies: true,
      ...launch,
    },
    settle: SETTLE_MS,
    timeout: 60_000,
    seed: Math.floor(Math.random() * 2 ** 31),
    parallel: 2,
    ...more,
  });
}

/** What is not as it must be, one line each; none where all is right. */
export function wrongIn({ trial, verdicts }: Report, site: TrialSite): string[] {
  const outcomes = Object.entries(site.expected).flatMap(([arm, right]) => {
    const result = trial?.results.find((one) => one.arm === arm);
    if (result !== undefined && right.includes(result.outcome)) return [];
    return [`${arm}: ${result?.outcome ?? 'missing'} (${result?.reason ?? ''}), not ${right.join(' or ')}: ${site.because}`];
  }); // prettier-ignore
  const judged = Object.entries(site.verdicts ?? {}).flatMap(([audit, right]) => {
    const verdict = verdicts.find((one) => one.audit === audit);
    return verdict?.outcome === right ? [] : [`${audit}: ${verdict?.outcome ?? 'missing'} (${verdict?.explanation ?? ''}), not ${right}`]; // prettier-ignore
  });
  return [...outcomes, ...judged];
}
