import { type StoredCookie } from '../model/observation.ts';
import { siteOf } from '../knowledge/site.ts';
import { hostOf } from './address-parts.ts';
import { type Watched } from './watched.ts';

/** A cookie that the browser was seen to keep, at one moment of the visit. */
export type Kept = {
  seq: number;
  time: number;
  cookie: StoredCookie;
  domain: string;
  /** It came into the jar just then; otherwise it lay there. */
  added: boolean;
  /** Somebody else had dealings with its site in that time, and may have set it. */
  shared: boolean;
};

/** Cookies in the browser's jar that hosts of this visit could have set: others are none of its business. */
export function keptCookies({ visit, exchanges, seen }: Watched): Kept[] {
  const hosts = new Set(exchanges.filter(({ delivered }) => delivered).map(({ host }) => host));
  for (const { observation } of seen('navigation')) hosts.add(hostOf(observation.url.href));
  const reach = new Set(hosts);
  for (const host of hosts) {
    const site = siteOf(host);
    for (let name = host; name.length > site.length;) reach.add((name = name.slice(name.indexOf('.') + 1)));
  }

  const kept: Kept[] = [];
  const add = (seq: number, time: number, cookie: StoredCookie, added: boolean) => {
    const domain = cookie.domain.replace(/^\./, '').toLowerCase();
    if (!(cookie.hostOnly ? hosts : reach).has(domain)) return;
    if (cookie.partition && siteOf(partitionHost(cookie.partition)) !== visit.site) return;
    kept.push({ seq, time, cookie, domain, added, shared: visit.elsewhere.has(siteOf(domain)) });
  };
  for (const { seq, observation: o } of visit.jar) {
    if (o.kind === 'cookie-change' && !o.removed) add(seq, o.time, o.cookie, true);
    if (o.kind === 'cookie-jar') for (const cookie of o.cookies) add(seq, o.time, cookie, false);
  }
  return kept;
}

/** `https://shop.example` in Chromium, `(https,shop.example)` or a bare site in Firefox. */
const partitionHost = (partition: string): string =>
  partition.includes('://') ? hostOf(partition) : partition.replace(/^\(\w+,/, '').replace(/[,)^].*$/, '');
