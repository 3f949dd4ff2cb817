import { type Address } from '../model/address.ts';
import { isLoopback } from '../knowledge/site.ts';

/** The host of an address without its port; empty where it has none (`about:`, `data:`, "null"). */
export function hostOf(href: string): string {
  const colon = href.indexOf('://');
  if (colon < 0) return '';
  const start = colon + 3;
  const slash = href.indexOf('/', start);
  const authority = slash < 0 ? href.slice(start) : href.slice(start, slash);
  const port = authority.lastIndexOf(':');
  const host = port > authority.lastIndexOf(']') ? authority.slice(0, port) : authority;
  return host.toLowerCase();
}

/** The path of an address, `/` at least. */
export function pathOf(href: string): string {
  const slash = href.indexOf('/', href.indexOf('://') + 3);
  return slash < 0 ? '/' : href.slice(slash);
}

export const isWeb = (href: string): boolean => href.startsWith('http://') || href.startsWith('https://');

/** Whether what is sent there can be read on the way: http or ws, unless it never leaves the machine. */
export const isPlain = (href: string): boolean =>
  (href.startsWith('http://') || href.startsWith('ws://')) && !isLoopback(hostOf(href));

/** Equal for two addresses that differ in nothing that was kept. */
export const keyOf = ({ href, params }: Address): string =>
  params.length === 0 ? href : `${href}?${params.map(({ name, value }) => `${name}=${value.hash}`).join('&')}`;
