import { type Digest } from '../model/address.ts';
import { type Cookie } from '../model/evidence.ts';
import { productOfCookie } from '../knowledge/cookies.ts';
import { siteOf } from '../knowledge/site.ts';
import { isPlain, pathOf } from './address-parts.ts';
import { cookieWrites, type CookieWrite } from './cookie-writes.ts';
import { type Kept, keptCookies } from './jar.ts';
import { type Watched } from './watched.ts';

/** A cookie of the visit and the values that it had. */
export type CookieSeen = { cookie: Cookie; values: readonly Digest[] };

type Sending = { seq: number; time: number; page: number; value: Digest; plain: boolean };

/** One (name, domain, path, partition) while its facts are gathered. */
type Draft = {
  name: string;
  domain: string;
  path: string;
  hostOnly: boolean;
  partitioned: boolean;
  writes: CookieWrite[];
  kept: Kept[];
  sendings: Sending[];
  hashes: Set<string>;
};

/** A look at the jar this long (ms) after a write shows whether it was kept; a look that began before shows nothing. */
const LOOKED_AFTER = 100;

/** The browser tells of a kept cookie within this time (ms); until then nobody can say that it was refused. */
const TOLD_WITHIN = 1000;

/**
 * Every cookie that the visit dealt with, over the whole visit, in order of appearance. That it was asked for, that the
 * browser kept it and that it was sent back are three facts, gathered from three places and never inferred from each other.
 */
export function cookiesOf(watched: Watched): CookieSeen[] {
  const drafts = new Map<string, Draft>();
  /** By name and site, which no cookie goes beyond. */
  const bySite = new Map<string, Draft[]>();
  const alike = (name: string, host: string): readonly Draft[] => bySite.get(`${name}\n${siteOf(host)}`) ?? [];
  const draftOf = (name: string, domain: string, path: string, hostOnly: boolean, partitioned: boolean): Draft => {
    const key = `${name}\n${domain}\n${path}\n${partitioned ? 'p' : ''}`;
    const known = drafts.get(key);
    if (known) return known;
    const draft: Draft = {
      name,
      domain,
      path,
      hostOnly,
      partitioned,
      writes: [],
      kept: [],
      sendings: [],
      hashes: new Set(),
    };
    drafts.set(key, draft);
    const place = `${name}\n${siteOf(domain)}`;
    const same = bySite.get(place);
    if (same) same.push(draft);
    else bySite.set(place, [draft]);
    return draft;
  };

  for (const write of cookieWrites(watched)) {
    const { asked, domain, path, hostOnly } = write;
    const draft = draftOf(asked.name, domain, path, hostOnly, asked.partitioned);
    draft.writes.push(write);
    draft.hashes.add(asked.value.hash);
  }
  for (const kept of keptCookies(watched)) {
    const { cookie, domain } = kept;
    // Firefox partitions what nobody asked to be partitioned: the same cookie all the same.
    const same = alike(cookie.name, domain).filter((draft) => draft.domain === domain && draft.path === cookie.path);
    const draft = same.find(({ partitioned }) => partitioned === (cookie.partition !== undefined)) ?? (cookie.partition !== undefined ? same[0] : undefined); // prettier-ignore
    const found = draft ?? draftOf(cookie.name, domain, cookie.path, cookie.hostOnly, cookie.partition !== undefined);
    found.kept.push(kept);
    found.hashes.add(cookie.value.hash);
  }
  for (const { sent, sentSeq, delivered, host, url, page } of watched.exchanges) {
    if (!sent || !delivered) continue;
    for (const { name, value } of sent.cookies) {
      const draft = sentDraft(alike(name, host), host, pathOf(url.href), value) ?? draftOf(name, host, '/', false, false); // prettier-ignore
      draft.sendings.push({ seq: sentSeq, time: sent.time, page, value, plain: isPlain(url.href) });
      draft.hashes.add(value.hash);
    }
  }

  return [...drafts.values()]
    .map((draft) => finish(draft, watched))
    .filter((seen) => seen !== undefined)
    .sort((a, b) => (a.cookie.refs[0] ?? 0) - (b.cookie.refs[0] ?? 0));
}

/** Which cookie a `name=value` in a Cookie header is: one that goes to that host and path, the one with that value first. */
function sentDraft(drafts: readonly Draft[], host: string, path: string, { hash }: Digest): Draft | undefined {
  const fitting = drafts.filter((draft) => reaches(draft, host) && path.startsWith(draft.path));
  return fitting.find(({ hashes }) => hashes.has(hash)) ?? fitting[0];
}

const reaches = ({ domain, hostOnly }: Draft, host: string): boolean =>
  host === domain || (!hostOnly && host.endsWith(`.${domain}`));

function finish(draft: Draft, watched: Watched): CookieSeen | undefined {
  const { name, domain, path, hostOnly, partitioned, writes, sendings } = draft;
  const who = watched.who(domain);
  const written = new Set(writes.filter(({ refused }) => !refused).map(({ asked }) => asked.value.hash));
  const mine = (kept: Kept) => written.has(kept.cookie.value.hash);
  // What nobody was seen to write counts only where nobody else can have written it.
  const unseen = draft.kept.filter((kept) => kept.added && !mine(kept) && !kept.shared);
  const lay = draft.kept.filter((kept) => !kept.added);
  const used = writes.length > 0 || sendings.length > 0 || unseen.length > 0;
  if (!used && (who.party === 'third' || lay.length === 0)) return undefined;

  const before = wasBefore([...sendings, ...lay.map((kept) => ({ ...kept, value: kept.cookie.value }))], [
    ...writes.map(({ seq, time, asked }) => ({ seq, time, value: asked.value })),
    ...draft.kept.filter(({ added }) => added).map(({ seq, time, cookie }) => ({ seq, time, value: cookie.value })),
  ]);
  const shown = [...draft.kept.filter(mine), ...unseen, ...(used && who.party === 'third' && writes.length > 0 ? [] : lay)];
  const values = [...writes.map(({ asked }) => asked.value), ...shown.map(({ cookie }) => cookie.value), ...sendings.map(({ value }) => value)];
  const [first] = [...writes, ...sendings, ...shown.map(({ seq, time }) => ({ seq, time, page: pageAt(watched, seq) }))].sort((a, b) => a.seq - b.seq);
  const product = productOfCookie(name);
  return {
    values: [...new Map(values.map((value) => [value.hash, value])).values()],
    cookie: {
      name,
      ...who,
      path,
      hostOnly,
      by: [
        ...(writes.some(({ by }) => by === 'header') ? (['header'] as const) : []),
        ...(writes.some(({ by }) => by === 'script') ? (['script'] as const) : []),
        ...(writes.length === 0 || unseen.length > 0 ? (['unseen'] as const) : []),
      ],
      scripts: [...new Set(writes.flatMap(({ script }) => script ?? []))],
      attempted: writes.length > 0,
      stored: storedOf(draft, shown, written, watched),
      sent: sendings.length > 0,
      sentInsecurely: sendings.some(({ plain }) => plain),
      before,
      ...attributesOf(writes, shown),
      partitioned: partitioned || shown.some(({ cookie }) => cookie.partition !== undefined),
      lifetime: lifetimeOf(writes, shown),
      identifier: values.some(({ parts }) => parts.length > 0),
      beforeGesture: writes.some(({ time }) => time < watched.untouchedUntil),
      page: first?.page ?? 0,
      time: first?.time ?? watched.visit.from,
      ...(product && { product }),
      refs: refsOf(writes, shown, sendings),
    },
  };
} // prettier-ignore

/** Kept, where the jar or a later request shows it; refused, where the jar was watched long enough and shows nothing. */
function storedOf({ writes, sendings }: Draft, shown: readonly Kept[], written: ReadonlySet<string>, { visit }: Watched): Cookie['stored'] {
  if (shown.length > 0) return 'yes';
  if (sendings.some(({ value }) => writes.length === 0 || written.has(value.hash))) return 'yes';
  const last = writes.at(-1);
  if (!last) return 'unknown';
  if (writes.every(({ refused }) => refused)) return 'no';
  const lookedAfter = visit.jarSeen - last.time >= LOOKED_AFTER;
  return visit.jarWatched && (lookedAfter || visit.to - last.time >= TOLD_WITHIN) ? 'no' : 'unknown';
} // prettier-ignore

/** What the browser keeps goes before what was asked for last; of a cookie that was only sent, neither is known. */
function attributesOf(writes: readonly CookieWrite[], shown: readonly Kept[]): Pick<Cookie, 'secure' | 'httpOnly' | 'sameSite'> {
  const kept = shown.at(-1)?.cookie;
  if (kept) return { secure: kept.secure, httpOnly: kept.httpOnly, sameSite: kept.sameSite };
  const asked = writes.at(-1)?.asked;
  return { secure: asked?.secure ?? false, httpOnly: asked?.httpOnly ?? false, sameSite: asked?.sameSite ?? 'unspecified' };
} // prettier-ignore

/** The longest that was asked for; of a cookie that nobody was seen to write, what is left of it in the jar. */
function lifetimeOf(writes: readonly CookieWrite[], shown: readonly Kept[]): number | null {
  const asked = writes.map(({ lifetime }) => lifetime);
  const left = shown.map(({ cookie, time }) => (cookie.expires === undefined ? null : Math.round((cookie.expires - time) / 1000))); // prettier-ignore
  return (writes.length > 0 ? asked : left).reduce((a, b) => (b === null ? a : Math.max(a ?? 0, b)), null);
}

type Moment = { seq: number; time: number; value: Digest };

/** A script's write is told of a little late: its own value on the way is no proof that it was there before. */
const LATE = 2000;

/** Whether it was sent, or lay in the jar, before anything in the visit wrote it. */
function wasBefore(sights: readonly Moment[], writes: readonly Moment[]): boolean {
  const [sight] = [...sights].sort((a, b) => a.seq - b.seq);
  const [write] = [...writes].sort((a, b) => a.seq - b.seq);
  if (!sight || !write) return sight !== undefined;
  if (sight.seq >= write.seq || sight.time >= write.time) return false;
  return sight.value.hash !== write.value.hash || write.time - sight.time > LATE;
}

const MOST = 20;

/** The entries that show it: of the many requests that it went along with, the first, and the first in the clear. */
function refsOf(writes: readonly CookieWrite[], shown: readonly Kept[], sendings: readonly Sending[]): number[] {
  const sent = [sendings[0], sendings.find(({ plain }) => plain)].filter((sending) => sending !== undefined);
  const all = [...writes.slice(0, MOST), ...shown.slice(0, MOST), ...sent].map(({ seq }) => seq);
  return [...new Set(all)].sort((a, b) => a - b);
}

const pageAt = ({ visit }: Watched, seq: number): number =>
  Math.max(
    0,
    visit.pages.findLastIndex((page) => page.seq <= seq),
  );
