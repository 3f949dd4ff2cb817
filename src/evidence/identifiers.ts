import { type Digest, type Param } from '../model/address.ts';
import { hostOf } from './address-parts.ts';
import { type CookieSeen } from './cookies.ts';
import { type Exchange } from './exchanges.ts';
import { type Watched } from './watched.ts';

/** A parameter that carries what also stands in a cookie or in storage; `own`: of the party that receives it. */
export type Carried = { param: string; from: 'cookie' | 'storage'; name: string; own: boolean };

type Source = { from: 'cookie' | 'storage'; name: string; domain: string; ofSite: boolean };

/** How a body's unnamed piece is called. */
export const UNNAMED = '(body)';

/**
 * For each request, in the order of `exchanges`: identifiers of the site's or the receiver's own cookies and stored items in
 * what it carries, by the hashes of values and of their identifier-like pieces. A value in which nothing looks like an
 * identifier is never compared: that two things are "en" tells nothing.
 */
export function carriedIdentifiers(watched: Watched, cookies: readonly CookieSeen[]): readonly (readonly Carried[])[] {
  const sources = new Map<string, Source[]>();
  const add = (value: Digest, source: Source) => {
    if (value.parts.length === 0) return;
    for (const hash of new Set([value.hash, ...value.parts])) {
      const known = sources.get(hash);
      if (!known) sources.set(hash, [source]);
      else if (!known.some(({ from, name, domain }) => from === source.from && name === source.name && domain === source.domain)) known.push(source); // prettier-ignore
    }
  };
  for (const { cookie, values } of cookies) {
    const source = {
      from: 'cookie',
      name: cookie.name,
      domain: cookie.domain,
      ofSite: cookie.party !== 'third',
    } as const;
    for (const value of values) add(value, source);
  }
  for (const { observation: o } of watched.seen('storage')) {
    const { domain, party } = watched.who(hostOf(o.url.href));
    if (o.value) add(o.value, { from: 'storage', name: o.key, domain, ofSite: party !== 'third' });
  }

  const carriedBy = (exchange: Exchange): readonly Carried[] => {
    const { domain } = watched.who(exchange.host);
    const found: Carried[] = [];
    const match = (name: string, hash: string) => {
      const param = name || UNNAMED;
      for (const source of sources.get(hash) ?? []) {
        const own = source.domain === domain && !source.ofSite;
        if (!own && !source.ofSite) continue;
        if (!found.some((known) => known.param === param && known.from === source.from && known.name === source.name))
          found.push({ param, from: source.from, name: source.name, own });
      }
    };
    for (const { name, value } of paramsOf(exchange)) {
      if (value.parts.length === 0) continue;
      match(name, value.hash);
      for (const part of value.parts) match(name, part);
    }
    return found.length === 0 ? NOTHING : found;
  };
  return watched.exchanges.map(carriedBy);
}

const NOTHING: readonly Carried[] = [];

/** What a request carries in its query and its body. */
export const paramsOf = ({ url, request }: Exchange): Param[] =>
  request?.body ? [...url.params, ...request.body.params] : url.params;
