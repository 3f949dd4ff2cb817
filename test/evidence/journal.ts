import type { Address, Digest, Param } from '../../src/model/address.ts';
import type {
  Entry,
  Observation,
  ObservationOf,
  ResourceType,
  SetCookie,
  StoredCookie,
} from '../../src/model/observation.ts';

/** A value as the journal keeps it. Values of 8 characters and more that mix letters and digits count as identifiers. */
export function digest(value: string): Digest {
  const parts = value.split(/[.&=;,|:\s]+/).filter((part) => /^(?=.*\d)[\w-]{8,}$/.test(part));
  return { length: value.length, hash: `#${value}`, parts: parts.map((part) => `#${part}`) };
}

export const param = (name: string, value: string): Param => ({ name, value: digest(value) });

/** `https://host/path?a=1` as an address of the journal. */
export function address(text: string): Address {
  if (/^(data|blob|about):/.test(text)) return { href: text, params: [] };
  const url = new URL(text);
  return {
    href: `${url.origin}${url.pathname}`,
    params: [...url.searchParams].map(([name, value]) => param(name, value)),
  };
}

/** `name=value; Max-Age=60; Domain=…` as a site asks for it. */
export function setCookie(line: string): SetCookie {
  const [pair = '', ...attributes] = line.split(/;\s*/);
  const [name = '', ...value] = pair.split('=');
  const asked = new Map(attributes.map((text) => [text.split('=')[0]?.toLowerCase(), text.split('=')[1] ?? '']));
  const sameSite = asked.get('samesite')?.toLowerCase() as SetCookie['sameSite'];
  return {
    name,
    value: digest(value.join('=')),
    ...(asked.has('domain') && { domain: asked.get('domain') ?? '' }),
    ...(asked.has('path') && { path: asked.get('path') ?? '' }),
    ...(asked.has('max-age') && { maxAge: Number(asked.get('max-age')) }),
    ...(asked.has('expires') && { expires: Date.parse(asked.get('expires') ?? '') }),
    secure: asked.has('secure'),
    httpOnly: asked.has('httponly'),
    ...(sameSite && { sameSite }),
    partitioned: asked.has('partitioned'),
  };
}

/** A cookie as the browser keeps it. */
export const storedCookie = (
  name: string,
  value: string,
  domain: string,
  more: Partial<StoredCookie> = {},
): StoredCookie => ({
  name,
  value: digest(value),
  domain,
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: false,
  sameSite: 'unspecified',
  ...more,
});

type Stamp = { time: number; tab: number; frame: number; document?: string };
type More<K extends Observation['kind']> = Partial<Omit<ObservationOf<K>, 'kind'>>;
type At = { [K in keyof Stamp]?: Stamp[K] | undefined };

/**
 * A journal in the making for one tab: each call appends one observation a tenth of a second after the last and gives its
 * number. `open` writes what a page load brings; the rest are single observations. Frame, document and time can be given.
 */
export function journal({ tab = 1, start = 1_700_000_000_000, step = 100 } = {}) {
  const entries: Entry[] = [];
  let time = start;
  let requests = 0;
  let documents = 0;
  let current: { document: string; href: string } | undefined;

  const add = (observation: Observation): number => {
    const seq = entries.length + 1;
    entries.push({ seq, observation });
    return seq;
  };
  const stamp = (at: At = {}): Stamp => {
    time += step;
    const frame = at.frame ?? 0;
    const document = at.document ?? (frame === 0 && (at.tab ?? tab) === tab ? current?.document : undefined);
    return { time: at.time ?? time, tab: at.tab ?? tab, frame, ...(document && { document }) };
  };
  const here = () => address(current?.href ?? 'about:blank');
  const origin = () => (current ? new URL(current.href).origin : undefined);

  const self = {
    entries,
    add,
    /** The time of the last observation. */
    now: () => time,
    wait: (milliseconds: number) => void (time += milliseconds),

    /** A request: gives its id. */
    request(url: string, type: ResourceType = 'image', more: More<'request'> = {}): string {
      const request = more.request ?? `r${tab}.${++requests}`;
      const initiator = more.initiator ?? origin();
      add({
        kind: 'request',
        ...stamp(more),
        request,
        url: address(url),
        method: 'GET',
        type,
        parentFrame: -1,
        ...(initiator && { initiator }),
        ...rest(more),
      });
      return request;
    },
    sent: (request: string, url: string, cookies: Record<string, string> = {}, more: More<'sent'> = {}) =>
      add({
        kind: 'sent',
        ...stamp(more),
        request,
        url: address(url),
        cookies: Object.entries(cookies).map(([name, value]) => param(name, value)),
        ...rest(more),
      }),
    response: (request: string, url: string, cookies: readonly string[] = [], more: More<'response'> = {}) =>
      add({
        kind: 'response',
        ...stamp(more),
        request,
        url: address(url),
        type: more.type ?? 'image',
        status: 200,
        fromCache: false,
        setCookies: cookies.map(setCookie),
        ...rest(more),
      }),
    redirect: (request: string, from: string, to: string, more: More<'redirect'> = {}) =>
      add({
        kind: 'redirect',
        ...stamp(more),
        request,
        url: address(from),
        to: address(to),
        status: 302,
        ...rest(more),
      }),
    failed: (request: string, url: string, error: string, more: At = {}) =>
      add({ kind: 'failed', ...stamp(more), request, url: address(url), error }),

    /** A request with its answer: gives its id. */
    fetch(
      url: string,
      type: ResourceType = 'image',
      {
        cookies = {},
        sets = [],
        ...more
      }: { cookies?: Record<string, string>; sets?: string[] } & More<'request'> & Omit<More<'response'>, 'type'> = {},
    ): string {
      const at = pick(more);
      const { status, fromCache, tk, hsts, contentType, contentLength, reportTo, ...asked } = more;
      const answered = { status, fromCache, tk, hsts, contentType, contentLength, reportTo };
      const request = self.request(url, type, asked);
      self.sent(request, url, cookies, at);
      self.response(request, url, sets, { ...at, type, ...defined(answered) });
      return request;
    },

    /** A page in the top frame: request, headers, commit, and the page's scripts watched from the start. Gives its documentId. */
    open(
      url: string,
      {
        cookies = {},
        sets = [],
        scripted = true,
        dnt,
        gpc,
        ...more
      }: {
        cookies?: Record<string, string>;
        sets?: string[];
        scripted?: boolean;
        dnt?: string;
        gpc?: string;
      } & Omit<More<'response'>, 'url' | 'type'> = {},
    ): string {
      const document = more.document ?? `d${tab}.${++documents}`;
      const request = `r${tab}.${++requests}`;
      const bare = { tab, frame: 0 };
      time += step;
      add({
        kind: 'request',
        ...bare,
        time,
        request,
        url: address(url),
        method: 'GET',
        type: 'main_frame',
        parentFrame: -1,
      });
      add({
        kind: 'sent',
        ...bare,
        time,
        request,
        url: address(url),
        cookies: Object.entries(cookies).map(([name, value]) => param(name, value)),
        ...(dnt !== undefined && { dnt }),
        ...(gpc !== undefined && { gpc }),
      });
      time += step;
      add({
        kind: 'response',
        ...bare,
        time,
        request,
        url: address(url),
        type: 'main_frame',
        status: 200,
        fromCache: false,
        setCookies: sets.map(setCookie),
        ...rest(more),
      });
      self.commit(url, { document });
      if (scripted) self.watch('frame-script');
      return document;
    },
    /** A commit in the top frame, or in another. */
    commit(url: string, more: More<'navigation'> = {}): number {
      const frame = more.frame ?? 0;
      const document = more.document ?? `d${tab}.${++documents}`;
      if (frame === 0 && (more.lifecycle ?? 'load') !== 'prerender') current = { document, href: url };
      return add({
        kind: 'navigation',
        ...stamp({ ...more, document }),
        url: address(url),
        parentFrame: frame === 0 ? -1 : 0,
        lifecycle: 'load',
        ...rest(more),
      });
    },
    watch: (event: ObservationOf<'watch'>['event'], more: More<'watch'> = {}) =>
      add({ kind: 'watch', ...stamp(more), event, ...rest(more) }),
    scriptCookie: (line: string, more: More<'script-cookie'> = {}) =>
      add({
        kind: 'script-cookie',
        ...stamp(more),
        cookie: setCookie(line),
        via: 'document.cookie',
        url: here(),
        ...rest(more),
      }),
    cookieChange: (cookie: StoredCookie, more: More<'cookie-change'> = {}) =>
      add({
        kind: 'cookie-change',
        ...stamp({ tab: -1, frame: -1, ...more }),
        cookie,
        removed: false,
        cause: 'explicit',
        ...rest(more),
      }),
    cookieJar: (cookies: StoredCookie[], more: At = {}) =>
      add({ kind: 'cookie-jar', ...stamp({ tab: -1, frame: -1, ...more }), cookies }),
    storage: (key: string, value: string, more: More<'storage'> = {}) =>
      add({ kind: 'storage', ...stamp(more), area: 'local', key, value: digest(value), url: here(), ...rest(more) }),
    beaconCall: (to: string, more: More<'beacon-call'> = {}) =>
      add({ kind: 'beacon-call', ...stamp(more), via: 'sendBeacon', to: address(to), url: here(), ...rest(more) }),
    image: (to: string, width: number, height = width, more: More<'image'> = {}) =>
      add({
        kind: 'image',
        ...stamp(more),
        to: address(to),
        via: 'element',
        natural: { width, height },
        url: here(),
        ...rest(more),
      }),
    signalRead: (signal: 'dnt' | 'gpc', more: More<'signal-read'> = {}) =>
      add({ kind: 'signal-read', ...stamp(more), signal, value: 'null', url: here(), ...rest(more) }),
    form: (action: string, fields: ObservationOf<'form'>['fields'], more: More<'form'> = {}) =>
      add({
        kind: 'form',
        ...stamp(more),
        action: address(action),
        method: 'post',
        fields,
        submitted: false,
        url: here(),
        ...rest(more),
      }),
    gesture: (more: More<'gesture'> = {}) => add({ kind: 'gesture', ...stamp(more), type: 'click', ...rest(more) }),
    declared: (resource: ObservationOf<'declared'>['resource'], url: string, more: More<'declared'> = {}) =>
      add({
        kind: 'declared',
        ...stamp({ frame: -1, ...more }),
        resource,
        url: address(url),
        status: 200,
        setsCookies: false,
        ...rest(more),
      }),
    linkCheck: (href: string, status: number, more: At = {}) =>
      add({ kind: 'link-check', ...stamp({ frame: -1, ...more }), href, status }),
  };
  return self;
}

const STAMP = new Set(['time', 'tab', 'frame', 'document']);

/** What is not the stamp, which `stamp` has settled. */
const rest = <T extends object>(more: T): Omit<T, keyof Stamp> =>
  Object.fromEntries(Object.entries(more).filter(([name]) => !STAMP.has(name))) as Omit<T, keyof Stamp>;

const pick = ({ tab, frame, document }: At): { tab?: number; frame?: number; document?: string } =>
  defined({ tab, frame, document });

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const defined = <T extends object>(record: T): Defined<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
