import type { Stance, Topic } from '../model/topic.ts';

/** What a row is tried on: a sentence, and optionally what stands above or before it. */
export type Sample = string | { text: string; heading?: string; leadIn?: string; before?: string };

/** One pattern: what it matches, what that says, why, and two sentences that keep it honest. */
export type Row = {
  /** Names the pattern within its topic, kebab-case. */
  id: string;
  stance: Stance;
  /** Tried on the sentence in lower case, with its lead-in before it. Linear: no nested quantifiers. */
  match: RegExp;
  /** Anywhere in the sentence, this makes the row not apply. */
  unless?: RegExp;
  /** Must be found in one of the headings above (lower case). */
  under?: RegExp;
  /** Must be found in the sentence or two before (lower case). */
  after?: RegExp;
  /** The match itself carries its negation, so one around it does not matter. Default: true for `denies`, `ignores` and `none`. */
  negated?: boolean;
  /** Counts only where no other claim of the topic says anything. */
  weak?: boolean;
  /** It narrows what the policy says elsewhere of the topic, and so decides it. */
  limits?: boolean;
  reason: string;
  /** Must match. */
  example: Sample;
  /** Must not match. */
  nearMiss: Sample;
};

/** The patterns of one topic in one language. */
export type TopicRows = {
  topic: Topic;
  /** Cheap test that every sentence of interest passes; everything else is left alone. */
  trigger: RegExp;
  /** A sentence that this matches says nothing of the topic, whatever else it holds. */
  unless?: RegExp;
  rows: readonly Row[];
  /** Tried on headings, which say little else: "How we use cookies". */
  headings?: readonly Row[];
};

/** A language is a folder of rows. */
export type Language = {
  /** BCP 47. */
  code: string;
  /** In English. */
  name: string;
  /** `basic`: some topics only, in their plainest wordings, so that what is not found is left open rather than taken for silence. Default: full. */
  depth?: 'basic';
  topics: readonly TopicRows[];
  /** Whether what stands from `start` to `end` is under a negation, or carries one. */
  negates(lower: string, start: number, end: number): boolean;
  /** A denial's match that holds this runs over the end of its clause. */
  breaks?: RegExp;
  /** A match that holds this has run into another statement. */
  restarts?: RegExp;
  /** Words of a sentence that ought to be understood: without a claim it is kept as not understood. */
  tells: RegExp;
  /** Sentences that say nothing of the site's own visitors: other sites, apps only, applicants. */
  beside?: RegExp;
  /** Headings whose sections say nothing of the site's own visitors. */
  besideUnder?: RegExp;
};
