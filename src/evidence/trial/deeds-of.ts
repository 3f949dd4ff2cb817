import { type Category, type Cookie, type Evidence } from '../../model/evidence.ts';
import { type Deed } from '../../model/trial.ts';
import { productOfCookie } from '../../knowledge/cookies.ts';

/** Kinds of companies for whom a contact with an identifier, or an event, is tracking. */
const TRACKERS = new Set<Category>(['ad', 'analytics', 'social', 'marketing', 'customer-success', 'unknown']);

/** A cookie or stored item is lasting from a day on (seconds). */
const DAY = 86_400;

/**
 * What a site did in one visit that a signal or a refusal could stop, each once. Keys hold no values and no numbers that change from
 * visit to visit, so that runs can be compared.
 */
export function deedsOf(evidence: Evidence): Deed[] {
  const deeds = new Map<string, Deed>();
  for (const [deed, ...key] of [
    ...contacts(evidence), ...cookies(evidence), ...stored(evidence), ...beacons(evidence), ...identifiers(evidence),
  ]) {
    const whole = [deed.kind, deed.domain, ...key].join(' ');
    if (!deeds.has(whole)) deeds.set(whole, { key: whole, ...deed });
  }
  return [...deeds.values()];
} // prettier-ignore

type Told = [deed: Omit<Deed, 'key'>, ...key: string[]];

const who = ({ domain, entity, category }: { domain: string; entity?: string | undefined; category: Category }) => ({
  domain,
  ...(entity === undefined ? {} : { entity }),
  category,
});

const contacts = ({ parties }: Evidence): Told[] =>
  parties
    .filter(({ party }) => party === 'third')
    .map((party) => [{ kind: 'contact', what: `contact with ${party.domain}`, ...who(party), weight: 'contact' }]);

function cookies(evidence: Evidence): Told[] {
  const shared = sharedNames(evidence);
  return evidence.cookies.flatMap((cookie): Told[] => {
    const { name, attempted, identifier, party, lifetime } = cookie;
    if (!attempted || !identifier) return [];
    const lasting = lifetime !== null && lifetime >= DAY;
    const deed = { what: `cookie ${name}`, ...who(cookie), lasting };
    if (party === 'third')
      return [[{ ...deed, kind: 'third-party-cookie', weight: foreignWeight(cookie, lasting) }, stable(name)]];
    if (!lasting) return [];
    const tracking = shared.has(name) || isTrackersName(name);
    return [[{ ...deed, kind: 'cookie', weight: tracking ? 'tracking' : 'maybe' }, stable(name)]];
  });
}

/** Protection against robots, load balancing and the like serve the site; of a company that nobody knows only what lasts counts. */
function foreignWeight({ category }: Cookie, lasting: boolean): Deed['weight'] {
  if (!TRACKERS.has(category)) return 'maybe';
  return category === 'unknown' && !lasting ? 'maybe' : 'tracking';
}

function stored(evidence: Evidence): Told[] {
  const shared = sharedNames(evidence);
  return evidence.storage.flatMap((item): Told[] => {
    const { area, key, identifier, party } = item;
    if (!identifier || area === 'session') return [];
    const foreign = party === 'third' && TRACKERS.has(item.category);
    const tracking = foreign || shared.has(key) || isTrackersName(key);
    const what = `${area} storage item ${key}`;
    return [
      [{ kind: 'storage', what, ...who(item), lasting: true, weight: tracking ? 'tracking' : 'maybe' }, area, stable(key)],
    ];
  });
} // prettier-ignore

const beacons = (evidence: Evidence): Told[] =>
  evidence.beacons.flatMap((beacon): Told[] => {
    const { party, mechanism, category, domain } = beacon;
    const foreign = party === 'third' && TRACKERS.has(category);
    if ((beacon.identifiers.length === 0 && !foreign) || mechanism === 'report') return [];
    // What a site tells itself of its own visitor is not for others; it may be, for all that is seen, its own counting.
    const weight = foreign ? 'tracking' : 'maybe';
    return [[{ kind: 'beacon', what: `${mechanism} to ${domain}`, ...who(beacon), mechanism, weight }, mechanism]];
  }); // prettier-ignore

const identifiers = (evidence: Evidence): Told[] =>
  evidence.parties
    .filter(({ party }) => party === 'third')
    .flatMap((party) =>
      party.identifiers.map(({ from, name }): Told => [
        { kind: 'identifier-sent', what: `${from.replace('-', ' ')} ${name} sent to ${party.domain}`, ...who(party), weight: TRACKERS.has(party.category) ? 'tracking' : 'maybe' },
        from,
        stable(name),
      ]),
    ); // prettier-ignore

/** The maker of a measuring kit documents that its kit keeps its identifier under this name. */
function isTrackersName(name: string): boolean {
  const category = productOfCookie(name)?.category;
  return category !== undefined && TRACKERS.has(category);
}

/** Names of cookies and stored items whose identifiers went to somebody else who tracks. */
function sharedNames({ parties, beacons: sent }: Evidence): ReadonlySet<string> {
  const others = [...parties, ...sent].filter(({ party, category }) => party === 'third' && TRACKERS.has(category));
  return new Set(others.flatMap(({ identifiers: carried }) => carried.map(({ name }) => name)));
}

/** Some products put an identifier in the name itself ("_ga_8XK2", "mp_<token>"): long runs with digits become a star. */
const stable = (name: string) => name.replace(/[A-Za-z0-9]{6,}/g, (run) => (/\d/.test(run) ? '*' : run));
