import * as v from 'valibot';
import { CATEGORIES, MECHANISMS } from './evidence.ts';

const optional = v.optional;

/** What a trial is asked to try: privacy signals, and answers to a consent banner. */
export const Tried = v.object({
  signals: v.pipe(v.array(v.picklist(['dnt', 'gpc'])), v.readonly()),
  consent: v.pipe(v.array(v.picklist(['reject', 'accept'])), v.readonly()),
});

/** What one arm of a trial sends and clicks. */
export const Arm = v.object({
  /** `control`, `control-again`, `dnt`, `gpc`, `both`, `reject`, `accept`, `accept-again`. */
  id: v.string(),
  /** The signals that the browser sends, as header and to scripts alike. */
  dnt: v.boolean(),
  gpc: v.boolean(),
  /** What is clicked in a consent banner. */
  consent: v.picklist(['nothing', 'reject', 'accept']),
});

/** The kinds of things that a site does to recognise a visitor, or to tell others of the visit. */
export const DEED_KINDS = ['contact', 'third-party-cookie', 'cookie', 'storage', 'beacon', 'identifier-sent'] as const;

/** Something that a site did in one run, named so that the same deed in another run has the same key. */
export const Deed = v.object({
  key: v.string(),
  kind: v.picklist(DEED_KINDS),
  /** For people: "cookie IDE", "pixel with cid". */
  what: v.string(),
  domain: v.string(),
  entity: optional(v.string()),
  category: v.picklist(CATEGORIES),
  mechanism: optional(v.picklist(MECHANISMS)),
  /** Lasts for a day or longer (cookies and stored items). */
  lasting: optional(v.boolean()),
  /**
   * `tracking`: recognises a visitor for others, or tells others of the visit. `maybe`: an own lasting identifier, or one of a
   * company that serves the site, which the site may need. `contact`: another party was merely contacted.
   */
  weight: v.picklist(['tracking', 'maybe', 'contact']),
});

/** How many reads or requests carried what they should, of how many. */
const share = v.object({ right: v.number(), all: v.number() });

/** One visit under one arm. */
export const Run = v.object({
  arm: v.string(),
  round: v.number(),
  /** Place in the order in which the runs were begun, from 0. */
  order: v.number(),
  status: v.picklist(['done', 'failed']),
  error: optional(v.string()),
  deeds: v.array(Deed),
  /** What became of the click in the consent banner. */
  banner: v.picklist(['none', 'seen', 'clicked', 'failed']),
  /** The pages were asked for with the arm's signals, and with no other. */
  sent: v.boolean(),
  /** `Tk` values of the site's own responses. */
  tk: v.array(v.string()),
  /** Requests that carried the arm's signals; in a control, that carried none. */
  requests: share,
  /** What scripts of pages and frames read of the arm's signals; in a control, of both. */
  reads: share,
  /** Requests that carried not what they should, for people: "script from cdn.example (2)". */
  exceptions: v.array(v.string()),
  /** Milliseconds that the run took. */
  took: optional(v.number()),
});

export const ARM_OUTCOMES = ['honoured', 'partly', 'ignored', 'inconclusive'] as const;

/** A deed beside how often it was done: runs with it, of all runs of the arm. */
export const Difference = v.object({
  deed: Deed,
  control: v.object({ runs: v.number(), of: v.number() }),
  arm: v.object({ runs: v.number(), of: v.number() }),
});

export const ArmResult = v.object({
  arm: v.string(),
  against: v.array(v.string()),
  outcome: v.picklist(ARM_OUTCOMES),
  /** Why this outcome, for people. */
  reason: v.string(),
  /** One-sided exact permutation test within rounds on the number of tracking deeds a run: chance of so few by the order alone. */
  p: v.number(),
  /** Rounds in which both sides could be used. */
  blocks: v.number(),
  /** Mean number of tracking deeds a run. */
  mean: v.object({ control: v.number(), arm: v.number() }),
  /** Cliff's delta of the arm's runs against the control's: −1 all fewer, 0 alike, 1 all more. */
  delta: v.number(),
  stopped: v.array(Difference),
  wentOn: v.array(Difference),
  began: v.array(Difference),
});

/** The same visit, repeated under several arms. */
export const Trial = v.object({
  address: v.string(),
  /** The pages of every run, in order. */
  journey: v.array(v.string()),
  rounds: v.number(),
  /** What the order of the runs was drawn with. */
  seed: v.number(),
  arms: v.array(Arm),
  runs: v.array(Run),
  results: v.array(ArmResult),
  notes: v.array(v.string()),
});

export type Tried = v.InferOutput<typeof Tried>;
export type Arm = v.InferOutput<typeof Arm>;
export type Deed = v.InferOutput<typeof Deed>;
export type Run = v.InferOutput<typeof Run>;
export type ArmOutcome = (typeof ARM_OUTCOMES)[number];
export type Difference = v.InferOutput<typeof Difference>;
export type ArmResult = v.InferOutput<typeof ArmResult>;
export type Trial = v.InferOutput<typeof Trial>;
