import { type FieldKind } from '../model/observation.ts';
import { type Transport } from '../model/evidence.ts';
import { isSuffix, siteOf } from '../knowledge/site.ts';
import { hostOf, isPlain } from './address-parts.ts';
import { wasBlocked } from './exchanges.ts';
import { type Watched } from './watched.ts';

const MOST_REFS = 10;
/** What tells who somebody is, or opens what is theirs. */
const PERSONAL = new Set<FieldKind>(['password', 'card', 'email', 'phone', 'name', 'address', 'birthday', 'file']);

/** How things travelled: what could be read on the way, and what saw to it that it could not. */
export function transportOf(watched: Watched): Transport {
  return {
    insecurePages: insecurePages(watched),
    insecureRequests: insecureRequests(watched),
    forms: forms(watched),
    hsts: hsts(watched),
    upgrades: upgrades(watched),
  };
}

const insecurePages = ({ visit }: Watched): Transport['insecurePages'] =>
  visit.pages.flatMap(({ url, refs }, page) => (isPlain(url.href) ? [{ href: url.href, page, refs }] : []));

/** Each address once a page. Pages themselves are told of apart; what the browser moved to https by itself never went. */
function insecureRequests({ exchanges, who, visit }: Watched): Transport['insecureRequests'] {
  const found = new Map<string, Transport['insecureRequests'][number]>();
  for (const exchange of exchanges) {
    const { url, type, page, host, time, delivered, refs } = exchange;
    if (type === 'main_frame' || !isPlain(url.href)) continue;
    const blocked = wasBlocked(exchange);
    if (!delivered && !blocked) continue;
    const key = `${page}\n${type}\n${blocked ? 'blocked' : ''}\n${url.href}`;
    const known = found.get(key);
    if (known) {
      if (known.refs.length < MOST_REFS) known.refs.push(...refs.slice(0, 1));
      continue;
    }
    const mixed = visit.pages[page]?.url.href.startsWith('https:') ?? false;
    found.set(key, { ...who(host), href: url.href, type, mixed, blocked, page, time, refs: [...refs] });
  }
  return [...found.values()];
}

/** Forms that ask for something; one that stands in a page and is then submitted is one form. */
function forms({ seen, visit }: Watched): Transport['forms'] {
  const found = new Map<string, Transport['forms'][number]>();
  for (const { seq, page, observation: o } of seen('form')) {
    if (o.fields.length === 0) continue;
    const key = `${page}\n${o.url.href}\n${o.action.href}\n${o.method}\n${o.fields.join()}`;
    const known = found.get(key);
    if (known) {
      known.submitted ||= o.submitted;
      if (known.refs.length < MOST_REFS) known.refs.push(seq);
      continue;
    }
    found.set(key, {
      href: o.url.href,
      action: o.action.href,
      method: o.method,
      fields: o.fields,
      sensitive: o.fields.some((field) => PERSONAL.has(field)),
      // A frame over https in a page over http can be swapped for another on the way.
      pageSecure: !isPlain(o.url.href) && !isPlain(visit.pages[page]?.url.href ?? ''),
      actionSecure: o.method === 'dialog' || !isPlain(o.action.href),
      submitted: o.submitted,
      page,
      time: o.time,
      refs: [seq],
    });
  }
  return [...found.values()];
}

function hsts({ exchanges, who }: Watched): Transport['hsts'] {
  const found = new Map<string, Transport['hsts'][number]>();
  for (const { response, responseSeq, host, url } of exchanges) {
    const value = response?.hsts;
    if (value === undefined || found.has(`${host}\n${value}\n${url.href.startsWith('https:')}`)) continue;
    const { maxAge, includeSubDomains } = parseHsts(value);
    const secure = url.href.startsWith('https:');
    const valid = secure && maxAge !== undefined && !(isSuffix(host) && /[\d\]]$/.test(host));
    found.set(`${host}\n${value}\n${secure}`, { ...who(host), value, maxAge: maxAge ?? 0, includeSubDomains, valid, refs: [responseSeq] }); // prettier-ignore
  }
  return [...found.values()];
}

/** RFC 6797 §6.1: names in any case, values perhaps quoted, max-age a must. */
function parseHsts(value: string): { maxAge: number | undefined; includeSubDomains: boolean } {
  const directives = new Map(
    value.split(';').map((text) => {
      const [name = '', given = ''] = text.split('=');
      return [name.trim().toLowerCase(), given.trim().replace(/^"(.*)"$/, '$1')];
    }),
  );
  const maxAge = directives.get('max-age') ?? '';
  return { maxAge: /^\d+$/.test(maxAge) ? Number(maxAge) : undefined, includeSubDomains: directives.has('includesubdomains') }; // prettier-ignore
}

function upgrades({ visit }: Watched): Transport['upgrades'] {
  return visit.pages.flatMap(({ chain, refs }) =>
    (chain?.urls ?? []).flatMap(({ href: from }, index) => {
      const to = chain?.urls[index + 1]?.href;
      return to && from.startsWith('http:') && to.startsWith('https:') && siteOf(hostOf(from)) === siteOf(hostOf(to))
        ? [{ from, to, refs }]
        : [];
    }),
  );
}
