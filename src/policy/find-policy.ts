import { companyOf } from '../knowledge/companies.ts';
import { siteLabel, siteOf } from '../knowledge/site.ts';
import type { PolicyLink } from '../model/observation.ts';
import type { Candidate } from '../model/policy.ts';
import { pathOf, plainWords, policyKind } from './policy-kind.ts';
import { POLICY_PATHS, POLICY_WORDS } from './policy-words.ts';

/** A link that may lead to a notice: which kind, how likely (higher is likelier), and why, for people. */
export type RankedLink = Candidate & { kind: 'privacy' | 'cookies' | 'california'; score: number };

const PLACES = { head: 8, banner: 5, main: 0, footer: 12 } as const;
const WHERE = {
  head: 'in the page’s head',
  banner: 'in the cookie notice',
  main: 'in the page',
  footer: 'in the footer',
} as const;

/**
 * Ranks the links of a page that may lead to its privacy policy, its cookie policy or its California notice, best first, each address
 * once. What only controls something ("your privacy choices"), tells a story, or is a vendor's policy is left out.
 *
 * @param page the page's address
 */
export function rankLinks(links: readonly PolicyLink[], page: string): RankedLink[] {
  const best = new Map<string, RankedLink>();
  for (const link of links) {
    const ranked = rank(link, page);
    if (!ranked || ranked.score <= 0) continue;
    const known = best.get(ranked.href);
    if (!known || known.score < ranked.score) best.set(ranked.href, ranked);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function rank(link: PolicyLink, page: string): RankedLink | undefined {
  if (!URL.canParse(link.href, page)) return undefined;
  const address = new URL(link.href, page);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  const inPage = address.hash !== '' && address.href.split('#')[0] === page.split('#')[0];
  if (inPage && !/^#[!/]/.test(address.hash)) return undefined;
  if (!/^#[!/]/.test(address.hash)) address.hash = '';

  const rel = /(?:^|\s)privacy-policy(?:\s|$)/i.test(link.rel);
  const words = plainWords(link.text);
  const path = pathOf(address.href);
  const kind = rel ? 'privacy' : policyKind(words, address.href);
  if (kind === undefined || kind === 'other') return undefined;

  const score =
    (rel ? 100 : 0) +
    byWords(words, kind) +
    byPath(path, words, kind) +
    PLACES[link.place] -
    strangeness(address, page, rel);
  const named = link.text.replace(/\s+/g, ' ').trim().slice(0, 80);
  const pdf = /\.pdf$/i.test(address.pathname) ? ', a PDF' : '';
  const why = rel
    ? `link marked as the privacy policy (rel="privacy-policy")${pdf}`
    : named
      ? `link “${named}” ${WHERE[link.place]}${pdf}`
      : `address of a link ${WHERE[link.place]}${pdf}`;
  return { href: address.href, text: named, why, kind, score };
}

/** How well a link's words name a policy. */
function byWords(words: string, kind: RankedLink['kind']): number {
  const { full, short, control, beside, other, document } = POLICY_WORDS;
  const count = words.split(' ').length;
  let score = 0;
  if (kind !== 'privacy') score = policyKind(words, '') === kind ? (document.test(words) ? 50 : 40) : 0;
  else if (full.test(words)) score = count <= 3 ? 60 : 48;
  else if (short.test(words)) score = 42;
  if (control.test(words) && !full.test(words)) score -= 70;
  if (beside.test(words)) score -= 40;
  if (other.test(words)) score -= 20;
  if (count > 8) score -= 12 + 3 * (count - 8);
  return score;
}

function byPath(path: string, words: string, kind: RankedLink['kind']): number {
  let score = POLICY_PATHS[kind].test(path) ? 25 : 0;
  const named = POLICY_WORDS.full.test(words) || POLICY_WORDS.short.test(words);
  if (POLICY_PATHS.control.test(path)) score -= named ? 12 : 45;
  if (POLICY_PATHS.story.test(path)) score -= named && words.length < 40 ? 15 : 60;
  if (/\.pdf$/i.test(path.replace(/\?.*/s, ''))) score -= 4;
  return score;
}

/** Whoever serves other companies' papers from hosts of its own. */
const HOSTS_PAPERS = new Set(['consent-provider', 'hosting', 'cdn']);

/** Points off for an address that is not the site's own. Another known company's policy speaks of that company. */
function strangeness(address: URL, page: string, rel: boolean): number {
  const site = URL.canParse(page) ? new URL(page).hostname : '';
  const host = address.hostname;
  if (siteOf(host) === siteOf(site)) return 0;
  if (siteLabel(site) !== '' && siteLabel(host) === siteLabel(site)) return 3;
  const company = companyOf(host);
  if (company && company.entity === companyOf(site)?.entity) return 3;
  if (rel) return 10;
  if (!company) return 35;
  const rented =
    HOSTS_PAPERS.has(company.category) &&
    (company.category === 'consent-provider' || !/^(?:www\.)?[^.]+\.\w+$/.test(host));
  return rented ? 20 : 200;
}
