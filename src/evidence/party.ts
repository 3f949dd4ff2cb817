import { type Category, type PartyKind } from '../model/evidence.ts';
import { companyOf } from '../knowledge/companies.ts';
import { siteOf } from '../knowledge/site.ts';

/** A host beside the site of a visit. */
export type Who = { host: string; domain: string; party: PartyKind; entity?: string; category: Category };

/**
 * Says of a host whose it is, seen from a site: first by registrable domain, `same-owner` by the company behind both, where
 * that is known of both. A document without a host (`about:`, `data:`) is the site's own.
 */
export function whoFor(site: string): (host: string) => Who {
  const owner = companyOf(site)?.entity;
  const known = new Map<string, Who>();
  return (asked) => {
    const host = asked === '' ? site : asked;
    const found = known.get(host);
    if (found) return found;
    const domain = siteOf(host);
    const company = companyOf(host);
    const party = domain === site ? 'first' : owner !== undefined && company?.entity === owner ? 'same-owner' : 'third';
    const who = { host, domain, party, ...(company && { entity: company.entity }), category: company?.category ?? 'unknown' } as const; // prettier-ignore
    known.set(host, who);
    return who;
  };
}
