import { isLoopback as isLoopbackHost } from '../../knowledge/site.ts';

/** The host of an address with a scheme, in lower case and without its port; empty where there is none. */
export const hostOf = (address: string): string => {
  const start = address.indexOf('://');
  if (start < 0) return '';
  const authority = address.slice(start + 3).split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return host.startsWith('[') ? host.slice(0, host.indexOf(']') + 1) : (host.split(':', 1)[0] ?? '');
};

/** An address of this very machine: what goes there crosses no network. */
export const isLoopback = (address: string): boolean => isLoopbackHost(hostOf(address));
