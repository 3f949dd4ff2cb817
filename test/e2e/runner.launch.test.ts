import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveChromium } from '../../src/runner/browser/drive-chromium.ts';
import { type DrivenBrowser, type LaunchOptions } from '../../src/runner/browser/driven.ts';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { launchChromium } from '../../src/runner/browser/launch-chromium.ts';
import { launchFirefox } from '../../src/runner/browser/launch-firefox.ts';
import { tinyExtension } from '../runner/tiny-extension.ts';

type Seen = { tab: number; url: string; headers: string[] };

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>${request.headers.host ?? ''}</title>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const launchers = [
  { by: 'Chromium on the command line', name: 'chromium', start: driveChromium },
  { by: 'Chromium by Playwright', name: 'chromium', start: launchChromium },
  { by: 'Firefox', name: 'firefox', start: launchFirefox },
] as const;

describe.each(launchers)('$by', ({ name, start }) => {
  const extension = tinyExtension(name);
  afterAll(extension.remove);

  const use = async (options: LaunchOptions, visit: (browser: DrivenBrowser) => Promise<void>) => {
    const browser: DrivenBrowser = await start({ extension: extension.folder, ...options });
    try {
      await visit(browser);
    } finally {
      await browser.close();
    }
  };
  const seenIn = async (browser: DrivenBrowser, tab: number) =>
    (await browser.ask({ ask: 'report', tab, complete: false })) as Seen[];

  test('the first navigation of each tab is seen under the number handed out, at a mapped host', async () => {
    const map = [parseHostRule(`*.example=127.0.0.1:${String(port)}`)];
    await use({ map }, async (browser) => {
      expect(browser.version).toMatch(/^\d+\./);
      const [one, two] = [await browser.open(), await browser.open()];
      expect(one.id).not.toBe(two.id);
      expect((await one.page.goto('http://one.example/'))?.status()).toBe(200);
      await two.page.goto('http://two.example/');
      expect(await one.page.evaluate('document.title')).toBe('one.example');
      expect((await seenIn(browser, one.id)).map(({ url }) => url)).toEqual(['http://one.example/']);
      expect((await seenIn(browser, two.id)).map(({ url }) => url)).toEqual(['http://two.example/']);
    });
  });

  test('signals are sent by the browser itself, in header and script alike', async () => {
    const map = [parseHostRule(`*=127.0.0.1:${String(port)}`)];
    await use({ map, signals: { dnt: true, gpc: true } }, async (browser) => {
      const { id, page } = await browser.open();
      await page.goto('http://one.example/');
      const [first] = await seenIn(browser, id);
      expect(first?.headers).toEqual(expect.arrayContaining(['dnt: 1', 'sec-gpc: 1']));
      expect(await page.evaluate('[navigator.doNotTrack, navigator.globalPrivacyControl]')).toEqual(['1', true]);
    });
  });

  test('a page of the extension opens as a page', async () => {
    await use({}, async (browser) => {
      const page = await browser.openExtensionPage('popup/index.html?tab=7');
      expect(await page.evaluate('document.title + location.search')).toBe('Tiny?tab=7');
    });
  });
});
