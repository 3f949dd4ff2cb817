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
  /** Must be found in the sentence before (lower case). */
  after?: RegExp;
  /** The match may stand in a negated clause (rows that carry their own "not"). Default: true unless `affirms`-like. */
  negated?: boolean;
  /** Weak claims count only where no other claim of the topic says otherwise. */
  weak?: boolean;
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
  rows: readonly Row[];
};

/** A language is a folder of rows. */
export type Language = {
  /** BCP 47. */
  code: string;
  /** In English. */
  name: string;
  topics: readonly TopicRows[];
  /** A negation that reaches the character at `index`: "we do not … cookies". */
  negates(lower: string, index: number): boolean;
  /** Sentences that say nothing of the site's visitors: other sites, apps only, applicants, statutes recited. */
  beside?: RegExp;
};
