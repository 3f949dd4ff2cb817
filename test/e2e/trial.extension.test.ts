import { describe, expect, test } from 'vitest';
import { startServer, type Hit } from '../demo/server.ts';
import { PLACES, startTrial, tabReport, trialEnded } from '../trial/extension-trial.ts';
import { REACH, reachSites, WINDOWS, WORKERS } from '../trial/reach-site.ts';
import { byHeader } from '../trial/sites/by-header.ts';
import { findSite } from '../trial/sites/trial-site.ts';
import { wrongIn } from '../trial/try-site.ts';
import { drive } from './drive.ts';

const TIMEOUT_MS = 240_000;

describe.each(PLACES.slice(0, 2))('the signals of a trial in %s', { timeout: TIMEOUT_MS }, (_, name, more) => {
  test('go with every request, and are what every frame reads that can be told', async () => {
    const server = await startServer(reachSites());
    const browser = await drive(name, server, more);
    try {
      const { id: tab, page } = await browser.open();
      await page.goto(`https://${REACH}/`);
      await tabReport(browser, tab);
      const before = server.log.length;
      await startTrial(browser, tab, { signals: ['dnt', 'gpc'], consent: [] }, 1);
      expect(await trialEnded(browser, tab)).toMatchObject({ last: { ended: 'done' } });
      const visits = visitsIn(server.log.slice(before));
      expect(visits.map(({ arm }) => arm).sort()).toEqual(['00', '00', '01', '10', '11']);
      for (const { arm, hits } of visits) {
        expect(
          hits.filter((hit) => armOf(hit) !== arm).map(({ method, host, path }) => `${arm} ${method} ${host}${path}`),
        ).toEqual([]);
        const told = hits.filter(({ path }) => path === '/tell');
        expect(told.length).toBeGreaterThanOrEqual(WINDOWS.length);
        expect(told.map(({ query }) => readIn(query)).filter(({ from }) => from !== 'sandboxed')).toEqual(
          told.map(({ query }) => expectedIn(arm, query)).filter(({ from }) => from !== 'sandboxed'),
        );
      }
      const { trial } = await tabReport(browser, tab);
      for (const { requests } of trial?.runs ?? []) expect(requests.right).toBe(requests.all);
      expect(trial?.notes.join(' ')).toMatch(/scripts in workers, in sandboxed frames/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

test('a trial from the popup of a site that heeds the header finds that it does', { timeout: TIMEOUT_MS }, async () => {
  const site = findSite(byHeader(), '//header-dnt.');
  const server = await startServer(site.sites);
  const browser = await drive('chromium', server, { privateWindows: true });
  try {
    const { id: tab, page } = await browser.open();
    await page.goto(site.url);
    await tabReport(browser, tab);
    // As a person does: choose, start, follow, read.
    const popup = await browser.openExtensionPage(`popup/index.html?tab=${String(tab)}`);
    await popup.waitForSelector('#trial');
    await popup.click('#trial');
    await popup.waitForSelector('#try-gpc');
    await popup.click('#try-gpc');
    await popup.click('#start-trial');
    await popup.waitForSelector('progress');
    expect(await trialEnded(browser, tab)).toMatchObject({ last: { ended: 'done' } });
    await popup.waitForSelector('#another-trial', { timeout: 10_000 });
    expect(String(await popup.evaluate('document.body.innerText'))).toMatch(/Do Not Track\s+honoured/);
    expect(wrongIn(await tabReport(browser, tab), site)).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});

type Told = { from: string; dnt: boolean; gpc: boolean };

/** What a frame or worker read. */
const readIn = (query: URLSearchParams): Told => ({
  from: query.get('from') ?? '',
  dnt: query.get('dnt') === '1',
  gpc: query.get('gpc') === 'true',
});

/** What it should read: workers cannot be told by an extension, nor sealed frames; its report says so (docs/trials.md). */
const expectedIn = (arm: string, query: URLSearchParams): Told => {
  const read = readIn(query);
  return WORKERS.includes(read.from) ? read : { ...read, dnt: arm.startsWith('1'), gpc: arm.endsWith('1') };
};

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
} // prettier-ignore
