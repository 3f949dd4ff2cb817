import * as v from 'valibot';
import { Topic } from './topic.ts';

const optional = v.optional;

/** Worst first; every list is in this order. */
export const OUTCOMES = ['contradicted', 'undisclosed', 'unclear', 'unconfirmed', 'consistent', 'unobserved', 'not-applicable'] as const; // prettier-ignore

/** What the policy says, at its place. */
export const Says = v.object({
  quote: v.string(),
  document: v.number(),
  start: v.number(),
  end: v.number(),
  heading: v.array(v.string()),
  pattern: v.string(),
});

/** What the site did: one line for people, a second in small, and the journal entries that show it. */
export const Does = v.object({
  text: v.string(),
  detail: optional(v.string()),
  page: optional(v.number()),
  time: optional(v.number()),
  refs: v.array(v.number()),
});

export const Verdict = v.object({
  /** The audit's id, which is its file's name. */
  audit: v.string(),
  title: v.string(),
  topic: optional(Topic),
  outcome: v.picklist(OUTCOMES),
  /** A few words for the row: "14 set, 9 kept". */
  summary: v.string(),
  /** One or two sentences: why this outcome. Says when it is an indication only. */
  explanation: v.string(),
  /** Why a visitor should care. */
  why: v.string(),
  says: v.array(Says),
  does: v.array(Does),
});

export type Outcome = (typeof OUTCOMES)[number];
export type Says = v.InferOutput<typeof Says>;
export type Does = v.InferOutput<typeof Does>;
export type Verdict = v.InferOutput<typeof Verdict>;
