import { type SetCookie } from '../model/observation.ts';
import { isSuffix, siteOf } from '../knowledge/site.ts';
import { hostOf, pathOf } from './address-parts.ts';
import { type Watched } from './watched.ts';

/** One cookie that a site asked the browser to keep. */
export type CookieWrite = {
  seq: number;
  time: number;
  page: number;
  by: 'header' | 'script';
  script: string | undefined;
  asked: SetCookie;
  /** Where it would stand: RFC 6265bis §5.7. */
  domain: string;
  hostOnly: boolean;
  path: string;
  /** Seconds; null for a session cookie. */
  lifetime: number | null;
  /** It asks for a domain that the host has no say over, so that no browser keeps it. */
  refused: boolean;
};

/** Every setting of a cookie in the visit, by headers and scripts, in order. Deletions are not settings. */
export function cookieWrites({ exchanges, seen, visit }: Watched): CookieWrite[] {
  const writes: CookieWrite[] = [];
  const add = (asked: SetCookie, href: string, rest: Pick<CookieWrite, 'seq' | 'time' | 'page' | 'by' | 'script'>) => {
    const lifetime = lifetimeOf(asked, rest.time);
    if (lifetime !== null && lifetime <= 0) return;
    const host = hostOf(href) || hostOf(visit.pages[rest.page]?.url.href ?? '');
    writes.push({ ...rest, asked, lifetime, ...place(asked, host, href) });
  };
  for (const { response, responseSeq, delivered, page, url } of exchanges) {
    if (!response || !delivered || response.setCookies.length === 0) continue;
    const rest = { seq: responseSeq, time: response.time, page, by: 'header', script: undefined } as const;
    for (const asked of response.setCookies) add(asked, url.href, rest);
  }
  for (const { seq, page, observation: o } of seen('script-cookie'))
    add(o.cookie, o.url.href, { seq, time: o.time, page, by: 'script', script: o.script });
  return writes.sort((a, b) => a.seq - b.seq);
}

/** Max-Age goes before Expires (RFC 6265bis §5.7); the number is the site's own, before any browser's cap. */
function lifetimeOf({ maxAge, expires }: SetCookie, now: number): number | null {
  if (maxAge !== undefined) return maxAge;
  return expires === undefined ? null : Math.round((expires - now) / 1000);
}

function place({ domain: asked = '', path }: SetCookie, host: string, href: string) {
  const domain = asked.replace(/^\./, '').toLowerCase();
  const where = { path: path?.startsWith('/') ? path : defaultPath(href) };
  const site = siteOf(host);
  // A public suffix or a number may be named only by itself, and then means the host alone.
  if (domain === '' || (domain === host && isSuffix(host))) return { ...where, domain: host, hostOnly: true, refused: false }; // prettier-ignore
  const allowed = domain === host || (host.endsWith(`.${domain}`) && domain.length >= site.length);
  return allowed
    ? { ...where, domain, hostOnly: false, refused: false }
    : { ...where, domain: host, hostOnly: true, refused: true };
}

/** RFC 6265bis §5.1.4: the path up to its last slash. */
function defaultPath(href: string): string {
  if (hostOf(href) === '') return '/';
  const path = pathOf(href);
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
