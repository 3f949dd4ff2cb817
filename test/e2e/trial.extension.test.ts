import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TabState, TrialState } from '../../src/model/message.ts';
import { type Report } from '../../src/model/report.ts';
import { type Tried } from '../../src/model/trial.ts';
import { type BrowserName, type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { type Hit, startServer, type TestServer } from '../demo/server.ts';
import { banners } from '../trial/sites/banners.ts';
import { byHeader } from '../trial/sites/by-header.ts';
import { inPart } from '../trial/sites/in-part.ts';
import { type TrialSite } from '../trial/sites/trial-site.ts';
import { REACH, reachSites, WINDOWS, WORKERS } from '../trial/reach-site.ts';
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
});

/** What a page of the extension's trial cannot be told, and its report says so (docs/trials.md). */
const UNREACHED = { dnt: ['sandboxed'], gpc: ['sandboxed', ...WORKERS] };

describe.each(PLACES.slice(0, 2))('the signals of a trial in %s', { timeout: TIMEOUT_MS }, (_, name, more) => {
  test('go with every request, and are what every frame reads that can be told', async () => {
    const server = await startServer(reachSites());
    const browser = await drive(name, server, more);
    try {
      const { id: tab, page } = await browser.open();
      await page.goto(`https://${REACH}/`);
      await reportOf(browser, tab);
      const before = server.log.length;
      const { end } = await tryFrom(browser, tab, { signals: ['dnt', 'gpc'], consent: [] }, 1);
      expect(end).toMatchObject({ last: { ended: 'done' } });
      const visits = visitsIn(server.log.slice(before));
      expect(visits.map(({ arm }) => arm).sort()).toEqual(['00', '00', '01', '10', '11']);
      for (const { arm, hits } of visits) {
        expect(hits.filter((hit) => armOf(hit) !== arm).map(({ method, host, path }) => `${arm} ${method} ${host}${path}`)).toEqual([]);
        const told = hits.filter(({ path }) => path === '/tell');
        expect(told.length).toBeGreaterThanOrEqual(WINDOWS.length);
        for (const { query } of told) {
          const from = query.get('from') ?? '';
          if (!UNREACHED.dnt.includes(from) && !WORKERS.includes(from)) expect([arm, from, query.get('dnt') === '1']).toEqual([arm, from, arm.startsWith('1')]);
          if (!UNREACHED.gpc.includes(from)) expect([arm, from, query.get('gpc') === 'true']).toEqual([arm, from, arm.endsWith('1')]);
        }
      }
      const { trial } = await reportOf(browser, tab);
      for (const { requests } of trial?.runs ?? []) expect(requests.right).toBe(requests.all);
      expect(trial?.notes.join(' ')).toMatch(/scripts in workers, in sandboxed frames/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}); // prettier-ignore

const armOf = ({ headers }: Hit) => `${headers['dnt'] === '1' ? '1' : '0'}${headers['sec-gpc'] === '1' ? '1' : '0'}`;

/** Visits are made one after the other: each begins with a page. */
function visitsIn(log: readonly Hit[]) {
  const visits: { arm: string; hits: Hit[] }[] = [];
  for (const hit of log) {
    if (hit.host === REACH && hit.path === '/') visits.push({ arm: armOf(hit), hits: [] });
    // The person's own page is still open, and asks for its event stream again and again.
    const own = hit.path === '/events' && armOf(hit) === '00';
    if (!own) visits.at(-1)?.hits.push(hit);
  }
  return visits;
}
