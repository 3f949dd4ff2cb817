import * as v from 'valibot';
import { FIELD_KINDS, RESOURCE_TYPES } from './observation.ts';

const optional = v.optional;
/** Numbers of the journal entries that show it. */
const refs = v.array(v.number());
/** Index into `pages`. */
const page = v.number();

/** Who a host belongs to, beside the site of the visit. `same-owner`: another registrable domain of the site's own company. */
export const PARTIES = ['first', 'same-owner', 'third'] as const;
const party = v.picklist(PARTIES);

/** What a company is for, in third-party-web's terms. */
export const CATEGORIES = [
  'ad', 'analytics', 'social', 'marketing', 'tag-manager', 'customer-success', 'consent-provider', 'video', 'content',
  'utility', 'hosting', 'cdn', 'other', 'unknown',
] as const; // prettier-ignore
const category = v.picklist(CATEGORIES);

/** A host as evidence names it. */
const who = {
  host: v.string(),
  /** Registrable domain (Public Suffix List, ICANN and private parts). */
  domain: v.string(),
  party,
  /** The company behind it, where it is known. */
  entity: optional(v.string()),
  category,
};

export const Page = v.object({
  index: v.number(),
  href: v.string(),
  time: v.number(),
  /** Delivered over https (or from loopback). */
  secure: v.boolean(),
  /** Addresses that led here by redirect, first first. */
  redirects: v.array(v.string()),
  /** Milliseconds since the epoch of the visitor's first click, tap or key on this page. */
  gesture: optional(v.number()),
  refs,
});

/** One cookie (name, domain, path, partition) over the whole visit. */
export const Cookie = v.object({
  name: v.string(),
  ...who,
  path: v.string(),
  hostOnly: v.boolean(),
  /** Who wrote it: response headers, scripts, or neither seen (it was there, or came another way). */
  by: v.array(v.picklist(['header', 'script', 'unseen'])),
  /** Addresses of the scripts that wrote it. */
  scripts: v.array(v.string()),
  /** A write was seen in this visit. */
  attempted: v.boolean(),
  /** The browser kept it at some time; `unknown` where the jar was not watched. */
  stored: v.picklist(['yes', 'no', 'unknown']),
  /** It was sent with a request in this visit, and whether over plain http. */
  sent: v.boolean(),
  sentInsecurely: v.boolean(),
  /** It was in the browser before the visit began. */
  before: v.boolean(),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['strict', 'lax', 'none', 'unspecified']),
  partitioned: v.boolean(),
  /** Seconds that the site asked for, longest seen; null for a session cookie. */
  lifetime: v.nullable(v.number()),
  /** The value looks like an identifier (long enough, and not a plain word, flag or number). */
  identifier: v.boolean(),
  /** Written before the visitor's first click, tap or key of the visit. */
  beforeGesture: v.boolean(),
  /** The product whose documentation gives a cookie this name, and its maker. A name proves nothing by itself. */
  product: optional(v.object({ product: v.string(), entity: v.string(), category })),
  /** First page and time (ms since the epoch) at which it was seen. */
  page,
  time: v.number(),
  refs,
});

export const MECHANISMS = ['pixel', 'send-beacon', 'keepalive', 'ping', 'css-background', 'report'] as const;

/** One beacon sent (web beacon, tracking pixel, clear GIF…). */
export const Beacon = v.object({
  mechanism: v.picklist(MECHANISMS),
  ...who,
  href: v.string(),
  /** An image's size in pixels, where it was seen. */
  size: optional(v.object({ width: v.number(), height: v.number() })),
  /** Bytes sent in the body, where it was seen. */
  bytes: optional(v.number()),
  /** Names of the parameters that it carried. */
  params: v.array(v.string()),
  /** Parameters whose value also stands in a cookie or in storage. */
  identifiers: v.array(v.object({ param: v.string(), from: v.picklist(['cookie', 'storage']), name: v.string() })),
  script: optional(v.string()),
  page,
  time: v.number(),
  refs,
});

/** One item that a script kept in the browser other than as a cookie. */
export const StoredItem = v.object({
  area: v.picklist(['local', 'session', 'indexeddb', 'cache']),
  key: v.string(),
  ...who,
  identifier: v.boolean(),
  script: optional(v.string()),
  page,
  time: v.number(),
  refs,
});

export const Signals = v.object({
  /** The signals that this browser sent with the pages of the visit. */
  sent: v.object({ dnt: v.boolean(), gpc: v.boolean() }),
  /** Requests that reached somebody, how many of them carried each signal, and which did not where the pages did. */
  carried: optional(v.object({
    requests: v.number(),
    dnt: v.number(),
    gpc: v.number(),
    without: v.array(v.object({ signal: v.picklist(['dnt', 'gpc']), host: v.string(), type: v.picklist(RESOURCE_TYPES), times: v.number() })),
  })),
  /** `Tk` response headers. */
  tk: v.array(v.object({ ...who, value: v.string(), page, refs })),
  /** The site's own declarations; absent where not asked, null where there is none. */
  trackingStatus: optional(v.nullable(v.object({ tracking: optional(v.string()), policy: optional(v.string()), setsCookies: v.boolean(), refs }))),
  dntPolicy: optional(v.nullable(v.object({ version: optional(v.string()), sha1: v.string(), refs }))),
  gpcJson: optional(v.nullable(v.object({ gpc: optional(v.boolean()), lastUpdate: optional(v.string()), refs }))),
  /** Which scripts read which signal. */
  reads: v.array(v.object({ signal: v.picklist(['dnt', 'gpc']), script: optional(v.string()), ...who, value: v.string(), times: v.number(), page, refs })),
}); // prettier-ignore

export const Transport = v.object({
  /** Pages delivered over plain http (loopback excepted). */
  insecurePages: v.array(v.object({ href: v.string(), page, refs })),
  /** Requests over plain http or ws, by kind; `mixed` where the page itself came over https, `blocked` where the browser refused. */
  insecureRequests: v.array(v.object({ ...who, href: v.string(), type: v.picklist(RESOURCE_TYPES), mixed: v.boolean(), blocked: v.boolean(), page, time: v.number(), refs })),
  /** Forms that ask for something, and where they send it. `secure`: page and target both https (or loopback). */
  forms: v.array(v.object({ href: v.string(), action: v.string(), method: v.picklist(['get', 'post', 'dialog']), fields: v.array(v.picklist(FIELD_KINDS)), sensitive: v.boolean(), pageSecure: v.boolean(), actionSecure: v.boolean(), submitted: v.boolean(), page, time: v.number(), refs })),
  /** Hosts of the visit that send HSTS (valid only over https). */
  hsts: v.array(v.object({ ...who, value: v.string(), maxAge: v.number(), includeSubDomains: v.boolean(), valid: v.boolean(), refs })),
  /** Pages first asked for by http and moved to https. */
  upgrades: v.array(v.object({ from: v.string(), to: v.string(), refs })),
}); // prettier-ignore

/** One other party that the visit contacted, by registrable domain. */
export const Party = v.object({
  domain: v.string(),
  hosts: v.array(v.string()),
  party,
  entity: optional(v.string()),
  category,
  requests: v.number(),
  cookies: v.number(),
  beacons: v.number(),
  /** Identifiers that it received: from a cookie or storage item of the site or of its own. */
  identifiers: v.array(v.object({ param: v.string(), from: v.picklist(['cookie', 'storage', 'own-cookie']), name: v.string() })),
  /** Who brought it in: addresses of scripts or documents, nearest first; the site's own host where the page itself did. */
  initiators: v.array(v.string()),
  /** Contacted before the visitor's first click, tap or key of the visit. */
  beforeGesture: v.boolean(),
  pages: v.array(page),
  refs,
}); // prettier-ignore

/** How far a part of the evidence was watched. */
export const PARTS = ['pages', 'cookies', 'beacons', 'storage', 'signals', 'transport', 'parties'] as const;
export const Coverage = v.object({
  parts: v.record(v.picklist(PARTS), v.picklist(['full', 'partial', 'none'])),
  /** What was not watched, or under which setting it was, each one sentence for people. */
  notes: v.array(v.object({ part: v.picklist([...PARTS, 'policy']), text: v.string() })),
  /** The visit began with no cookie of the site in the browser, as far as could be seen. */
  fresh: v.boolean(),
  pages: v.number(),
  frames: v.number(),
  framesScripted: v.number(),
  requests: v.number(),
  /** ms since the epoch */
  from: v.number(),
  to: v.number(),
});

/** What a site did in one visit. */
export const Evidence = v.object({
  /** Registrable domain of the site. */
  site: v.string(),
  /** The company behind the site, where it is known. */
  owner: optional(v.string()),
  pages: v.array(Page),
  cookies: v.array(Cookie),
  beacons: v.array(Beacon),
  storage: v.array(StoredItem),
  signals: Signals,
  transport: Transport,
  parties: v.array(Party),
  /** Results of link checks, by address. */
  links: v.array(v.object({ href: v.string(), status: v.number(), error: optional(v.string()), refs })),
  coverage: Coverage,
});

export type PartyKind = (typeof PARTIES)[number];
export type Category = (typeof CATEGORIES)[number];
export type Mechanism = (typeof MECHANISMS)[number];
export type Page = v.InferOutput<typeof Page>;
export type Cookie = v.InferOutput<typeof Cookie>;
export type Beacon = v.InferOutput<typeof Beacon>;
export type StoredItem = v.InferOutput<typeof StoredItem>;
export type Signals = v.InferOutput<typeof Signals>;
export type Transport = v.InferOutput<typeof Transport>;
export type Party = v.InferOutput<typeof Party>;
export type Part = (typeof PARTS)[number];
export type Coverage = v.InferOutput<typeof Coverage>;
export type Evidence = v.InferOutput<typeof Evidence>;
