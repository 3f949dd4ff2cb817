import * as v from 'valibot';
import { Address, Digest, Param } from './address.ts';

const optional = v.optional;

/** A cookie as a site asks for it: one Set-Cookie header line, or one write by a script (RFC 6265bis, CHIPS). */
export const SetCookie = v.object({
  name: v.string(),
  value: Digest,
  domain: optional(v.string()),
  path: optional(v.string()),
  /** Milliseconds since the epoch, as the site asked (uncapped). */
  expires: optional(v.number()),
  /** Seconds, as the site asked (uncapped); zero or less deletes. */
  maxAge: optional(v.number()),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: optional(v.picklist(['strict', 'lax', 'none'])),
  partitioned: v.boolean(),
});

/** A cookie as the browser keeps it. */
export const StoredCookie = v.object({
  name: v.string(),
  value: Digest,
  domain: v.string(),
  hostOnly: v.boolean(),
  path: v.string(),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['strict', 'lax', 'none', 'unspecified']),
  /** Milliseconds since the epoch; absent for a session cookie. */
  expires: optional(v.number()),
  /** The top-level site that it is partitioned by, where it is. */
  partition: optional(v.string()),
});

/** Every observation: when, in which tab, frame and document. */
const stamp = {
  /** Milliseconds since the epoch. */
  time: v.number(),
  /** −1 where the browser names none (workers, cookie changes). */
  tab: v.number(),
  /** 0 is the top frame; −1 where the browser names none. */
  frame: v.number(),
  /** The browser's documentId, where it gives one. */
  document: optional(v.string()),
};

const kind = <K extends string, E extends v.ObjectEntries>(name: K, entries: E) =>
  v.object({ kind: v.literal(name), ...stamp, ...entries });

/** A document was committed in a frame. */
export const Navigation = kind('navigation', {
  url: Address,
  /** −1 for the top frame. */
  parentFrame: v.number(),
  /** How it came: a fresh load, the back/forward cache, a prerendered page shown, a prerender not shown yet, history.pushState. */
  lifecycle: v.picklist(['load', 'cached', 'activated', 'prerender', 'same-document']),
});

/** The page in a tab has finished loading (top frame only). */
export const Loaded = kind('loaded', { url: Address });

export const RESOURCE_TYPES = [
  'main_frame', 'sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping', 'beacon',
  'csp_report', 'media', 'websocket', 'webtransport', 'other',
] as const; // prettier-ignore

/** A request was made. A redirect's next hop is another one with the same `request`. */
export const Request = kind('request', {
  request: v.string(),
  url: Address,
  method: v.string(),
  type: v.picklist(RESOURCE_TYPES),
  parentFrame: v.number(),
  /** Who asked: the origin (Chromium) or the address (Firefox) of the document or worker. */
  initiator: optional(v.string()),
  /** What a request body carried: its size, and its parameters or, unnamed, its identifier-like pieces. */
  body: optional(v.object({ bytes: v.number(), params: v.array(Param) })),
  /** A request that a page made before it was shown. */
  prerender: optional(v.boolean()),
  /** A CORS preflight: seen, not counted. */
  preflight: optional(v.boolean()),
});

/** What a request sent along. */
export const Sent = kind('sent', {
  request: v.string(),
  url: Address,
  cookies: v.array(Param),
  dnt: optional(v.string()),
  gpc: optional(v.string()),
});

/** What a response's headers said; one for each hop of a redirect. */
export const Response = kind('response', {
  request: v.string(),
  url: Address,
  type: v.picklist(RESOURCE_TYPES),
  status: v.number(),
  fromCache: v.boolean(),
  setCookies: v.array(SetCookie),
  /** `Tk`, verbatim (W3C Tracking Preference Expression). */
  tk: optional(v.string()),
  /** `Strict-Transport-Security`, verbatim (RFC 6797). */
  hsts: optional(v.string()),
  contentType: optional(v.string()),
  /** Bytes, from Content-Length. */
  contentLength: optional(v.number()),
  /** Addresses that the browser was told to send reports to (Reporting-Endpoints, Report-To, CSP report-uri). */
  reportTo: optional(v.array(v.string())),
});

export const Redirect = kind('redirect', { request: v.string(), url: Address, to: Address, status: v.number() });

export const Failed = kind('failed', { request: v.string(), url: Address, error: v.string() });

/** The browser's cookie jar changed. No tab: the browser names none. */
export const CookieChange = kind('cookie-change', {
  cookie: StoredCookie,
  removed: v.boolean(),
  cause: v.string(),
});

/** The jar as it was at one moment, for the hosts of a visit. */
export const CookieJar = kind('cookie-jar', { cookies: v.array(StoredCookie) });

const script = optional(v.string());

/** A script in the page wrote a cookie. Said through the page: a page could forge it. */
export const ScriptCookie = kind('script-cookie', {
  cookie: SetCookie,
  via: v.picklist(['document.cookie', 'cookieStore']),
  /** The address of the frame that it was written in. */
  url: Address,
  /** The address of the script that wrote. */
  script,
});

/** A script wrote to the browser's storage. */
export const Storage = kind('storage', {
  area: v.picklist(['local', 'session', 'indexeddb', 'cache']),
  key: v.string(),
  value: optional(Digest),
  url: Address,
  script,
});

/** A script (or a link's `ping`) asked for a beacon. */
export const BeaconCall = kind('beacon-call', {
  via: v.picklist(['sendBeacon', 'keepalive', 'ping', 'fetchLater']),
  to: Address,
  bytes: optional(v.number()),
  /** The address of the frame. */
  url: Address,
  script,
});

/** An image was loaded: its own size and the size that it is shown in, in CSS pixels. */
export const Image = kind('image', {
  to: Address,
  via: v.picklist(['element', 'detached', 'background']),
  natural: optional(v.object({ width: v.number(), height: v.number() })),
  rendered: optional(v.object({ width: v.number(), height: v.number() })),
  url: Address,
  script,
});

/** A script read a privacy signal. */
export const SignalRead = kind('signal-read', {
  signal: v.picklist(['dnt', 'gpc']),
  /** What it read, as text. */
  value: v.string(),
  url: Address,
  script,
});

export const FIELD_KINDS = ['password', 'card', 'email', 'phone', 'name', 'address', 'birthday', 'search', 'file', 'text'] as const; // prettier-ignore

/** A form stands in a page, or was submitted. */
export const Form = kind('form', {
  action: Address,
  method: v.picklist(['get', 'post', 'dialog']),
  fields: v.array(v.picklist(FIELD_KINDS)),
  submitted: v.boolean(),
  url: Address,
});

/** The visitor's first click, tap or key on a page. What comes after may have been agreed to. */
export const Gesture = kind('gesture', { type: v.picklist(['click', 'key', 'touch']) });

/** A link in a page that may lead to the policy. Addresses in full: they must be fetched. */
export const PolicyLink = v.object({
  href: v.string(),
  text: v.string(),
  rel: v.string(),
  place: v.picklist(['head', 'banner', 'main', 'footer']),
});

export const Links = kind('links', { links: v.array(PolicyLink), language: optional(v.string()), url: Address });

/** A well-known resource of the site, fetched by the program itself. */
export const Declared = kind('declared', {
  resource: v.picklist(['tracking-status', 'dnt-policy', 'gpc']),
  url: Address,
  /** HTTP status; 0 where the fetch failed. */
  status: v.number(),
  setsCookies: v.boolean(),
  /** tracking-status: `tracking`, `policy`, `same-party`… that could be read (W3C TPE §6.5). */
  tracking: optional(v.string()),
  policy: optional(v.string()),
  sameParty: optional(v.array(v.string())),
  controller: optional(v.array(v.string())),
  /** gpc.json: true or false; absent where it says anything else. */
  gpc: optional(v.boolean()),
  lastUpdate: optional(v.string()),
  /** dnt-policy.txt: hex SHA-1, and the version of EFF's text that it equals. */
  sha1: optional(v.string()),
  version: optional(v.string()),
});

/** An address that the policy names, fetched by the program itself to see whether it answers. */
export const LinkCheck = kind('link-check', {
  href: v.string(),
  /** HTTP status; 0 where nothing answered. */
  status: v.number(),
  error: optional(v.string()),
});

/** The watching itself: what was watched from when, and what was not. */
export const Watch = kind('watch', {
  event: v.picklist([
    /** A visit starts anew ("reload and watch again"). */
    'restart',
    /** The page's scripts are watched in this frame from its start. */
    'frame-script',
    /** The background began (browser start, or woken again). */
    'background',
    /** The tab was already open with a page when the program came. */
    'already-open',
    /** The permission to see this site was missing. */
    'no-permission',
    /** Too many observations of one kind in a page: the rest were counted, not kept. */
    'capped',
  ]),
  note: optional(v.string()),
});

/** One thing that a browser reported. */
export const Observation = v.variant('kind', [
  Navigation, Loaded, Request, Sent, Response, Redirect, Failed, CookieChange, CookieJar, ScriptCookie, Storage, BeaconCall,
  Image, SignalRead, Form, Gesture, Links, Declared, LinkCheck, Watch,
]); // prettier-ignore

/** An observation in the journal: its number there, ascending. */
export const Entry = v.object({ seq: v.number(), observation: Observation });

export type SetCookie = v.InferOutput<typeof SetCookie>;
export type StoredCookie = v.InferOutput<typeof StoredCookie>;
export type PolicyLink = v.InferOutput<typeof PolicyLink>;
export type ResourceType = (typeof RESOURCE_TYPES)[number];
export type FieldKind = (typeof FIELD_KINDS)[number];
export type Observation = v.InferOutput<typeof Observation>;
export type ObservationOf<K extends Observation['kind']> = Extract<Observation, { kind: K }>;
export type Entry = v.InferOutput<typeof Entry>;
