import { type Beacon, type Category, type Party } from '../model/evidence.ts';
import { hostOf } from './address-parts.ts';
import { type CookieSeen } from './cookies.ts';
import { type Carried } from './identifiers.ts';
import { type Watched } from './watched.ts';

const MOST_REFS = 20;
const MOST_INITIATORS = 5;

/**
 * Everybody else that the visit reached, by registrable domain, in order of first contact, with what each of them received.
 * What was answered from the cache, or stopped before it left, reached nobody.
 */
export function partiesOf(
  watched: Watched,
  cookies: readonly CookieSeen[],
  beacons: readonly Beacon[],
  carried: readonly (readonly Carried[])[],
): Party[] {
  const { exchanges, who, visit, untouchedUntil } = watched;
  const identifying = new Set(
    cookies.filter(({ cookie }) => cookie.identifier).map(({ cookie: { domain, name } }) => `${domain}\n${name}`),
  );
  const parties = new Map<string, Party>();
  const received = new Map<string, Map<string, Party['identifiers'][number]>>();

  for (const [index, exchange] of exchanges.entries()) {
    const { host, delivered, request, page, refs, time, sent } = exchange;
    if (!delivered || host === '') continue;
    const { domain, party, entity, category } = who(host);
    if (party === 'first') continue;
    const known: Party = parties.get(domain) ?? { domain, hosts: [], party, ...(entity !== undefined && { entity }), category, requests: 0, cookies: 0, beacons: 0, identifiers: [], initiators: [], beforeGesture: false, pages: [], refs: [] }; // prettier-ignore
    parties.set(domain, known);
    known.requests++;
    if (!known.hosts.includes(host)) known.hosts.push(host);
    if (entity !== undefined && weight(category) < weight(known.category)) Object.assign(known, { entity, category });
    if (known.pages.at(-1) !== page && !known.pages.includes(page)) known.pages.push(page);
    known.beforeGesture ||= time < untouchedUntil;
    if (known.refs.length < MOST_REFS) known.refs.push(...refs.slice(0, 1));
    const initiator = request?.initiator;
    if (initiator !== undefined && known.initiators.length < MOST_INITIATORS) addInitiator(known, initiator, visit.site, who(hostOf(initiator)).domain); // prettier-ignore

    const mine = received.get(domain) ?? new Map<string, Party['identifiers'][number]>();
    received.set(domain, mine);
    for (const { param, from, name, own } of carried[index] ?? []) {
      const source = own && from === 'cookie' ? 'own-cookie' : from;
      mine.set(`${param}\n${source}\n${name}`, { param, from: source, name });
    }
    for (const { name } of sent?.cookies ?? []) {
      if (identifying.has(`${domain}\n${name}`)) mine.set(`${name}\nown-cookie\n${name}`, { param: name, from: 'own-cookie', name }); // prettier-ignore
    }
  }

  for (const { cookie } of cookies) {
    const party = parties.get(cookie.domain);
    if (party) party.cookies++;
  }
  for (const { domain } of beacons) {
    const party = parties.get(domain);
    if (party) party.beacons++;
  }
  for (const [domain, party] of parties) party.identifiers.push(...(received.get(domain)?.values() ?? []));
  return [...parties.values()];
}

/** Of a company's several hosts under one domain, the one that watches most says what the company is here. */
const WEIGHT: readonly Category[] = ['ad', 'analytics', 'marketing', 'social', 'tag-manager', 'customer-success'];
const weight = (category: Category): number => {
  const at = WEIGHT.indexOf(category);
  return at >= 0 ? at : category === 'unknown' ? WEIGHT.length + 1 : WEIGHT.length;
};

/** The site's own documents and scripts are all named by its host; "null" is a document that hides its origin. */
function addInitiator(party: Party, initiator: string, site: string, domain: string): void {
  const name = domain === site && hostOf(initiator) !== '' ? hostOf(initiator) : initiator;
  if (name !== 'null' && !party.initiators.includes(name)) party.initiators.push(name);
}
