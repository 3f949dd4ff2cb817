import text from 'third-party-web/dist/entities-nostats.json?raw';
import { CATEGORIES, type Category } from '../model/evidence.ts';
import { DOMAINS, NAMES, OWNERS } from './company-facts.ts';
import { siteLabel, siteOf } from './site.ts';

/** A company as observation names it; `domain` is the registrable domain of the host that was asked for. */
export type Company = { entity: string; domain: string; category: Category };

type Row = { name: string; company?: string; category: string; domains: string[] };
type Known = { entity: string; category: Category };

/*
 * third-party-web's own data file, taken in as text: 205 kB that cost 1.2 ms to load with a bundle, where the same as a
 * literal costs 8 ms. It is parsed on first use (2 ms with the index; a reduced form of 100 kB took 3 ms, split by hand), so
 * that a background woken for one event pays for the text alone.
 */
let rows: readonly Row[] | undefined;
let index: Map<string, Known> | undefined;
const kept = new Map<string, Company | undefined>();

const allRows = (): readonly Row[] => (rows ??= JSON.parse(text) as Row[]);
const ownerOf = ({ name, company }: Row): string => OWNERS[name] ?? OWNERS[company ?? name] ?? company ?? name;
const categoryOf = (name: string): Category => CATEGORIES.find((category) => category === name) ?? 'unknown';

/** By the domain as third-party-web writes it: `host`, or `*.domain` for it and all below. */
function indexed(): Map<string, Known> {
  if (index) return index;
  index = new Map();
  for (const row of allRows()) {
    const known = { entity: ownerOf(row), category: categoryOf(row.category) };
    for (const domain of row.domains) index.set(domain, known);
  }
  return index;
}

/**
 * The company behind a host. A host under a platform's public suffix (`shop.azurewebsites.net`) belongs to whoever rents it,
 * so the search ends at its site and the landlord is not named.
 */
export function companyOf(host: string): Company | undefined {
  if (kept.has(host)) return kept.get(host);
  const name = host.toLowerCase().replace(/\.$/, '');
  const domain = siteOf(name);
  const known = lookUp(name, domain);
  const company = known && { entity: known.entity, domain, category: known.category };
  if (kept.size > 5000) kept.clear();
  kept.set(host, company);
  return company;
}

/** The nearest name above or at the host that either source knows; where both know the same one, the corrected one. */
function lookUp(host: string, domain: string): Known | undefined {
  const companies = indexed();
  if (!Object.hasOwn(DOMAINS, host) && companies.has(host)) return companies.get(host);
  for (let name = host; name.length >= domain.length; name = name.slice(name.indexOf('.') + 1)) {
    const known = (Object.hasOwn(DOMAINS, name) ? DOMAINS[name] : undefined) ?? companies.get(`*.${name}`);
    if (known) return known;
    if (!name.includes('.')) break;
  }
  // Google holds its own name under nearly every country's suffix.
  return siteLabel(host) === 'google' ? { entity: 'Google', category: 'other' } : undefined;
}

/**
 * Every company with the names that policies use for it, its products among them. Match them as whole words and with their
 * case: several are ordinary words (Segment, Heap).
 */
export function companyAliases(): readonly { entity: string; names: string[] }[] {
  const names = new Map<string, Set<string>>();
  const add = (entity: string, ...more: string[]) => {
    const known = names.get(entity) ?? new Set([entity]);
    for (const name of more) if (name.length > 1) known.add(name);
    names.set(entity, known);
  };
  for (const row of allRows()) add(ownerOf(row), ...written(row.name), ...(row.company ? written(row.company) : []));
  for (const { entity } of Object.values(DOMAINS)) add(entity);
  for (const [entity, more] of Object.entries(NAMES)) add(entity, ...more);
  return [...names].map(([entity, known]) => ({ entity, names: [...known] }));
}

/** A name as a list writes it, taken apart as prose would write it: "AOL / Oath", "Vizu (Nielsen)", "OneTrust CMP". */
function written(name: string): string[] {
  const plain = name.replace(/ \([^)]*\)$/, '').replace(/,? (CMP|Ltd|Inc|LLC|GmbH)\.?$/, '');
  return [name, plain, ...plain.split(' / ')].map((text) => text.trim());
}
