import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Entry } from '../../src/model/observation.ts';
import { type BrowserName, type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { FRAMES, framesSite, TOP, TRACKER, WITH_COOKIES } from '../observers/frames-site.ts';
import { ofKind, readJournal, readJournalIn, until } from '../observers/read-journal.ts';
import { drive } from './drive.ts';

const SECRETS = ['Zk3v9QpL7xW2', 'Qx7c4TnB8mY5'];

/** What must be observed in every browser. */
export const observing = (name: BrowserName): void => {
  let server: TestServer;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    server = await startServer(framesSite());
    browser = await drive(name, server, {
      thirdPartyCookies: true,
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** What the journal holds of a page, once `so`. */
  const observe = async (path: string, so: (entries: Entry[]) => boolean, act?: string): Promise<Entry[]> => {
    await browser.ask({ ask: 'forget' });
    const { page, id } = await browser.open();
    await page.goto(`https://${TOP}${path}`);
    if (act !== undefined) await page.click(act);
    const entries = await until(() => readJournal(browser), so);
    await page.close();
    return entries.filter(({ observation: { tab } }) => tab === id || tab === -1);
  };
  const has =
    <K extends Parameters<typeof ofKind>[1]>(kind: K, count: number) =>
    (entries: Entry[]) =>
      ofKind(entries, kind).length >= count;

  describe(`the first script of every document, in ${name}`, () => {
    let entries: Entry[];
    beforeAll(async () => {
      entries = await observe('/', (all) => has('beacon-call', FRAMES.length)(all) && has('image', FRAMES.length)(all));
    });

    test.each(WITH_COOKIES)('its cookie: %s', (frame) => {
      const writes = ofKind(entries, 'script-cookie').filter(({ cookie }) => cookie.name === `inline_${frame}`);
      expect(writes).toHaveLength(1);
      expect(writes[0]).toMatchObject({ via: 'document.cookie', cookie: { maxAge: 3600, path: '/' } });
    });
    test.each(FRAMES)('its pixel: %s', (frame) => {
      const asked = server.log.filter(({ path, query }) => path === '/pixel' && query.get('from') === frame);
      expect(asked).not.toHaveLength(0);
      const pixels = ofKind(entries, 'request').filter(({ url }) => url.href === `https://${TRACKER}/pixel`);
      expect(pixels).toHaveLength(FRAMES.length);
      expect(pixels.every(({ type }) => type === 'image')).toBe(true);
      const images = ofKind(entries, 'image').filter(({ via }) => via === 'detached');
      expect(images).toHaveLength(FRAMES.length);
      expect(images.every(({ natural }) => natural?.width === 1 && natural.height === 1)).toBe(true);
    });
    test.each(FRAMES)('its beacon: %s', (frame) => {
      expect(server.log.some(({ path, query }) => path === '/beacon' && query.get('from') === frame)).toBe(true);
      expect(ofKind(entries, 'beacon-call')).toHaveLength(FRAMES.length);
    });
    test('every frame says that it is watched from its start', () => {
      const watched = ofKind(entries, 'watch').filter(({ event }) => event === 'frame-script');
      expect(new Set(watched.map(({ frame }) => frame)).size).toBe(FRAMES.length);
    });
    test('no value is kept in the clear', () => {
      const text = JSON.stringify(entries);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    });
    test('the beacon’s body and the cookie share the identifier', () => {
      const beacon = ofKind(entries, 'request').find(({ body }) =>
        body?.params.some(({ name: param }) => param === 'visitor'),
      );
      const cookie = ofKind(entries, 'script-cookie')[0]?.cookie;
      expect(beacon?.body?.bytes).toBe('visitor=Zk3v9QpL7xW2'.length);
      expect(cookie?.value.parts).toHaveLength(1);
      expect(beacon?.body?.params[0]?.value.parts).toEqual(cookie?.value.parts);
    });
  });

  test('cookies: attempted, kept and refused are told apart, on every hop', async () => {
    const entries = await observe('/redirected', has('cookie-change', 5));
    const set = ofKind(entries, 'response').flatMap(({ setCookies }) => setCookies.map((cookie) => cookie.name));
    expect(set.sort()).toEqual(['__Host-refused', 'chips', 'dated', 'foreign', 'kept', 'onTheWay', 'session']);
    const kept = new Set(ofKind(entries, 'cookie-change').map(({ cookie }) => cookie.name));
    expect([...kept].sort()).toEqual(['chips', 'dated', 'kept', 'onTheWay', 'session']);
    const chips = ofKind(entries, 'cookie-change').find(({ cookie }) => cookie.name === 'chips');
    expect(chips?.cookie.partition).toContain('first.example');
    const dated = ofKind(entries, 'response')
      .flatMap(({ setCookies }) => setCookies)
      .find((one) => one.name === 'dated');
    expect(dated?.expires).toBe(Date.UTC(2099, 9, 21, 7, 28));
    expect(ofKind(entries, 'redirect')).toHaveLength(1);
  });

  test('the jar tells of partitioned cookies', async () => {
    const entries = await observe('/cookies', (all) =>
      ofKind(all, 'cookie-jar').some(({ cookies }) => cookies.some((cookie) => cookie.name === 'chips')),
    );
    const jar = ofKind(entries, 'cookie-jar').at(-1)?.cookies ?? [];
    expect(jar.map((cookie) => cookie.name)).toContain('chips');
    expect(jar.map((cookie) => cookie.name)).not.toContain('foreign');
  });

  test('beacons: each way is told apart, with the script that asked', async () => {
    const entries = await observe('/beacons', (all) => has('beacon-call', 2)(all) && has('image', 2)(all));
    const calls = ofKind(entries, 'beacon-call').filter(({ via }) => via !== 'fetchLater');
    expect(calls.map(({ via, bytes }) => [via, bytes])).toEqual([['sendBeacon', 19], ['keepalive', 3]]); // prettier-ignore
    expect(calls.every(({ script }) => script === `https://${TOP}/beacons.js`)).toBe(true);
    const sent = ofKind(entries, 'request').find(({ type }) => type === 'ping' || type === 'beacon');
    expect(sent?.body).toMatchObject({ bytes: 19, params: [{ name: 'id' }, { name: 'n' }] });
    const images = ofKind(entries, 'image').map(({ via }) => via);
    expect(images).toContain('background');
    expect(ofKind(entries, 'image').find(({ via }) => via === 'element')).toMatchObject({
      natural: { width: 1, height: 1 },
      rendered: { width: 1, height: 1 },
    });
  });

  test('a link that tells somebody is seen when it is followed', async () => {
    const entries = await observe(
      '/beacons',
      (all) => ofKind(all, 'beacon-call').some(({ via }) => via === 'ping'),
      '#ping',
    );
    expect(ofKind(entries, 'beacon-call').find(({ via }) => via === 'ping')?.to.href).toBe(`https://${TRACKER}/ping`);
    expect(ofKind(entries, 'gesture')).toHaveLength(1);
  });

  test('storage by every way, past the methods too, and who reads the signals', async () => {
    const entries = await observe('/storage', (all) => has('storage', 5)(all) && has('signal-read', 1)(all));
    const stored = ofKind(entries, 'storage').map(({ area, key }) => `${area} ${key}`);
    expect(stored.sort()).toEqual([
      'cache pictures',
      'indexeddb visitors',
      'local byMethod',
      'local byProperty',
      'session inSession',
    ]);
    const read = ofKind(entries, 'signal-read');
    expect(read[0]).toMatchObject({ signal: 'dnt', script: `https://${TOP}/storage.js` });
    expect(read[0]?.value).toBe(name === 'chromium' ? 'null' : 'unspecified');
    const inStore = ofKind(entries, 'script-cookie').find(({ via }) => via === 'cookieStore');
    expect(inStore?.cookie).toMatchObject({ name: 'inStore', secure: true });
  });

  test('forms by what they ask for, and the links at the foot', async () => {
    const entries = await observe('/forms', (all) => has('form', 1)(all) && has('links', 1)(all));
    expect(ofKind(entries, 'form')[0]).toMatchObject({
      action: { href: `http://${TOP}/pay` },
      method: 'post',
      fields: ['card', 'password'],
      submitted: false,
    });
    const [links] = ofKind(entries, 'links');
    expect(links?.links[0]).toEqual({
      href: `https://${TOP}/privacy`,
      text: 'Privacy policy',
      rel: '',
      place: 'footer',
    });
    expect(links?.links).toHaveLength(2);
  });

  test('a page that goes on and on is capped, and that is said', async () => {
    const entries = await observe('/many', (all) => ofKind(all, 'watch').some(({ event }) => event === 'capped'));
    expect(ofKind(entries, 'storage').length).toBe(200);
    expect(ofKind(entries, 'watch').filter(({ event }) => event === 'capped')).toHaveLength(1);
  });

  test('the page can feel none of it', async () => {
    const { page } = await browser.open();
    await page.goto(`https://${TOP}/natives`);
    const felt = JSON.parse(
      String(
        await page.evaluate(
          'JSON.stringify({ looks, names, thrown, felt: window.felt ?? false, limit, heard, cookie: document.cookie })',
        ),
      ),
    ) as Record<string, unknown>;
    await page.close();
    for (const look of felt['looks'] as string[]) expect(look).toMatch(/^function [^{]*\{\s*\[native code\]\s*\}$/);
    expect(felt['names']).toEqual(['set cookie', 'sendBeacon', 'fetch', 1]);
    expect(felt['thrown']).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
    expect(felt['felt']).toBe(false);
    // Only what the page itself fired: nothing answers it.
    expect(felt['heard']).toEqual(['saydo:here']);
    if (name === 'chromium') expect(felt['limit']).toBe(0);
    expect(felt['cookie']).toContain('after=1');
  });

  test('a frame’s message that comes twice counts once', async () => {
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    const line = (name: string) => ({ what: 'cookie', time: 1, line: `${name}=1` });
    const message = { batch: 'once', url: 'https://twice.example/', seen: [line('one'), line('two')] };
    const send = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`;
    const confirmed = await own.evaluate(`Promise.all([${send}, ${send}]).then(() => ${send}).then(String)`);
    expect(confirmed).toBe('true');
    const entries = await readJournalIn(own);
    await own.close();
    const twice = ofKind(entries, 'script-cookie').filter(({ url }) => url.href === 'https://twice.example/');
    expect(twice.map(({ cookie }) => cookie.name)).toEqual(['one', 'two']);
  });
};
