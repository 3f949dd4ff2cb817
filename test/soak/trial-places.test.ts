import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { drive } from '../e2e/drive.ts';
import { PLACES, startTrial, tabReport, trialEnded, trialStateOf } from '../trial/extension-trial.ts';
import { banners } from '../trial/sites/banners.ts';
import { byHeader } from '../trial/sites/by-header.ts';
import { inPart } from '../trial/sites/in-part.ts';
import { findSite } from '../trial/sites/trial-site.ts';
import { wrongIn } from '../trial/try-site.ts';

const SITES = [
  findSite(byHeader(), '//header-dnt.'),
  findSite(inPart(), '//declares.'),
  findSite(banners(), '//cc-false.'),
];

describe.each(PLACES)('a trial in %s', (_, name, more, place) => {
  let server: TestServer;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    server = await startServer(SITES.flatMap(({ sites }) => sites).filter(({ host }, at, all) => all.findIndex((one) => one.host === host) === at));
    browser = await drive(name, server, { thirdPartyCookies: true, ...more });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(SITES)('$name', async (site) => {
    const { id: tab, page } = await browser.open();
    await page.goto(site.url);
    await tabReport(browser, tab);
    expect(await trialStateOf(browser, tab)).toMatchObject({ state: 'offered', place });
    expect(await startTrial(browser, tab, site.asked, 3)).toMatchObject({ state: 'running', tab });
    expect(await trialEnded(browser, tab)).toMatchObject({ state: 'offered', last: { ended: 'done' } });
    const report = await tabReport(browser, tab);
    expect(wrongIn(report, site)).toEqual([]);
    for (const { requests } of report.trial?.runs ?? []) expect(requests.right).toBe(requests.all);
    await page.close();
  });
}); // prettier-ignore
