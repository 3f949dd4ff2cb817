import { getDomain, getDomainWithoutSuffix } from 'tldts';

const OPTIONS = { allowPrivateDomains: true };
const kept = new Map<string, string>();

/**
 * The site that a host belongs to, as browsers draw the line for cookies: its registrable domain by the Public Suffix List,
 * private section included, so that `anna.github.io` and `bert.github.io` are strangers. Where there is none (an IP address,
 * `localhost`, a public suffix itself) the host is its own site: nothing else may share its cookies.
 */
export function siteOf(host: string): string {
  const known = kept.get(host);
  if (known !== undefined) return known;
  const name = host.toLowerCase().replace(/\.$/, '');
  const site = getDomain(name, OPTIONS) ?? name;
  if (kept.size > 5000) kept.clear();
  kept.set(host, site);
  return site;
}

/** The registrable domain without its public suffix: `google` of `www.google.co.uk`. */
export const siteLabel = (host: string): string | null => getDomainWithoutSuffix(host, OPTIONS);

/** Loopback: never leaves the machine, and browsers trust it as they trust https (W3C Secure Contexts §3.1). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Whether a host is nobody's alone: a public suffix, an address or a single name; it cannot share cookies with hosts below. */
export const isSuffix = (host: string): boolean => getDomain(host, OPTIONS) === null;
