import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TabState, TrialState } from '../../src/model/message.ts';
import { type Report } from '../../src/model/report.ts';
import { type Tried } from '../../src/model/trial.ts';
import { type BrowserName, type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { banners } from '../trial/sites/banners.ts';
import { byHeader } from '../trial/sites/by-header.ts';
import { inPart } from '../trial/sites/in-part.ts';
import { DNT, type TrialSite } from '../trial/sites/trial-site.ts';
import { wrongIn } from '../trial/try-site.ts';
import { drive } from './drive.ts';

/** Nine visits or twelve, one after the other. */
const TIMEOUT_MS = 240_000;
const POLL_MS = 200;

const find = (sites: readonly TrialSite[], host: string): TrialSite => {
  const found = sites.find(({ url }) => url.includes(host));
  if (!found) throw new Error(host);
  return found;
};

const HEEDS = find(byHeader(), '//header-dnt.');
const DECLARES = find(inPart(), '//declares.');
const FALSE_BANNER = find(banners(), '//cc-false.');

const stateOf = async (browser: DrivenBrowser, tab: number) =>
  v.parse(TrialState, await browser.ask({ ask: 'trial', tab }));

/** Starts a trial from a tab and waits for its end; gives the states that it went through and the tab's report. */
const tryFrom = async (browser: DrivenBrowser, tab: number, tried: Tried, rounds = 3) => {
  const states: TrialState[] = [v.parse(TrialState, await browser.ask({ ask: 'start-trial', tab, tried, rounds }))];
  while (states.at(-1)?.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    states.push(await stateOf(browser, tab));
  }
  return { states, end: states.at(-1) };
};

const reportOf = async (browser: DrivenBrowser, tab: number): Promise<Report> => {
  const state = v.parse(TabState, await browser.ask({ ask: 'report', tab, complete: true }));
  if (state.state !== 'watched') throw new Error(JSON.stringify(state));
  return state.report;
};

const PLACES: readonly [string, BrowserName, { privateWindows?: boolean }, string][] = [
  ['firefox, in containers', 'firefox', {}, 'container'],
  ['chromium, in private windows', 'chromium', { privateWindows: true }, 'private'],
  ['chromium, with the profile’s own state set aside', 'chromium', {}, 'set-aside'],
];

describe.each(PLACES)('a trial in %s', { timeout: TIMEOUT_MS }, (_, name, more, place) => {
  let server: TestServer;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    server = await startServer([...HEEDS.sites, ...DECLARES.sites, ...FALSE_BANNER.sites]);
    browser = await drive(name, server, { thirdPartyCookies: true, ...more });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each([HEEDS, DECLARES, FALSE_BANNER])('$name', async (site) => {
    const { id: tab, page } = await browser.open();
    await page.goto(site.url);
    await reportOf(browser, tab);
    expect(await stateOf(browser, tab)).toMatchObject({ state: 'offered', place });
    const { end, states } = await tryFrom(browser, tab, site.asked);
    expect(states[0]).toMatchObject({ state: 'running', tab });
    expect(end).toMatchObject({ state: 'offered', last: { ended: 'done' } });
    const report = await reportOf(browser, tab);
    expect(wrongIn(report, site)).toEqual([]);
    for (const { requests } of report.trial?.runs ?? []) expect(requests.right).toBe(requests.all);
  });
  void DNT;
});
