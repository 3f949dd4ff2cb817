import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Changed, type TrialState } from '../../src/model/message.ts';
import type { Tried } from '../../src/model/trial.ts';
import { ask } from './ask.ts';
import { askTrial } from './ask-trial.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A message can be lost: how a trial gets on is asked for again after this many ms. */
const PATIENCE = 3000;

/** How it stands with trials of a tab, kept fresh, and what can be done about it. `stop` ends the watching. */
export const watchTrial = (tab: number) => {
  let state = $state.raw<TrialState>();
  let trouble = $state('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = oneAtATime(async () => {
    clearTimeout(timer);
    state = await askTrial(tab);
    if (state.state === 'running') timer = setTimeout(() => void again(), PATIENCE);
  });

  const onMessage = (message: unknown): undefined => {
    const changed = v.safeParse(Changed, message);
    // One that another tab started is told of by that tab's name.
    const isOurs = (which: number): boolean => which === tab || (state?.state === 'running' && which === state.tab);
    if (changed.success && isOurs(changed.output.changed)) void again();
  };
  browser.runtime.onMessage.addListener(onMessage);
  if (tab >= 0) void again();

  const bid = async (request: Parameters<typeof ask>[0], failure: string): Promise<void> => {
    trouble = '';
    try {
      await ask(request);
    } catch (error) {
      trouble = `${failure}: ${error instanceof Error ? error.message : String(error)}`;
    }
    await again();
  };

  return {
    get state() {
      return state;
    },
    /** Why what was bidden could not be done; empty where it could. */
    get trouble() {
      return trouble;
    },
    start: (tried: Tried, rounds: number) =>
      bid({ ask: 'start-trial', tab, tried, rounds }, 'The trial could not be started'),
    cancel: () => bid({ ask: 'cancel-trial' }, 'The trial could not be cancelled'),
    stop() {
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onMessage);
    },
  };
};

export type WatchedTrial = ReturnType<typeof watchTrial>;
