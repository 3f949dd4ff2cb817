import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { launch } from '../../src/runner/browser/with-browser.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { until } from '../observers/read-journal.ts';
import { PLACES, startTrial, trialEnded, trialStateOf } from '../trial/extension-trial.ts';
import { KEPT, keptSites } from '../trial/kept-site.ts';
import { personOn, profileOf } from '../trial/person.ts';
import { DNT } from '../trial/sites/trial-site.ts';

describe.each(PLACES)('the person’s profile after a trial in %s', (_, name, more) => {
  let server: TestServer;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    server = await startServer(keptSites());
    const map = server.map.map(parseHostRule);
    browser = await launch(name, { map, ignoreCertificateErrors: true, thirdPartyCookies: true, ...more });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('is as it was when the trial is done', async () => {
    const tab = await personOn(browser);
    const before = await profileOf(browser);
    expect(before.cookies.length).toBeGreaterThan(6);
    const seen = server.log.length;
    await startTrial(browser, tab, DNT, 1);
    expect(await trialEnded(browser, tab)).toMatchObject({ last: { ended: 'done' } });
    expect(await profileOf(browser)).toEqual(before);
    // Every visit of the trial came without a cookie, as nobody who had been there before.
    const pages = server.log.slice(seen).filter(({ host, path }) => host === KEPT && path === '/');
    expect(pages.filter(({ headers }) => headers['cookie'] === undefined).length).toBeGreaterThanOrEqual(3);
    expect(pages.filter(({ headers }) => headers['dnt'] === '1')).toHaveLength(1);
  });

  test('is as it was when the trial is cancelled', async () => {
    const tab = await personOn(browser);
    const before = await profileOf(browser);
    await startTrial(browser, tab, DNT, 3);
    await until(() => trialStateOf(browser, tab), (state) => state.state === 'running' && state.done > 0); // prettier-ignore
    await browser.ask({ ask: 'cancel-trial' });
    expect(await trialEnded(browser, tab)).toMatchObject({ last: { ended: 'cancelled' } });
    expect(await profileOf(browser)).toEqual(before);
  });

  test('is as it was when a page hangs', async () => {
    const tab = await personOn(browser, '/hang');
    const before = await profileOf(browser);
    await startTrial(browser, tab, DNT, 3);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(await trialStateOf(browser, tab)).toMatchObject({ state: 'running', done: 0 });
    await browser.ask({ ask: 'cancel-trial' });
    expect(await trialEnded(browser, tab)).toMatchObject({ last: { ended: 'cancelled' } });
    expect(await profileOf(browser)).toEqual(before);
  });
});
