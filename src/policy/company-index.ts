import { companyAliases } from '../knowledge/companies.ts';

/** A name under which policies speak of a company; `sure` where the name is no word of ordinary language. */
export type Alias = { name: string; lower: string; entity: string; sure: boolean };

/** Names that are ordinary words too: they count only where the sentence shows that a company is meant. */
const WORDS = new Set(
  (
    'adjust affirm alphabet amplitude answers apple attribution avail basis bazaar better bing block bolt box branch buffer builder burt button cast ' +
    'catch chango chorus clarity collective compete concert consumable conversant convert creators criteo crisp dealer delta diligent drift drip ' +
    'dynamic engage ensighten facet fomo fresh front fusion gravity heap heatmap here hero indeed ink insight instant integrate intent intercom interview issue jump keen ' +
    'level likelihood live loop medium mega melt meme meta monitor moat notion news oath optimize oracle outlook perform placed plus press pulse quantum radar ' +
    'rapid reach recommend rocket run scenario scroll segment sentry shop signal site slack snap sonar sovereign spring square stripe sumo switch tail tailored tap target ' +
    'time tint trace tune turn unity unknown unruly vero vibrant visa wave wish wishlist yield zoom bedrock ada ve yo'
  ).split(' '),
);
for (const known of [
  'criteo',
  'ensighten',
  'bing',
  'amplitude',
  'intercom',
  'sentry',
  'stripe',
  'unruly',
  'moat',
  'chango',
])
  WORDS.delete(known);

/** Of these, words that head many a list or table without meaning any company. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'answers attribution avail basis catch collective compete consumable convert creators diligent dynamic engage fresh front indeed insight instant integrate intent interview ' +
    'issue level likelihood live monitor perform placed plus press rapid reach recommend run scenario shop signal site switch tailored target trace turn yield wish cookie information'
  ).split(' '),
);

/** Products that a policy names for what the visitor uses, and names too common to be told apart. */
const LEFT_OUT = new Set(['windows', 'itunes', 'ram', 'asp', 'amp', 'arm', 'test', 'fam', 'codigo', 'other', 'cookie information', 'consent manager', 'native ads', 'remarketing pixel', 'order security', 'online rewards', 'application performance', 'lead intelligence', 'safari', 'chrome', 'time', 'news', 'here', 'unknown']); // prettier-ignore

let index: Map<string, Alias[]> | undefined;

/** Every name of a known company by its first word in lower case, longest first. */
export function companyIndex(): ReadonlyMap<string, readonly Alias[]> {
  if (index) return index;
  index = new Map();
  for (const { entity, names } of companyAliases()) {
    for (const name of names) {
      const lower = name.toLowerCase();
      const first = /[\p{L}\p{N}]+/u.exec(lower)?.[0];
      if (first === undefined || !lower.startsWith(first) || lower.length < 2 || LEFT_OUT.has(lower)) continue;
      const entry = { name, lower, entity, sure: !WORDS.has(lower) && lower.length > 2 };
      index.set(first, [...(index.get(first) ?? []), entry]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.lower.length - a.lower.length);
  return index;
}
