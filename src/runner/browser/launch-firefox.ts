import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { cannot } from '../cannot.ts';
import { BRIDGE_PAGE, makeBridge } from './bridge.ts';
import { type DrivenBrowser, type LaunchOptions } from './driven.ts';
import { extensionFolder } from './extension-folder.ts';
import { findBrowser } from './find-browser.mjs';
import { firefoxPreferences } from './firefox-preferences.ts';
import { startHostProxy } from './host-proxy.ts';
import { pendingOf } from './pending.ts';
import { atMost } from './at-most.ts';
import { tabNumbers } from './tab-numbers.ts';

export type Firefox = DrivenBrowser<Page> & { browser: Browser };

const CLOSE_MS = 5000;
const OPENED_WITHIN_MS = 10_000;

/** Starts Firefox with the extension in a fresh profile; resolves once the extension watches. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const { folder, id } = extensionFolder('firefox', options.extension);
  if (id === undefined) throw cannot(`${folder}/manifest.json names no Firefox id: run "npm run build"`);
  const executablePath = options.executable ?? findBrowser('firefox');
  if (executablePath === undefined) {
    throw cannot(
      'no Firefox was found: install it (Debian: "apt-get install firefox-esr"), or name it in SAYDO_FIREFOX',
    );
  }
  const uuid = randomUUID();
  const proxy = options.map && options.map.length > 0 ? await startHostProxy(options.map) : undefined;
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath,
      headless: options.headed !== true,
      acceptInsecureCerts: options.ignoreCertificateErrors ?? false,
      defaultViewport: null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: firefoxPreferences(options, { id, uuid }, proxy?.port),
    })
    .catch((error: unknown) => {
      proxy?.close();
      const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw cannot(`${executablePath} did not start (${line}): name another in SAYDO_FIREFOX`, error);
    });
  const close = async () => {
    await atMost(CLOSE_MS, browser.close());
    proxy?.close();
  };
  try {
    await browser.installExtension(folder);
    return { ...(await connect(browser, `moz-extension://${uuid}/`)), browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect(browser: Browser, origin: string): Promise<Omit<Firefox, 'browser' | 'close'>> {
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    // The promise of a navigation to an extension's page never settles in Firefox, though the page is shown.
    page.goto(origin + path).catch(() => undefined);
    await shown(page, origin + path);
    return page;
  };
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  page.goto(origin + BRIDGE_PAGE).catch(() => undefined);
  await shown(page, origin + BRIDGE_PAGE);
  const bridge = makeBridge((expression) => page.evaluate(expression));
  await bridge.ready();

  const numbered = tabNumbers(() => Promise.resolve(bridge));
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^firefox\//i, ''),
    origin,
    ask: bridge.ask,
    open: async () => {
      const tab = await numbered(() => browser.newPage());
      return { ...tab, pending: pendingOf(tab.page) };
    },
    openExtensionPage,
  };
}

/** Waits until a page of the extension stands there with the extension's own interfaces. */
async function shown(page: Page, address: string): Promise<void> {
  const until = Date.now() + OPENED_WITHIN_MS;
  const there = `location.href === ${JSON.stringify(address)} && document.readyState !== 'loading' && globalThis.browser?.runtime !== undefined`;
  while (Date.now() < until) {
    if (await page.evaluate(there).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw cannot('Firefox did not open the extension’s own page: it needs version 148 or later');
}
