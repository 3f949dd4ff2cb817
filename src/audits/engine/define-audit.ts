import { type Evidence, type Part } from '../../model/evidence.ts';
import { type PolicyDocument, type Reading, type TopicReading } from '../../model/policy.ts';
import { type Trial } from '../../model/trial.ts';
import { type Topic } from '../../model/topic.ts';
import { type Does, type Outcome, type Says } from '../../model/verdict.ts';

/** What an audit may ask to see: the watched parts of the evidence, and the link checks. */
export type Need = Part | 'links';

/** What an audit may read of the policy beside its own topic. */
export type Readable = Omit<Reading, 'language'> & { documents: PolicyDocument[] };

/** What every audit is told of the visit. */
export type Visit = {
  site: string;
  owner: string | undefined;
  /** How far the parts that the audit needs were watched (it is never run where one was not watched at all). */
  watched: 'full' | 'partial';
  /** The visit began with no cookie of the site in the browser, as far as could be seen. */
  fresh: boolean;
  /** Number of pages. */
  pages: number;
  /** What was not watched in those parts, one sentence each. */
  notes: string[];
};

/** What an audit answers; the engine adds who asked. */
export type Judgement = { outcome: Outcome; summary: string; explanation: string; says: Says[]; does: Does[] };

type Parts<N extends Need> = Pick<Omit<Evidence, 'site' | 'owner' | 'coverage'>, N>;
type Around<R extends keyof Readable> = {
  visit: Visit;
  reading: Pick<Readable, R>;
  /** The same visit under signals and choices, where it was repeated. */
  trial: Trial | undefined;
};

type About = {
  /** The file's name. */
  id: string;
  title: string;
  /** Why a visitor should care: one or two sentences in plain words. */
  why: string;
  /** The topic whose claims are handed over; none for audits that ask something else of the policy. */
  topic?: Topic;
};

type Definition<N extends Need, R extends keyof Readable> = About & {
  needs: readonly N[];
  reads?: readonly R[];
  judge(evidence: Parts<N>, claims: TopicReading, around: Around<R>): Judgement;
};

/** An audit as the engine sees it. */
export type Audit = About & {
  needs: readonly Need[];
  judge(evidence: Parts<Need>, claims: TopicReading, around: Around<keyof Readable>): Judgement;
};

/** The named members of a record, and no other. */
const pick = <T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> =>
  // The one place where a list of names becomes a type.
  Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<T, K>;

/**
 * Makes an audit that is handed only the parts that it `needs` of the evidence and `reads` of the policy: reading
 * another one does not compile, and finds nothing when it runs.
 */
export const defineAudit = <const N extends Need, const R extends keyof Readable = never>(
  audit: Definition<N, R>,
): Audit => ({
  ...audit,
  judge: (evidence, claims, { visit, reading, trial }) =>
    audit.judge(pick(evidence, audit.needs), claims, { visit, reading: pick(reading, audit.reads ?? []), trial }),
});
