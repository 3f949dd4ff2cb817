import { type Page } from '@playwright/test';
import { type GivenPolicy } from '../../model/message.ts';
import { type Report } from '../../model/report.ts';
import { settled } from '../../trials/settled.ts';
import { reportOf } from '../audit/visit.ts';
import { within } from '../audit/within.ts';
import { type Chromium } from '../browser/launch-chromium.ts';
import { cannot } from '../cannot.ts';

export type ReportOptions = {
  /** Milliseconds to watch on before the report is made; by default the `settle` of the options in use. */
  settle?: number;
  /** Milliseconds after which the report is given up. */
  timeout?: number;
};

/** What a test asks of the extension. */
export type Saydo = {
  /** The report on the page's visit so far: what the policy says beside what the site did. */
  report: (page: Page, options?: ReportOptions) => Promise<Report>;
};

type Tab = { id: number; pending: () => number };

const TIMEOUT_MS = 30_000;

/** Speaks with the extension about pages of its context. `tabs` knows those that were opened through the fixture. */
export function makeSaydo(
  browser: Chromium,
  tabs: WeakMap<Page, Tab>,
  given: GivenPolicy | undefined,
  defaults: ReportOptions,
): Saydo {
  const tabOf = async (page: Page): Promise<Tab> => {
    const known = tabs.get(page);
    if (known !== undefined) return known;
    const tab = { id: await findTab(browser, page), pending: () => 0 };
    tabs.set(page, tab);
    return tab;
  };

  const report = async (page: Page, options: ReportOptions = {}) => {
    const until = performance.now() + (options.timeout ?? defaults.timeout ?? TIMEOUT_MS);
    const left = () => Math.max(1, until - performance.now());
    const { id: tab, pending } = await tabOf(page);
    if (given !== undefined) await browser.ask({ ask: 'use-policy', tab, policy: given });
    await page.waitForLoadState('load', { timeout: left() });
    await settled(options.settle ?? defaults.settle ?? 0, pending);
    return within(left(), reportOf(browser, tab, left));
  };
  return { report };
}

/** The browser's number of a page that the test opened by itself: by its address, or, where several tabs show it, in front. */
async function findTab(browser: Chromium, page: Page): Promise<number> {
  const at = async () => (await browser.tabs()).filter(({ url }) => url === page.url());
  let [one, ...others] = await at();
  if (others.length > 0) {
    await page.bringToFront();
    [one, ...others] = (await at()).filter(({ active }) => active);
  }
  if (one === undefined || others.length > 0) throw cannot(`no tab of this browser is known to show ${page.url()}`);
  return one.id;
}
