import { type Entry, type ObservationOf, type ResourceType } from '../model/observation.ts';
import { type Address } from '../model/address.ts';
import { siteOf } from '../knowledge/site.ts';
import { hostOf, keyOf } from './address-parts.ts';
import { type Visit } from './visit.ts';

/** One hop of one request, with what was sent and what came back. */
export type Exchange = {
  seq: number;
  time: number;
  /** Index of the page. */
  page: number;
  url: Address;
  host: string;
  type: ResourceType;
  /** Absent where the request was missed and only its answer seen. */
  request: ObservationOf<'request'> | undefined;
  sent: ObservationOf<'sent'> | undefined;
  response: ObservationOf<'response'> | undefined;
  /** Numbers of the entries `sent` and `response`. */
  sentSeq: number;
  responseSeq: number;
  error: string | undefined;
  redirect: ObservationOf<'redirect'> | undefined;
  /** The hop that this request began with: itself, where it was not redirected to. */
  first: Exchange;
  /** Something reached the host: not answered from the cache, not stopped or moved to https within the browser. */
  delivered: boolean;
  refs: number[];
};

/** Errors before anything was sent: blocked by the browser or an extension, or nobody there. */
const NEVER_LEFT =
  /BLOCKED_BY_(CLIENT|CSP|ADMINISTRATOR|PRIVATE_NETWORK|LOCAL_NETWORK)|NAME_NOT_RESOLVED|UNKNOWN_HOST|CONNECTION_REFUSED|INTERNET_DISCONNECTED|NS_ERROR_OFFLINE|ADDRESS_UNREACHABLE|PROXY_CONNECTION|TUNNEL_CONNECTION|CONTENT_BLOCKED|NS_ERROR_BLOCKED|TRACKING_URI|NS_ERROR_CORRUPTED|MIXED_CONTENT/i;

/** Stopped by the browser or by another extension, rather than by the network. */
export const wasBlocked = ({ error, response }: Exchange): boolean =>
  error !== undefined &&
  !response &&
  /BLOCKED|TRACKING_URI|MIXED_CONTENT/i.test(error) &&
  !/BLOCKED_BY_(ORB|RESPONSE)/.test(error);

/** Firefox reports what a page's service worker fetches for it a second time, with no tab, within this time (ms). */
const TWICE = 10_000;

/**
 * The visit's requests, hop by hop, each deed once: without CORS preflights, and without the second report of a fetch that
 * went through a service worker.
 */
export function exchangesOf({ entries, pageOf, site }: Visit): Exchange[] {
  const exchanges: Exchange[] = [];
  const open = new Map<string, Exchange>();
  const quiet = new Set<string>();

  const start = (entry: Entry, page: number, o: ObservationOf<'request'> | ObservationOf<'response'>): Exchange => {
    const before = open.get(o.request);
    const exchange = {
      seq: entry.seq,
      time: o.time,
      page,
      url: o.url,
      host: hostOf(o.url.href),
      type: o.type,
      request: o.kind === 'request' ? o : undefined,
      sent: undefined,
      response: undefined,
      sentSeq: -1,
      responseSeq: -1,
      error: undefined,
      redirect: undefined,
      delivered: true,
      refs: [],
    } as Omit<Exchange, 'first'> as Exchange;
    exchange.first = before?.redirect ? before.first : exchange;
    open.set(o.request, exchange);
    exchanges.push(exchange);
    return exchange;
  };

  entries.forEach((entry, index) => {
    const { seq, observation: o } = entry;
    const page = pageOf[index] ?? 0;
    if (o.kind === 'request') {
      if (o.preflight) quiet.add(o.request);
      else quiet.delete(o.request);
      if (!o.preflight) start(entry, page, o).refs.push(seq);
      return;
    }
    if (o.kind !== 'sent' && o.kind !== 'response' && o.kind !== 'redirect' && o.kind !== 'failed') return;
    if (quiet.has(o.request)) return;
    const known = open.get(o.request);
    // An answer to what was never seen asked is a request all the same.
    const exchange = known && !(known.redirect && o.kind === 'response' && known.url.href !== o.url.href) ? known : o.kind === 'response' ? start(entry, page, o) : undefined; // prettier-ignore
    if (!exchange) return;
    if (o.kind === 'sent') {
      exchange.sent = o;
      exchange.sentSeq = seq;
    } else if (o.kind === 'response') {
      // An answer "not modified" is followed by the kept one: what came over the network counts.
      if (o.fromCache && exchange.response) return;
      exchange.response = o;
      exchange.responseSeq = seq;
    } else if (o.kind === 'redirect') exchange.redirect = o;
    else exchange.error = o.error;
    if (exchange.refs.at(-1) !== seq) exchange.refs.push(seq);
  });

  for (const exchange of exchanges) exchange.delivered = wasDelivered(exchange);
  return withoutTwins(withoutWayIn(exchanges, site));
}

/** What led to the site before any of its own hosts was reached (another site's link counter) is not its doing. */
function withoutWayIn(exchanges: Exchange[], site: string): Exchange[] {
  const arrived = new Set<Exchange>();
  return exchanges.filter(({ type, first, host, request }) => {
    if (type !== 'main_frame' || arrived.has(first)) return true;
    const own = siteOf(host) === site || siteOf(hostOf(request?.initiator ?? '')) === site;
    if (own) arrived.add(first);
    return own;
  });
}

function wasDelivered({ response, error, redirect, url }: Exchange): boolean {
  if (response) return !response.fromCache || response.status === 304;
  if (error !== undefined && NEVER_LEFT.test(error)) return false;
  // HSTS and automatic upgrades appear as a redirect that no server answered.
  return !(redirect && url.href.startsWith('http:') && redirect.to.href === `https:${url.href.slice(5)}`);
}

function withoutTwins(exchanges: Exchange[]): Exchange[] {
  if (!exchanges.some(({ request }) => request?.tab === -1)) return exchanges;
  const seen = new Map<string, Exchange[]>();
  return exchanges.filter((exchange) => {
    const method = exchange.request?.method ?? '';
    const key = `${method} ${keyOf(exchange.url)}`;
    const known = seen.get(key) ?? [];
    if (exchange.request?.tab !== -1) {
      known.push(exchange);
      seen.set(key, known);
      return true;
    }
    const twin = known.findIndex(({ time }) => Math.abs(exchange.time - time) <= TWICE);
    if (twin < 0) return true;
    // What the worker's report adds (headers that the page's lacks) is kept with the one that stays.
    const [kept] = known.splice(twin, 1) as [Exchange];
    if (!kept.sent) {
      kept.sent = exchange.sent;
      kept.sentSeq = exchange.sentSeq;
    }
    if (exchange.response && (!kept.response || kept.response.setCookies.length === 0)) {
      kept.response = exchange.response;
      kept.responseSeq = exchange.responseSeq;
      kept.delivered ||= exchange.delivered;
    }
    kept.refs.push(...exchange.refs);
    return false;
  });
}
