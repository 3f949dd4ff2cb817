import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TrialState } from '../../src/model/message.ts';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { type BrowserName, type DrivenBrowser, type LaunchOptions } from '../../src/runner/browser/driven.ts';
import { launch } from '../../src/runner/browser/with-browser.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { until } from '../observers/read-journal.ts';
import { KEPT, keptSites } from '../trial/kept-site.ts';
import { DNT } from '../trial/sites/trial-site.ts';

const TIMEOUT_MS = 240_000;
const STILL = `https://${KEPT}/still`;

const COOKIES = `(globalThis.browser ?? chrome).cookies.getAll({ partitionKey: {} }).then((all) => JSON.stringify(all))`;
const STORAGE = `(() => { try { return JSON.stringify(Object.entries(localStorage).sort()); } catch (error) { return String(error); } })()`;

/** All that the person's own profile keeps for the site and the company in its pages, as it lies there. */
const profileOf = async (browser: DrivenBrowser) => {
  const own = await browser.openExtensionPage('popup/index.html?tab=-1');
  const cookies = JSON.parse(String(await own.evaluate(COOKIES))) as unknown[];
  await own.close();
  const { page } = await browser.open();
  await page.goto(STILL);
  const storage = await Promise.all(page.frames().map(async (frame) => [frame.url(), await frame.evaluate(STORAGE)]));
  await page.close();
  return { cookies, storage };
};

const stateOf = async (browser: DrivenBrowser, tab: number) =>
  v.parse(TrialState, await browser.ask({ ask: 'trial', tab }));

/** A person who has been on the site, and has one of its pages open in a tab. */
const personOn = async (browser: DrivenBrowser, path = '/') => {
  const { id: tab, page } = await browser.open();
  await page.goto(`https://${KEPT}/`);
  if (path !== '/') await page.goto(`https://${KEPT}${path}`);
  await browser.ask({ ask: 'report', tab, complete: false });
  return tab;
};

const start = (browser: DrivenBrowser, tab: number, rounds: number) =>
  browser.ask({ ask: 'start-trial', tab, tried: DNT, rounds });

const ended = async (browser: DrivenBrowser, tab: number) => {
  for (;;) {
    const state = await stateOf(browser, tab);
    if (state.state !== 'running') return state;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const PLACES: readonly [string, BrowserName, LaunchOptions][] = [
  ['firefox, in containers', 'firefox', {}],
  ['chromium, in private windows', 'chromium', { privateWindows: true }],
  ['chromium, set aside', 'chromium', {}],
];

describe.each(PLACES)('the person’s profile after a trial in %s', { timeout: TIMEOUT_MS }, (_, name, more) => {
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
    await start(browser, tab, 1);
    expect(await ended(browser, tab)).toMatchObject({ last: { ended: 'done' } });
    expect(await profileOf(browser)).toEqual(before);
    // Every visit of the trial came without a cookie, as nobody who had been there before.
    const pages = server.log.slice(seen).filter(({ host, path }) => host === KEPT && path === '/');
    expect(pages.filter(({ headers }) => headers['cookie'] === undefined).length).toBeGreaterThanOrEqual(3);
    expect(pages.filter(({ headers }) => headers['dnt'] === '1')).toHaveLength(1);
  });

  test('is as it was when the trial is cancelled', async () => {
    const tab = await personOn(browser);
    const before = await profileOf(browser);
    await start(browser, tab, 3);
    await until(() => stateOf(browser, tab), (state) => state.state === 'running' && state.done > 0); // prettier-ignore
    await browser.ask({ ask: 'cancel-trial' });
    expect(await ended(browser, tab)).toMatchObject({ last: { ended: 'cancelled' } });
    expect(await profileOf(browser)).toEqual(before);
  });

  test('is as it was when a page hangs', async () => {
    const tab = await personOn(browser, '/hang');
    const before = await profileOf(browser);
    await start(browser, tab, 3);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(await stateOf(browser, tab)).toMatchObject({ state: 'running', done: 0 });
    await browser.ask({ ask: 'cancel-trial' });
    expect(await ended(browser, tab)).toMatchObject({ last: { ended: 'cancelled' } });
    expect(await profileOf(browser)).toEqual(before);
  });
});

describe('chromium, set aside', { timeout: TIMEOUT_MS }, () => {
  let server: TestServer;
  let profile: string;
  const open = () => launch('chromium', { map: server.map.map(parseHostRule), ignoreCertificateErrors: true, thirdPartyCookies: true, profile }); // prettier-ignore
  beforeAll(async () => {
    server = await startServer(keptSites());
    profile = mkdtempSync(join(tmpdir(), 'saydo-kept-'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('everything is back after the browser was killed half-way', async () => {
    const first = await open();
    const tab = await personOn(first, '/hang');
    const before = await profileOf(first);
    await start(first, tab, 3);
    await until(() => stateOf(first, tab), (state) => state.state === 'running' && server.log.some(({ headers }) => headers['dnt'] === '1')); // prettier-ignore
    // As `kill -9` does.
    await first.close();
    const again = await open();
    const after = await until(() => profileOf(again), (now) => JSON.stringify(now) === JSON.stringify(before)); // prettier-ignore
    await again.close();
    expect(after).toEqual(before);
  });

  test('a site that keeps a database is left alone, and the way to try it is told', async () => {
    const browser = await open();
    const tab = await personOn(browser, '/database');
    const before = await profileOf(browser);
    await start(browser, tab, 1);
    const state = await ended(browser, tab);
    expect(JSON.stringify(state)).toMatch(/keeps a database.*Allow Saydo in private windows/);
    expect(await profileOf(browser)).toEqual(before);
    await browser.close();
  });
});
