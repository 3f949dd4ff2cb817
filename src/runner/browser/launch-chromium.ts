import { chromium, type BrowserContext, type BrowserType, type Page } from 'playwright';
import { cannot } from '../cannot.ts';
import { type Bridge, BRIDGE_PAGE, makeBridge } from './bridge.ts';
import { chromiumArguments, chromiumProfile } from './chromium-profile.ts';
import { type CommonPage, type DrivenBrowser, type LaunchOptions } from './driven.ts';
import { extensionFolder } from './extension-folder.ts';
import { findBrowser, NO_CHROMIUM } from './find-browser.mjs';
import { pendingOf } from './pending.ts';
import { atMost } from './at-most.ts';
import { tabNumbers } from './tab-numbers.ts';

export type ChromiumPage = CommonPage & Page;
export type Chromium = DrivenBrowser<Page> & { context: BrowserContext; tabs: Bridge['tabs'] };

const CLOSE_MS = 5000;

/** For whoever brings a Playwright of his own: its Chromium, and what its contexts are made with. */
export type OwnContext = {
  type?: BrowserType;
  context?: Parameters<BrowserType['launchPersistentContext']>[1];
  args?: readonly string[];
};

/** Starts Chromium with the extension in a fresh profile, by Playwright; resolves once the extension watches. */
export async function launchChromium(options: LaunchOptions = {}, own: OwnContext = {}): Promise<Chromium> {
  const extension = extensionFolder('chromium', options.extension);
  const executablePath = options.executable ?? findBrowser('chromium');
  if (executablePath === undefined) {
    throw cannot(NO_CHROMIUM);
  }
  const profile = chromiumProfile(options);
  const { type = chromium, context: given = {}, args = [] } = own;
  const context = await type
    .launchPersistentContext(profile.folder, {
      viewport: null,
      ...given,
      executablePath,
      headless: options.headed !== true,
      ignoreHTTPSErrors: options.ignoreCertificateErrors ?? false,
      args: [...chromiumArguments(extension.folder, options), ...args],
    })
    .catch((error: unknown) => {
      profile.remove();
      throw cannot(`${executablePath} did not start (${reason(error)}): name another in SAYDO_CHROMIUM`, error);
    });
  const close = async () => {
    await atMost(CLOSE_MS, context.close());
    profile.remove();
  };
  try {
    const browser = await connect(context, extension.id);
    return { ...browser, context, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The page that the browser starts with becomes the bridge; the first tab is opened beside it. */
async function connect(context: BrowserContext, id: string | undefined): Promise<Omit<Chromium, 'context' | 'close'>> {
  const origin = id === undefined ? await originOfWorker(context) : `chrome-extension://${id}/`;
  const openPage = () => context.newPage();
  const page = context.pages()[0] ?? (await openPage());
  let waiting: Promise<Page> | undefined = openPage();
  waiting.catch(() => undefined);
  await page.goto(origin + BRIDGE_PAGE, { waitUntil: 'commit' });
  const bridge = makeBridge((expression) => page.evaluate(expression));
  await bridge.ready();

  const numbered = tabNumbers(() => Promise.resolve(bridge));
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    origin,
    ask: bridge.ask,
    tabs: bridge.tabs,
    open: async () => {
      const first = waiting;
      waiting = undefined;
      const tab = await numbered(() => first ?? openPage());
      return { ...tab, pending: pendingOf(tab.page) };
    },
    openExtensionPage: async (path) => {
      const shown = await openPage();
      await shown.goto(origin + path);
      return shown;
    },
  };
}

async function originOfWorker(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return new URL('/', worker.url()).href;
}

const reason = (error: unknown) => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
