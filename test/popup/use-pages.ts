import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import type { TabState, TrialState } from '../../src/model/message.ts';
import { trialStates } from './fixture/trial-states.ts';
import { servePages } from './serve-pages.ts';
import { stubBrowser } from './stub-browser.ts';

/** Where the full report is, of the tab that the stub knows. */
export const REPORT = 'popup/report.html?tab=7';

type View = { trial?: TrialState; path?: string; colorScheme?: 'light' | 'dark'; width?: number; height?: number };

/** Opens a page of the extension over the stub, does something there, and fails on any error that the page reports. */
export type On = (state: TabState, act: (page: Page) => Promise<void>, view?: View) => Promise<void>;

/** Builds and serves the extension's pages and starts a browser for this file's tests; both end with them. */
export const usePages = (): On => {
  let pages: Awaited<ReturnType<typeof servePages>>;
  let browser: Browser;

  beforeAll(async () => {
    pages = await servePages();
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  return async (
    state,
    act,
    {
      trial = trialStates['offered'] as TrialState,
      path = 'popup/index.html?tab=7',
      colorScheme = 'light',
      width = 420,
      height = 600,
    } = {},
  ) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await stubBrowser(page, state, trial);
    await page.goto(`${pages.url}/${path}`);
    await page.locator('h1').waitFor();
    await act(page);
    await context.close();
    expect(errors).toEqual([]);
  };
};

/** Opens every row, line and fold, and what opens within them. */
export const openAll = async (page: Page): Promise<void> => {
  for (let closed = 1; closed > 0;) {
    closed = await page.evaluate(() => {
      const summaries = [...document.querySelectorAll<HTMLElement>('details:not([open]) > summary')];
      for (const summary of summaries) summary.click();
      return summaries.length;
    });
    await page.waitForTimeout(50);
  }
};

/** Opens every row of the tables that open. */
export const openRows = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) row.click();
  });

/** By how many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
