import * as v from 'valibot';
import { Stance, Topic, TOPICS } from './topic.ts';

const optional = v.optional;

/** A place in a stored document: character offsets (UTF-16), so that `text.slice(start, end) === quote`. */
const place = {
  quote: v.string(),
  start: v.number(),
  end: v.number(),
  /** Index of the document in the policy. */
  document: v.number(),
  /** Headings above it, outermost first. */
  heading: v.array(v.string()),
};

/** A statement of the policy that is kept as it stands. */
export const Statement = v.object(place);

/** One text of the policy, as it was stored. */
export const PolicyDocument = v.object({
  kind: v.picklist(['privacy', 'cookies', 'california', 'other']),
  /** Where it came from; absent for pasted text. */
  address: optional(v.string()),
  /** The file's name, where it was given as a file. */
  name: optional(v.string()),
  title: optional(v.string()),
  /** How it came: found from the page, drawn by the page's own scripts, or given by hand. */
  source: v.picklist(['located', 'rendered', 'given']),
  format: v.picklist(['html', 'markdown', 'text', 'pdf']),
  /** The text that was read: headings, lists and tables in Markdown's signs. */
  text: v.string(),
  /** Hex, of the UTF-8 bytes of `text`. */
  sha256: v.string(),
  /** Milliseconds since the epoch. */
  fetched: v.number(),
  /** How it was found, for people: "link “Privacy Policy” in the footer". */
  found: optional(v.string()),
});

/** What one sentence says of one topic, and which pattern read it. */
export const Claim = v.object({ topic: Topic, stance: Stance, ...place, pattern: v.string(), reason: v.string() });

/** What the whole policy says of a topic: the stance, why, and the claims that carry it. */
export const TopicReading = v.object({ stance: Stance, reason: v.string(), claims: v.array(Claim) });

/** A company that the policy names. */
export const NamedCompany = v.object({
  /** As observation names the company (third-party-web's entity), or as the policy writes it where that is unknown. */
  name: v.string(),
  ...place,
});

/** A cookie that the policy declares. */
export const DeclaredCookie = v.object({
  /** As written; `*` stands for any text ("_ga_*", "_gat_<id>"). */
  name: v.string(),
  provider: optional(v.string()),
  purpose: optional(v.string()),
  /** Seconds; null for "session"; absent where none is stated. */
  lifetime: optional(v.nullable(v.number())),
  ...place,
});

/** A lifetime that the prose states for cookies at large ("up to 13 months"). */
export const StatedLifetime = v.object({ seconds: v.nullable(v.number()), ...place });

/** A policy, read. */
export const Reading = v.object({
  /** BCP 47. */
  language: v.string(),
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  effectiveDate: v.nullable(v.string()),
  topics: v.object(v.entriesFromList(TOPICS, TopicReading)),
  companies: v.array(NamedCompany),
  cookies: v.array(DeclaredCookie),
  lifetimes: v.array(StatedLifetime),
  retention: v.array(Statement),
  dataKinds: v.array(v.object({ data: v.string(), ...place })),
  optOuts: v.array(v.object({ href: v.string(), ...place })),
  contact: v.array(v.object({ how: v.picklist(['email', 'post', 'phone', 'form']), ...place })),
  laws: v.array(v.object({ law: v.string(), ...place })),
  children: v.array(Statement),
  transfers: v.array(Statement),
  notUnderstood: v.array(Statement),
});

/** Why there is no reading. */
export const UNREADABLE = ['none-found', 'login', 'language', 'empty', 'too-large', 'unreachable', 'not-text', 'off', 'pending'] as const; // prettier-ignore

export const Candidate = v.object({ href: v.string(), text: v.string(), why: v.string() });

/** The policy of a visit: read, or the reason why not, with the cure. */
export const Policy = v.variant('status', [
  v.object({
    status: v.literal('read'),
    documents: v.array(PolicyDocument),
    reading: Reading,
    candidates: v.array(Candidate),
    notes: v.array(v.string()),
  }),
  v.object({
    status: v.literal('unreadable'),
    reason: v.picklist(UNREADABLE),
    message: v.string(),
    documents: v.array(PolicyDocument),
    candidates: v.array(Candidate),
    notes: v.array(v.string()),
  }),
]);

export type Statement = v.InferOutput<typeof Statement>;
export type PolicyDocument = v.InferOutput<typeof PolicyDocument>;
export type Claim = v.InferOutput<typeof Claim>;
export type TopicReading = v.InferOutput<typeof TopicReading>;
export type NamedCompany = v.InferOutput<typeof NamedCompany>;
export type DeclaredCookie = v.InferOutput<typeof DeclaredCookie>;
export type StatedLifetime = v.InferOutput<typeof StatedLifetime>;
export type Reading = v.InferOutput<typeof Reading>;
export type Candidate = v.InferOutput<typeof Candidate>;
export type Policy = v.InferOutput<typeof Policy>;
