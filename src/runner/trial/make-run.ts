import * as v from 'valibot';
import { type Planned } from '../../evidence/trial/order-of.ts';
import { runOf } from '../../evidence/trial/run-of.ts';
import { TabState } from '../../model/message.ts';
import { type Report } from '../../model/report.ts';
import { type Run } from '../../model/trial.ts';
import { answerBanner } from '../../trials/answer-banner.ts';
import { makeJourney } from '../../trials/make-journey.ts';
import { settled } from '../../trials/settled.ts';
import { loadPage } from '../audit/load-page.ts';
import { reportOf } from '../audit/visit.ts';
import { within } from '../audit/within.ts';
import { type DrivenBrowser } from '../browser/driven.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { cannot } from '../cannot.ts';
import { bannerFrames } from './banner-frames.ts';
import { type TrialOptions } from './trial-options.ts';

/** A run, and with `whole` the report of the same visit. */
export type Made = { run: Run; report?: Report };

/** One visit under one arm, in a browser of its own that is fresh and sends the arm's signals by its own switches. */
export function makeRun(
  options: TrialOptions,
  planned: Planned,
  journey: readonly string[],
  whole: boolean,
): Promise<Made> {
  const { dnt, gpc } = planned.arm;
  return withBrowser(options.browser, { ...options.launch, signals: { dnt, gpc } }, (browser) => {
    const until = performance.now() + options.timeout;
    const left = () => Math.max(1, until - performance.now());
    return within(options.timeout, visitUnder(browser, options, planned, journey, whole, left));
  });
}

async function visitUnder(
  browser: DrivenBrowser,
  { asked, settle, policy }: TrialOptions,
  { arm, round, order }: Planned,
  journey: readonly string[],
  whole: boolean,
  left: () => number,
): Promise<Made> {
  const started = performance.now();
  // The program's own fetches have no place in what is compared.
  const [{ id: tab, page, pending }] = await Promise.all([
    browser.open(),
    browser.ask({ ask: 'set-settings', settings: { fetches: false } }),
  ]);
  const driven = {
    load: (address: string) => loadPage(page, address, left()),
    settled: () => settled(settle, pending),
    restart: async () => void (await browser.ask({ ask: 'watch-again', tab, reload: false })),
    answer: (consent: typeof arm.consent) => answerBanner(bannerFrames(page, consent), consent, left()),
  };
  const banner = await makeJourney(driven, arm, journey, asked.consent.length > 0);
  const { evidence } = await stateOf(browser, tab);
  const run = runOf(arm, evidence, { round, order, banner, took: Math.round(performance.now() - started) });
  if (!whole) return { run };
  await browser.ask({ ask: 'set-settings', settings: { fetches: true } });
  if (policy !== undefined) await browser.ask({ ask: 'use-policy', tab, policy });
  return { run, report: await reportOf(browser, tab, left) };
}

/** The report so far, without a fetch. */
async function stateOf(browser: DrivenBrowser, tab: number): Promise<Report> {
  const state = v.parse(TabState, await browser.ask({ ask: 'report', tab, complete: false }));
  if (state.state !== 'watched') throw cannot(`no report: ${'message' in state ? state.message : state.state}`);
  return state.report;
}
