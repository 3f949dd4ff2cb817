import * as v from 'valibot';
import { TabState } from '../../model/message.ts';
import { type Report } from '../../model/report.ts';
import { type DrivenBrowser } from '../browser/driven.ts';
import { cannot } from '../cannot.ts';
import { type VisitOptions } from './audit-options.ts';
import { loadPage } from './load-page.ts';
import { settled } from '../../trials/settled.ts';
import { within } from './within.ts';

export type Visit = {
  tab: number;
  report: Report;
  /**
   * Milliseconds: the pages to their load events; watching on; reading the policy, which goes on meanwhile; and what the
   * report took after that.
   */
  took: { page: number; settle: number; policy: number; report: number };
};

const RETRY_MS = 50;

/** Visits pages of a site in a browser with the extension, and gives the extension's report on it. */
export function visit(browser: DrivenBrowser, options: VisitOptions): Promise<Visit> {
  const until = performance.now() + options.timeout;
  return within(
    options.timeout,
    visitPages(browser, options, () => Math.max(1, until - performance.now())),
  );
}

async function visitPages(browser: DrivenBrowser, options: VisitOptions, left: () => number): Promise<Visit> {
  const { addresses, settle, policy } = options;
  const started = performance.now();
  const { id: tab, page, pending } = await browser.open();
  let settling = 0;
  let reading: Promise<number> = Promise.resolve(0);
  for (const [index, address] of addresses.entries()) {
    await loadPage(page, address, left());
    const loaded = performance.now();
    // The extension takes a policy for the site that the tab shows, so not before there is one.
    if (index === 0 && policy !== undefined) await browser.ask({ ask: 'use-policy', tab, policy });
    // The policy is read while the last page is watched on; what is wrong with it is told by the asking below.
    if (index === addresses.length - 1) reading = ended(browser.ask({ ask: 'report', tab, complete: true }));
    await settled(settle, pending);
    settling += performance.now() - loaded;
  }
  const watched = performance.now();
  const report = await reportOf(browser, tab, left);
  const took = {
    page: watched - started - settling,
    settle: settling,
    policy: await reading,
    report: performance.now() - watched,
  };
  return { tab, report, took };
}

/** How long a promise takes, whatever comes of it. */
async function ended(promise: Promise<unknown>): Promise<number> {
  const from = performance.now();
  await promise.catch(() => undefined);
  return performance.now() - from;
}

/** The report on a tab, with its policy read; a tab without one is an error that says why. */
export async function reportOf(browser: Pick<DrivenBrowser, 'ask'>, tab: number, left: () => number): Promise<Report> {
  for (;;) {
    const answer = await browser.ask({ ask: 'report', tab, complete: true });
    const state = v.parse(TabState, answer);
    if (state.state === 'watched') return state.report;
    if (state.state === 'failed' || state.state === 'unwatchable') throw cannot(`no report: ${state.message}`);
    if (state.state === 'no-permission') throw cannot(`the extension may not see ${state.site}: use a fresh profile`);
    if (left() <= RETRY_MS) throw cannot(`${state.site} was still loading at the end: try a longer --timeout`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
