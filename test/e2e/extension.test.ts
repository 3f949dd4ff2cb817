import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TabState } from '../../src/model/message.ts';
import { type Entry } from '../../src/model/observation.ts';
import { type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { routes, script, site } from '../demo/site.ts';
import { ofKind, readJournal, readJournalIn, until } from '../observers/read-journal.ts';
import { BROWSERS, drive } from './drive.ts';

const HOST = 'www.states.example';
const POLICY = 'We do not use cookies on this site at all. We do not let third parties set cookies here. '.repeat(8);

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>States</title>${body}<footer><a href="/privacy">Privacy policy</a></footer></html>`;

const SITE = site(
  HOST,
  routes({
    '/': { body: page('<h1>One</h1>'), cookies: ['visitor=Zk3v9QpL7xW2; Max-Age=86400; Secure'] },
    '/two': page('<h1>Two</h1>'),
    '/privacy': page(`<main><h1>Privacy policy</h1><p>${POLICY}</p></main>`),
    '/.well-known/dnt/': { type: 'application/tracking-status+json', cookies: ['dnt=1'], body: '{"tracking":"N"}' },
    '/worker': page('<script src="/worker-page.js"></script>'),
    '/worker-page.js': script(`new SharedWorker('/shared.js')`),
    '/shared.js': script(`fetch('/from-worker')`),
    '/from-worker': 'here',
  }),
);

describe.each(BROWSERS)('the extension in %s', (name) => {
  let server: TestServer;
  let browser: DrivenBrowser;
  beforeAll(async () => {
    server = await startServer([SITE]);
    browser = await drive(name, server);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (path: string) => {
    const tab = await browser.open();
    await tab.page.goto(`https://${HOST}${path}`);
    return tab;
  };
  const report = async (tab: number, complete = false) =>
    (await browser.ask({ ask: 'report', tab, complete })) as TabState;
  const watched = async (tab: number, complete = false) => {
    const state = await report(tab, complete);
    if (state.state !== 'watched') throw new Error(JSON.stringify(state));
    return state.report;
  };
  /** What the toolbar says of a tab, read in a page of the extension. */
  const toolbar = async (tab: number) => {
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    const of = (what: string) =>
      own.evaluate(`(globalThis.browser ?? chrome).action.${what}({ tabId: ${String(tab)} })`);
    const said = [String(await of('getBadgeText')), String(await of('getTitle'))];
    await own.close();
    return said;
  };

  test('a page that has settled is judged unasked, and the toolbar tells the number of contradictions', async () => {
    const { page: shown, id } = await open('/');
    const [badge, title] = await until(
      () => toolbar(id),
      ([text]) => text !== '',
    );
    const { counts, policy } = await watched(id);
    expect(policy.status).toBe('read');
    expect(counts.contradicted).toBeGreaterThan(0);
    expect(badge).toBe(String(counts.contradicted));
    expect(title).toMatch(/^Saydo: \d+ contradictions? on states\.example$/);
    await shown.close();
  });

  test('the site’s own declaration is read, and that it set a cookie is noticed', async () => {
    const { page: shown, id } = await open('/');
    const { evidence } = await watched(id, true);
    expect(evidence.signals.trackingStatus).toMatchObject({ tracking: 'N', setsCookies: true });
    expect(evidence.cookies.map((cookie) => cookie.name)).not.toContain('dnt');
    await shown.close();
  });

  test('what cannot be watched says so', async () => {
    const { page: shown, id } = await browser.open();
    expect(await report(id)).toMatchObject({ state: 'unwatchable' });
    expect(await report(-1)).toMatchObject({ state: 'unwatchable' });
    expect(await report(987_654_321)).toMatchObject({ state: 'unwatchable' });
    await shown.close();
  });

  test('watch again starts the visit anew, by loading the page past the cache', async () => {
    const { page: shown, id } = await open('/');
    await shown.goto(`https://${HOST}/two`);
    expect((await watched(id)).evidence.pages).toHaveLength(2);
    const asked = server.log.filter(({ path }) => path === '/two').length;
    await browser.ask({ ask: 'watch-again', tab: id, reload: true });
    const again = await until(
      () => report(id),
      (state) =>
        server.log.filter(({ path }) => path === '/two').length > asked &&
        state.state === 'watched' &&
        state.report.evidence.pages.length === 1,
    );
    expect(again).toMatchObject({ state: 'watched', report: { address: `https://${HOST}/two` } });
    expect(server.log.filter(({ path }) => path === '/two').length).toBe(asked + 1);
    await shown.close();
  });

  test('a page that comes back from the cache is the same page of the visit', async () => {
    const { page: shown, id } = await open('/');
    await shown.goto(`https://${HOST}/two`);
    await shown.evaluate('setTimeout(() => history.back())').catch(() => undefined);
    const arrived = (all: Entry[]) =>
      ofKind(all, 'navigation').filter(({ tab, frame }) => tab === id && frame === 0).length;
    await until(
      () => readJournal(browser),
      (all) => arrived(all) >= 3,
    );
    // Firefox tells of a page's request after the page itself.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const entries = await readJournal(browser);
    const ways = ofKind(entries, 'navigation').filter(({ tab, frame }) => tab === id && frame === 0);
    expect(
      ways
        .slice(-3)
        .map(({ lifecycle }) => lifecycle)
        .slice(0, 2),
    ).toEqual(['load', 'load']);
    const fromNet = ofKind(entries, 'request').filter(({ tab, type }) => tab === id && type === 'main_frame').length;
    // A driven browser may keep no page: then it is asked for again, and told as a load.
    expect(ways.at(-1)?.lifecycle).toBe(fromNet > 2 ? 'load' : 'cached');
    await shown.close();
  });

  test('a shared worker’s request is seen though it names no tab', async () => {
    const { page: shown } = await open('/worker');
    const entries = await until(
      () => readJournal(browser),
      (all) => ofKind(all, 'request').some(({ url }) => url.href.endsWith('/from-worker')),
    );
    expect(ofKind(entries, 'request').find(({ url }) => url.href.endsWith('/from-worker'))?.tab).toBe(-1);
    await shown.close();
  });

  test('a policy given as text is taken, and given back', async () => {
    const { page: shown, id } = await open('/');
    const text = 'Privacy policy. We use cookies to remember you, and they stay on your device for a year.';
    await browser.ask({ ask: 'use-policy', tab: id, policy: { by: 'text', text, name: 'mine.txt' } });
    const given = await watched(id, true);
    expect(given.policy.documents).toMatchObject([{ name: 'mine.txt', source: 'given', text }]);
    await browser.ask({ ask: 'use-policy', tab: id, policy: null });
    expect((await watched(id, true)).policy.documents).toMatchObject([{ source: 'located' }]);
    await shown.close();
  });

  test('with fetching off nothing is fetched, and the report says so', async () => {
    await browser.ask({ ask: 'forget' });
    await browser.ask({ ask: 'set-settings', settings: { fetches: false } });
    const before = server.log.length;
    const { page: shown, id } = await open('/');
    expect((await watched(id, true)).policy).toMatchObject({ status: 'unreadable', reason: 'off' });
    const own = server.log.slice(before).filter(({ path }) => path === '/privacy' || path.startsWith('/.well-known/'));
    expect(own).toEqual([]);
    await browser.ask({ ask: 'set-settings', settings: { fetches: true } });
    await shown.close();
  });

  test('forgotten is forgotten', async () => {
    const { page: shown, id } = await open('/');
    await watched(id, true);
    await browser.ask({ ask: 'forget' });
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    expect(JSON.stringify(await readJournalIn(own))).not.toContain(HOST);
    await own.close();
    expect(await report(id)).toMatchObject({ state: 'not-from-start', site: 'states.example' });
    await shown.close();
  });
});

describe('the builds', () => {
  const read = (path: string) => readFileSync(path, 'utf8');

  test.each(['chromium', 'firefox'])(
    '%s: nothing is open to pages, and the scripts in every page are small',
    (name) => {
      expect(JSON.parse(read(`dist/${name}/manifest.json`))).not.toHaveProperty('web_accessible_resources');
      for (const file of ['page', 'frame']) {
        const path = `dist/${name}/src/extension/${file}.iife.js`;
        expect(statSync(path).size).toBeLessThan(12_000);
        expect(read(path)).not.toMatch(/\bimport\(|web-?extension-?polyfill/i);
      }
    },
  );

  test('Firefox’s own linter finds no error', () => {
    const output = execFileSync('npx', ['web-ext', 'lint', '-s', 'dist/firefox', '-o', 'json'], { encoding: 'utf8' });
    const found = JSON.parse(output.slice(output.indexOf('{'))) as { errors: unknown[] };
    expect(found.errors).toEqual([]);
  }, 240_000);
});
