import * as v from 'valibot';
import { TabState, TrialState } from '../../src/model/message.ts';
import { type Report } from '../../src/model/report.ts';
import { type Tried } from '../../src/model/trial.ts';
import { type BrowserName, type DrivenBrowser, type LaunchOptions } from '../../src/runner/browser/driven.ts';

/** Every place in which the extension makes its visits: its name, the browser, how that is started, and what the popup calls it. */
export const PLACES: readonly [string, BrowserName, LaunchOptions, string][] = [
  ['firefox, in containers', 'firefox', {}, 'container'],
  ['chromium, in private windows', 'chromium', { privateWindows: true }, 'private'],
  ['chromium, set aside', 'chromium', {}, 'set-aside'],
];

const POLL_MS = 200;

/** How it stands with trials of a tab. */
export const trialStateOf = async (browser: DrivenBrowser, tab: number): Promise<TrialState> =>
  v.parse(TrialState, await browser.ask({ ask: 'trial', tab }));

export const startTrial = async (
  browser: DrivenBrowser,
  tab: number,
  tried: Tried,
  rounds: number,
): Promise<TrialState> => v.parse(TrialState, await browser.ask({ ask: 'start-trial', tab, tried, rounds }));

/** Waits for the end of the trial that a tab started; gives the state after it. */
export const trialEnded = async (browser: DrivenBrowser, tab: number): Promise<TrialState> => {
  for (;;) {
    const state = await trialStateOf(browser, tab);
    if (state.state !== 'running') return state;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};

/** The report on a tab, its policy read. */
export const tabReport = async (browser: DrivenBrowser, tab: number): Promise<Report> => {
  const state = v.parse(TabState, await browser.ask({ ask: 'report', tab, complete: true }));
  if (state.state !== 'watched') throw new Error(JSON.stringify(state));
  return state.report;
};
