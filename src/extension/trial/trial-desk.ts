import type { Browser } from 'webextension-polyfill';
import { armsOf } from '../../evidence/trial/arms-of.ts';
import { type Planned } from '../../evidence/trial/order-of.ts';
import { runOf } from '../../evidence/trial/run-of.ts';
import { gatherEvidence } from '../../evidence/gather-evidence.ts';
import { visitOf } from '../../evidence/visit.ts';
import { siteOf } from '../../knowledge/site.ts';
import { type TrialState } from '../../model/message.ts';
import { type Run, type Tried } from '../../model/trial.ts';
import { conductTrial, messageOf } from '../../trials/conduct-trial.ts';
import { makeJourney } from '../../trials/make-journey.ts';
import { within } from '../../trials/within.ts';
import { type Desk } from '../gather.ts';
import { type Shelf } from '../shelf.ts';
import { ARM_RULES, armRules } from './arm-rules.ts';
import { choosePlace } from './choose-place.ts';
import { watchContacted } from './contacted.ts';
import { removeContainers } from './in-container.ts';
import { isPrivateOpen } from './in-private-window.ts';
import { keepTrial } from './kept-trial.ts';
import { type Place, type PlaceApi } from './place.ts';
import { putBack, type Surroundings } from './set-aside.ts';
import { SETTLE_MS, trialTab, type TabApi } from './trial-tab.ts';

type Api = PlaceApi & TabApi & Pick<Browser, 'storage'>;

/** What the background has that a trial needs. */
export type Ground = {
  api: Api;
  /** The shelf on disk. */
  shelf: Promise<Shelf>;
  deskFor: (tab: number) => Promise<Desk>;
  /** Starts the visit of a tab anew, without loading anything. */
  restart: (tab: number) => Promise<void>;
  /** Removes from the journal what belongs to a tab. */
  forgetTab: (tab: number) => Promise<void>;
  /** Tells open pages that the state of a tab is another. */
  tell: (tab: number) => void;
};

type Under = {
  site: string;
  tab: number;
  done: number;
  all: number;
  what: string;
  ending: boolean;
  cancel: AbortController;
};

/** Milliseconds between two signs of life: a background that waits for a page must not be put to sleep. */
const HEARTBEAT = 10_000;

/** Milliseconds that a visit may take in all, and a page to tell what it has seen. */
const RUNS_WITHIN = 90_000;
const ANSWERS_WITHIN = 3_000;

/** Milliseconds within which a page that was left is back. */
const BACK_WITHIN = 3_000;
const POLL = 100;
const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));

const LEAVE_BE = 'The windows may come to the front for a moment. Leave them be: they close by themselves.';

const CANCELLED = 'cancelled';

/** The one trial that may go on in this browser: what it would be, how it stands, its start and its end. */
export const trialDesk = ({ api, shelf, deskFor, restart, forgetTab, tell }: Ground) => {
  // In Firefox only an event keeps a background awake: the heartbeat's own.
  api.storage.onChanged.addListener(() => undefined);
  let under: Under | undefined;
  const tabs = new Set<number>();
  const last = new Map<number, NonNullable<Extract<TrialState, { state: 'offered' }>['last']>>();

  // A browser that ended in a trial, or a background that died in one: what was set aside is put back before anything else.
  const ready = (async () => {
    const kept = await shelf;
    await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [...ARM_RULES] }).catch(() => undefined);
    await removeContainersOf(api);
    await putBack(api, kept).catch(() => undefined);
  })();

  const surroundings = async (tab: number): Promise<Surroundings & { address: string; stop: () => void }> => {
    const desk = await deskFor(tab);
    const entries = await desk.journal.read(tab);
    const { url = '' } = await api.tabs.get(tab);
    const site = URL.canParse(url) ? siteOf(new URL(url).hostname) : '';
    const evidence = visitOf(entries, tab)?.site === site ? gatherEvidence(entries, tab) : undefined;
    if (!evidence)
      throw new Error('Saydo has not watched a page of this site in this tab: reload it, then start a trial.');
    // The journal keeps no values of queries: a page is its path there.
    const origins = new Map(
      evidence.pages.map(({ href }) => [new URL(href).origin, new URL(new URL(href).pathname, href).href]),
    );
    const { contacted, stop } = watchContacted(api);
    const domains = evidence.parties.map(({ domain }) => domain);
    return {
      api,
      shelf: await shelf,
      tab,
      site,
      pages: [...origins.values()],
      domains,
      contacted,
      address: url.replace(/#.*$/, ''),
      stop,
    };
  };

  const state = async (tab: number): Promise<TrialState> => {
    await ready;
    if (under) {
      const { site, tab: from, done, all, what, ending } = under;
      return { state: 'running', site, tab: from, done, all, what, ending };
    }
    try {
      const { stop, ...around } = await surroundings(tab);
      stop();
      if ((await api.tabs.get(tab)).incognito) throw new Error('Start a trial from an ordinary window: its visits must not share the cookies of this private one.'); // prettier-ignore
      const { kind: place, saying } = await choosePlace(around);
      if (place === 'private' && (await isPrivateOpen(api))) throw new Error('Close your private windows first: the trial’s visits would share their cookies.'); // prettier-ignore
      const before = last.get(tab);
      return {
        state: 'offered',
        site: around.site,
        place,
        saying: [...saying, LEAVE_BE],
        ...(before && { last: before }),
      };
    } catch (error) {
      return { state: 'hindered', message: messageOf(error) };
    }
  };

  /** One visit under one arm. */
  const run = async (place: Place, site: string, { arm, round, order }: Planned, journey: string[], answering: boolean, cancel: AbortSignal): Promise<Run> => {
    const began = performance.now();
    const { tab, close } = await place.open();
    tabs.add(tab);
    try {
      await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [...ARM_RULES], addRules: armRules(arm, tab, site) });
      const driven = trialTab(api, tab, { restart: () => restart(tab), cancel });
      const banner = await within(RUNS_WITHIN, makeJourney(driven, arm, journey, answering), () => new Error('the page did not come to an end: a script of it may hang')).finally(driven.stop);
      await within(ANSWERS_WITHIN, api.tabs.sendMessage(tab, 'look'), () => new Error('the page hangs')).catch(() => undefined);
      const desk = await deskFor(tab);
      await desk.settled();
      const evidence = gatherEvidence(await desk.journal.read(tab), tab);
      if (!evidence) throw new Error('nothing of the visit was seen');
      return runOf(arm, evidence, { round, order, banner, took: Math.round(performance.now() - began) });
    } finally {
      await close().finally(async () => {
        await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [...ARM_RULES] });
        await forgetTab(tab);
      });
    }
  }; // prettier-ignore

  const conduct = async (tab: number, tried: Tried, rounds: number, mine: Under): Promise<void> => {
    const around = await surroundings(tab);
    const { site, address, stop } = around;
    const place = await choosePlace(around);
    const beat = setInterval(() => void api.storage.session.set({ heartbeat: Date.now() }), HEARTBEAT);
    const { signal } = mine.cancel;
    try {
      await place.begin();
      const trial = await conductTrial({
        address,
        journey: [address],
        tried,
        rounds,
        seed: Math.floor(Math.random() * 2 ** 31),
        parallel: 1,
        run: (planned) => run(place, site, planned, [address], tried.consent.length > 0, signal),
        notes: [
          ...place.notes,
          `${String(SETTLE_MS)} ms after each load, one visit after the other.`,
          ...limits(tried),
        ],
        progress: (done, all, what) => {
          Object.assign(mine, { done, all, what });
          tell(tab);
        },
        cancel: signal,
      });
      const [first] = trial.runs;
      if (first && trial.runs.every(({ status }) => status === 'failed'))
        throw new Error(`No visit succeeded: ${first.error ?? ''}`);
      const desk = await deskFor(tab);
      await keepTrial(desk.shelf, site, trial);
      last.set(tab, { ended: 'done', message: 'The trial is done.' });
    } finally {
      mine.ending = true;
      tell(tab);
      clearInterval(beat);
      stop();
      await place.end().finally(() => isBack(tab));
    }
  };

  /** Waits for a page that was left meanwhile to be seen again. */
  const isBack = async (tab: number): Promise<void> => {
    for (const until = Date.now() + BACK_WITHIN; Date.now() < until; await wait(POLL)) {
      const around = await surroundings(tab).catch(() => undefined);
      around?.stop();
      if (around) return;
    }
  };

  return {
    state,
    /** Whether a tab is one of a trial's own. */
    has: (tab: number): boolean => tabs.has(tab),
    start: async (tab: number, tried: Tried, rounds: number): Promise<TrialState> => {
      const offer = await state(tab);
      if (offer.state !== 'offered') return offer;
      // Another start may have come while this one looked.
      if (under) return state(tab);
      const all = armsOf(tried).length * rounds;
      if (all === 0) return offer;
      const mine: Under = { site: offer.site, tab, done: 0, all, what: '', ending: false, cancel: new AbortController() };
      under = mine;
      void conduct(tab, tried, rounds, mine)
        .catch((error: unknown) => {
          const message = messageOf(error);
          last.set(tab, message === CANCELLED ? { ended: 'cancelled', message: 'The trial was cancelled. Everything is as it was before.' } : { ended: 'failed', message });
        })
        .finally(() => {
          under = undefined;
          tell(tab);
        });
      return state(tab);
    },
    cancel: (): void => {
      if (!under) return;
      under.ending = true;
      under.cancel.abort(new Error(CANCELLED));
      tell(under.tab);
    },
  }; // prettier-ignore
};

const removeContainersOf = async (api: Api): Promise<void> => {
  const { contextualIdentities } = api as Partial<Api>;
  if (contextualIdentities) await removeContainers({ ...api, contextualIdentities });
};

/** What the signals of an extension do not reach: browsers let it set neither what workers read nor what sealed frames do. */
const limits = ({ signals }: Tried): string[] =>
  signals.length === 0
    ? []
    : [
        'Every request of the tab and of the site’s workers sends the signals. Scripts of pages and frames read them; scripts in workers, in sandboxed frames without an address, and (in Firefox) in pages without https read what this browser itself is set to.',
      ];
