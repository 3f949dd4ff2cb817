import * as v from 'valibot';
import { Report } from './report.ts';
import { Tried } from './trial.ts';

/** A policy given by hand. */
export const GivenPolicy = v.variant('by', [
  v.object({ by: v.literal('address'), address: v.string() }),
  v.object({ by: v.literal('text'), text: v.string(), name: v.optional(v.string()) }),
]);

export const Settings = v.object({
  /** Whether the program may fetch (the policy, well-known resources, link checks). */
  fetches: v.boolean(),
});

/** What pages of the extension, and whoever drives it, ask of the background. */
export const Ask = v.variant('ask', [
  /** Answers once every observer is registered. */
  v.object({ ask: v.literal('ready') }),
  v.object({ ask: v.literal('report'), tab: v.number(), /** Read the policy and run the checks if that has not been done yet. */ complete: v.boolean() }),
  /** Start the visit of this tab anew and, with `reload`, load its page again past the cache. */
  v.object({ ask: v.literal('watch-again'), tab: v.number(), reload: v.boolean() }),
  /** null: go back to the policy found from the page. */
  v.object({ ask: v.literal('use-policy'), tab: v.number(), policy: v.nullable(GivenPolicy) }),
  v.object({ ask: v.literal('settings') }),
  v.object({ ask: v.literal('set-settings'), settings: Settings }),
  v.object({ ask: v.literal('forget') }),
  /** How it stands with trials of the site that this tab shows. */
  v.object({ ask: v.literal('trial'), tab: v.number() }),
  v.object({ ask: v.literal('start-trial'), tab: v.number(), tried: Tried, rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)) }),
  v.object({ ask: v.literal('cancel-trial') }),
]); // prettier-ignore

/**
 * Where each visit of a trial begins from nothing: a temporary container (Firefox), a private window that is closed after each visit, or
 * the person's own profile with the site's cookies and storage set aside meanwhile.
 */
export const TRIAL_PLACES = ['container', 'private', 'set-aside'] as const;

/** What pages of the extension show of trials. The result itself stands in the tab's report. */
export const TrialState = v.variant('state', [
  /** One can be started. `saying`: what it will do, a sentence each, to be read before it starts. `last`: how the one before ended. */
  v.object({
    state: v.literal('offered'),
    site: v.string(),
    place: v.picklist(TRIAL_PLACES),
    saying: v.array(v.string()),
    last: v.optional(v.object({ ended: v.picklist(['done', 'cancelled', 'failed']), message: v.string() })),
  }),
  /** None can be started for this tab; the message says why, and what to do about it. */
  v.object({ state: v.literal('hindered'), message: v.string() }),
  /** One is under way; `tab` is the tab that it was started from. `done` of `all` visits are made, `what` is the present one. */
  v.object({
    state: v.literal('running'),
    site: v.string(),
    tab: v.number(),
    done: v.number(),
    all: v.number(),
    what: v.string(),
    /** It was cancelled, and things are being put back. */
    ending: v.boolean(),
  }),
]);

/** The state of a tab, as the popup shows it. */
export const TabState = v.variant('state', [
  v.object({ state: v.literal('watched'), report: Report }),
  /** A page is still loading, or was not watched from its start; the report so far, if any. */
  v.object({ state: v.literal('loading'), site: v.string() }),
  v.object({ state: v.literal('not-from-start'), site: v.string() }),
  v.object({ state: v.literal('unwatchable'), message: v.string() }),
  v.object({ state: v.literal('no-permission'), site: v.string(), origins: v.array(v.string()) }),
  v.object({ state: v.literal('failed'), message: v.string() }),
]);

/** What the background tells the extension's open pages: the state of this tab is another now. */
export const Changed = v.object({ changed: v.number() });

export type GivenPolicy = v.InferOutput<typeof GivenPolicy>;
export type Settings = v.InferOutput<typeof Settings>;
export type Ask = v.InferOutput<typeof Ask>;
export type TabState = v.InferOutput<typeof TabState>;
export type TrialPlace = (typeof TRIAL_PLACES)[number];
export type TrialState = v.InferOutput<typeof TrialState>;
export type Changed = v.InferOutput<typeof Changed>;
