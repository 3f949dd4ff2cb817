import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Changed, type TabState } from '../../src/model/message.ts';
import type { Report } from '../../src/model/report.ts';
import { askState } from './ask-state.ts';
import { keepPlace } from './keep-place.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A message can be lost while the background sleeps: a state that must pass is asked for again after this many ms. */
const PATIENCE = 1500;

const waits = (state: TabState): boolean =>
  state.state === 'loading' || (state.state === 'watched' && isPending(state.report));

const isPending = ({ policy }: Report): boolean => policy.status === 'unreadable' && policy.reason === 'pending';

/** The state of a tab, kept fresh; `report` outlives the loading of the site's next page. `stop` ends the watching. */
export const watchTab = (tab: number) => {
  let state = $state.raw<TabState>();
  let report = $state.raw<Report>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (next: TabState): Promise<void> =>
    keepPlace(() => {
      const samePlace = next.state === 'loading' && next.site === report?.site;
      report = next.state === 'watched' ? next.report : samePlace ? report : undefined;
      state = next;
      clearTimeout(timer);
      if (waits(next)) timer = setTimeout(() => void completely(), PATIENCE);
    });

  const soFar = oneAtATime(async () => take(await askState(tab, false)));
  const completely = oneAtATime(async () => take(await askState(tab, true)));

  const onMessage = (message: unknown): undefined => {
    const changed = v.safeParse(Changed, message);
    if (changed.success && changed.output.changed === tab) void soFar();
  };
  browser.runtime.onMessage.addListener(onMessage);
  void soFar().then(completely);

  return {
    get state() {
      return state;
    },
    get report() {
      return report;
    },
    /** Drops what is shown and asks anew. */
    async again() {
      report = undefined;
      await completely();
    },
    completely,
    stop() {
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onMessage);
    },
  };
};

export type WatchedTab = ReturnType<typeof watchTab>;
