import { type Address } from '../model/address.ts';
import { type ResourceType } from '../model/observation.ts';
import { type Beacon, type Mechanism } from '../model/evidence.ts';
import { hostOf } from './address-parts.ts';
import { type Exchange } from './exchanges.ts';
import { type Carried, paramsOf } from './identifiers.ts';
import { tellings, type Told } from './page-calls.ts';
import { isPixel } from './pixel.ts';
import { type Watched } from './watched.ts';

type Asked = { image?: Told<'image'> | undefined; call?: Told<'beacon-call'> | undefined };

/** An `<a ping>` sends these four letters (HTML §4.6.4). */
const PING = 4;

/**
 * Every beacon that went out, in order: the requests decide, and what the page's scripts told of them names mechanism,
 * size and script. A redirected beacon counts once for each host that it reached.
 */
export function beaconsOf(watched: Watched, carried: readonly (readonly Carried[])[]): Beacon[] {
  const { exchanges, who } = watched;
  const imageOf = tellings(watched, 'image');
  const callOf = tellings(watched, 'beacon-call');
  const reports = reportTargets(watched);
  /** Only what is redirected is asked for again. */
  const chains = new Map<Exchange, { told: Asked; hosts: Set<string> }>();
  const beacons: Beacon[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    if (!KINDS.has(exchange.type) && reports.size === 0) continue;
    const { first, host } = exchange;
    const chain = chains.get(first) ?? { told: tellingOf(first, imageOf, callOf), hosts: new Set<string>() };
    if (exchange.redirect) chains.set(first, chain);
    if (!exchange.delivered || host === '' || chain.hosts.has(host)) continue;
    const identifiers = carried[index] ?? [];
    const { told } = chain;
    const mechanism = mechanismOf(exchange, told, identifiers, { watched, reports });
    if (!mechanism) continue;
    chain.hosts.add(host);

    const natural = told.image?.observation.natural;
    const size = natural && natural.width > 0 ? natural : (told.image?.observation.rendered ?? natural);
    const bytes = exchange.request?.body?.bytes ?? told.call?.observation.bytes;
    const script = told.image?.observation.script ?? told.call?.observation.script;
    const telling = [told.image?.seq, told.call?.seq].filter((seq) => seq !== undefined);
    beacons.push({
      mechanism,
      ...who(host),
      href: exchange.url.href,
      ...(size && { size }),
      ...(bytes !== undefined && { bytes }),
      params: [...new Set(paramsOf(exchange).map(({ name }) => name).filter((name) => name !== ''))],
      identifiers: identifiers.map(({ param, from, name }) => ({ param, from, name })),
      ...(script !== undefined && { script }),
      page: exchange.page,
      time: exchange.time,
      refs: [...exchange.refs, ...telling],
    });
  }
  return beacons;
} // prettier-ignore

/** Types of requests that can be beacons. */
const KINDS = new Set<ResourceType>(['image', 'ping', 'beacon', 'xmlhttprequest', 'other', 'csp_report']);

type Ask<K extends 'image' | 'beacon-call'> = (to: Address, page: number) => Told<K> | undefined;

const tellingOf = ({ type, url, page }: Exchange, imageOf: Ask<'image'>, callOf: Ask<'beacon-call'>): Asked => {
  if (type === 'image') return { image: imageOf(url, page) };
  if (type === 'ping' || type === 'beacon' || type === 'xmlhttprequest' || type === 'other') return { call: callOf(url, page) };
  return {};
}; // prettier-ignore

type Around = { watched: Watched; reports: ReadonlySet<string> };

function mechanismOf(exchange: Exchange, { image, call }: Asked, identifiers: readonly Carried[], { watched, reports }: Around): Mechanism | undefined {
  const { type, url, request, host } = exchange;
  const via = call?.observation.via;
  if (type === 'csp_report' || (request?.method === 'POST' && reports.has(url.href))) return 'report';
  if (type === 'beacon') return 'send-beacon';
  if (type === 'ping') {
    if (via === 'ping' || (via === undefined && request?.body?.bytes === PING)) return 'ping';
    return via === 'keepalive' || via === 'fetchLater' ? 'keepalive' : 'send-beacon';
  }
  const who = watched.who(host);
  if (type === 'image') {
    if (!isPixel(exchange, image?.observation, who, identifiers.length > 0)) return undefined;
    return image?.observation.via === 'background' ? 'css-background' : 'pixel';
  }
  if (via !== 'keepalive' && via !== 'fetchLater') return undefined;
  // A shop sends its own orders by keepalive, too: to the site itself only an identifier makes it a beacon.
  if (who.party === 'first') return identifiers.length > 0 ? 'keepalive' : undefined;
  return paramsOf(exchange).length > 0 || (request?.body?.bytes ?? 0) > 0 ? 'keepalive' : undefined;
} // prettier-ignore

/** Where responses told the browser to send its reports, without queries. */
function reportTargets({ exchanges }: Watched): Set<string> {
  const targets = exchanges.flatMap(({ response }) => response?.reportTo ?? []);
  return new Set(targets.filter((href) => hostOf(href) !== '').map((href) => href.replace(/[?#].*$/, '')));
}
