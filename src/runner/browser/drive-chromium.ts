// Types alone: a plain import would load the library before the browser is started.
import type { Browser, Page } from 'puppeteer-core';
import { cannot } from '../cannot.ts';
import { makeBridge } from './bridge.ts';
import { chromiumArguments, chromiumProfile } from './chromium-profile.ts';
import { type DrivenBrowser, type LaunchOptions } from './driven.ts';
import { extensionFolder } from './extension-folder.ts';
import { findBrowser, NO_CHROMIUM } from './find-browser.mjs';
import { pendingOf } from './pending.ts';
import { startChromium } from './start-chromium.ts';
import { tabNumbers } from './tab-numbers.ts';

/** A file of the extension that, shown as a page, has its interfaces and draws nothing. */
const BRIDGE = 'manifest.json';

/**
 * Chromium for the command line: as `launchChromium`, without Playwright, whose code takes longer to load than the browser
 * to start. The browser starts while the library is loaded.
 */
export async function driveChromium(options: LaunchOptions = {}): Promise<DrivenBrowser<Page>> {
  const { folder, id } = extensionFolder('chromium', options.extension);
  if (id === undefined) throw cannot(`${folder}/manifest.json has no key: run "npm run build"`);
  const program = options.executable ?? findBrowser('chromium');
  if (program === undefined) throw cannot(NO_CHROMIUM);
  const origin = `chrome-extension://${id}/`;
  const profile = chromiumProfile(options);
  const { endpoint, end } = startChromium(
    program,
    profile.folder,
    [...chromiumArguments(folder, options), 'about:blank'],
    options.headed === true,
  );
  const close = async () => {
    await end();
    profile.remove();
  };
  try {
    const [{ default: puppeteer }, browserWSEndpoint] = await Promise.all([import('puppeteer-core'), endpoint]);
    const browser = await puppeteer.connect({
      browserWSEndpoint,
      defaultViewport: null,
      acceptInsecureCerts: options.ignoreCertificateErrors ?? false,
    });
    return { ...(await connect(browser, origin)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The page that the browser starts with becomes the bridge; the first tab is opened beside it. */
async function connect(browser: Browser, origin: string): Promise<Omit<DrivenBrowser<Page>, 'close'>> {
  const [[first], version] = await Promise.all([browser.pages(), browser.version()]);
  const page = first ?? (await browser.newPage());
  let waiting: Promise<Page> | undefined = browser.newPage();
  waiting.catch(() => undefined);
  await page.goto(origin + BRIDGE, { waitUntil: 'domcontentloaded' });
  const bridge = makeBridge((expression) => page.evaluate(expression));
  await bridge.ready();

  const numbered = tabNumbers(() => Promise.resolve(bridge));
  return {
    name: 'chromium',
    version: version.replace(/^.*\//, ''),
    origin,
    ask: bridge.ask,
    open: async () => {
      const opened = waiting;
      waiting = undefined;
      const tab = await numbered(() => opened ?? browser.newPage());
      return { ...tab, pending: pendingOf(tab.page) };
    },
    openExtensionPage: async (path) => {
      const shown = await browser.newPage();
      await shown.goto(origin + path);
      return shown;
    },
  };
}
