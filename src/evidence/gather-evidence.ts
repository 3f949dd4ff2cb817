import { type Entry } from '../model/observation.ts';
import { type Evidence } from '../model/evidence.ts';
import { companyOf } from '../knowledge/companies.ts';
import { beaconsOf } from './beacons.ts';
import { cookiesOf } from './cookies.ts';
import { coverageOf } from './coverage.ts';
import { carriedIdentifiers } from './identifiers.ts';
import { pagesOf } from './pages.ts';
import { partiesOf } from './parties.ts';
import { signalsOf } from './signals.ts';
import { storageOf } from './storage.ts';
import { transportOf } from './transport.ts';
import { visitOf } from './visit.ts';
import { type Watched, watchedOf } from './watched.ts';

/**
 * What the site in a tab did in its current visit. `entries` is the whole journal, all tabs, by ascending number; time is linear
 * in it, and equal journals give equal evidence. Undefined where the tab shows no web page.
 */
export function gatherEvidence(entries: readonly Entry[], tab: number): Evidence | undefined {
  const visit = visitOf(entries, tab);
  if (!visit) return undefined;
  const watched = watchedOf(visit);
  const owner = companyOf(visit.site)?.entity;
  const seen = cookiesOf(watched);
  const cookies = seen.map(({ cookie }) => cookie);
  const carried = carriedIdentifiers(watched, seen);
  const beacons = beaconsOf(watched, carried);
  const signals = signalsOf(watched);
  return {
    site: visit.site,
    ...(owner !== undefined && { owner }),
    pages: pagesOf(watched),
    cookies,
    beacons,
    storage: storageOf(watched),
    signals,
    transport: transportOf(watched),
    parties: partiesOf(watched, seen, beacons, carried),
    links: linksOf(watched),
    coverage: coverageOf(watched, cookies, signals),
  };
}

/** The last check of each address. */
function linksOf({ seen }: Watched): Evidence['links'] {
  const links = new Map<string, Evidence['links'][number]>();
  for (const { seq, observation: { href, status, error } } of seen('link-check'))
    links.set(href, { href, status, ...(error !== undefined && { error }), refs: [seq] });
  return [...links.values()];
} // prettier-ignore
