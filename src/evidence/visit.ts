import { type Entry, Observation } from '../model/observation.ts';
import { siteOf } from '../knowledge/site.ts';
import { hostOf } from './address-parts.ts';
import { attribute } from './attribute.ts';
import { type Tab, timelineOf, type TopPage } from './timeline.ts';

/** One site watched in one tab, over its pages. */
export type Visit = {
  /** Registrable domain. */
  site: string;
  /** The journal's entries that are the visit's own, in order. */
  entries: readonly Entry[];
  /** Milliseconds since the epoch. */
  from: number;
  to: number;
  pages: readonly TopPage[];
  /** By index of `entries`: index of the page. */
  pageOf: readonly number[];
  /** Changes and states of the browser's cookie jar in the time of the visit; they are the whole browser's. */
  jar: readonly Entry[];
  jarWatched: boolean;
  /** When the jar was last looked at (ms since the epoch); −1 for never. */
  jarSeen: number;
  /** Registrable domains that somebody else contacted in that time. */
  elsewhere: ReadonlySet<string>;
  /** The page that was already open when watching began. */
  carried: TopPage | undefined;
};

/** A journal of a later version may hold kinds that this one does not know. */
const KINDS = new Set<string>(Observation.options.map(({ entries: { kind } }) => kind.literal));

/** A reload follows "watch again" at once; what comes later is the visitor going on from the page that stayed. */
const RELOAD = 2000;
/** The jar may be looked at a moment before the first request. */
const AHEAD = 5000;

/**
 * The visit that a tab is in: all pages of the current page's site in that tab, also those before it went elsewhere and came
 * back, since the last `watch: restart`. `journal` is the whole journal: other tabs' entries tell what is not this visit's.
 * Undefined where the tab shows no web page.
 */
export function visitOf(journal: readonly Entry[], tab: number): Visit | undefined {
  const entries = journal.filter(({ observation: { kind } }) => KINDS.has(kind));
  const timeline = timelineOf(entries);
  const state = timeline.tabs.get(tab);
  const site = state?.shown.at(-1)?.page.site;
  if (!state || site === undefined) return undefined;

  const restart = state.restart?.seq ?? -1;
  const carried = carriedPage(state, site);
  const pages = state.pages.filter((page) => page.site === site && (page.seq > restart || page === carried));
  const numbers = new Map(pages.map((page, index) => [page, index]));
  const owners = attribute(entries, timeline);

  const own: Entry[] = [];
  const pageOf: number[] = [];
  const others: Entry[] = [];
  entries.forEach((entry, index) => {
    if (entry.seq <= restart) return;
    const owner = owners[index];
    const number = owner && numbers.get(owner);
    if (number === undefined) {
      others.push(entry);
      return;
    }
    own.push(entry);
    pageOf.push(number);
  });

  const from = own[0]?.observation.time ?? state.restart?.time ?? pages[0]?.time ?? 0;
  const first = own[0]?.seq ?? restart;
  const jar = others.filter(({ seq, observation: { kind, tab: of, time } }) => {
    if (of !== -1 && of !== tab) return false;
    return (
      (kind === 'cookie-jar' && (seq > first || time >= from - AHEAD)) || (kind === 'cookie-change' && seq > first)
    );
  });
  return {
    site,
    entries: own,
    from,
    to: Math.max(from, own.at(-1)?.observation.time ?? 0, jar.at(-1)?.observation.time ?? 0),
    pages,
    pageOf,
    jar,
    jarWatched: entries.some(({ observation: { kind } }) => kind === 'cookie-change' || kind === 'cookie-jar'),
    jarSeen: jar.findLast(({ observation: { kind } }) => kind === 'cookie-jar')?.observation.time ?? -1,
    elsewhere: contactedBy(others, first),
    carried,
  };
}

/** The page that was open at the restart counts on, unless it was loaded anew then. */
function carriedPage({ restart, shown }: Tab, site: string): TopPage | undefined {
  if (restart?.page?.site !== site) return undefined;
  const reloaded = restart.nextLoad !== undefined && restart.nextLoad - restart.time < RELOAD;
  return !reloaded || shown.at(-1)?.page === restart.page ? restart.page : undefined;
}

function contactedBy(entries: readonly Entry[], after: number): Set<string> {
  const sites = new Set<string>();
  for (const { seq, observation: o } of entries) {
    if (seq > after && (o.kind === 'request' || o.kind === 'script-cookie')) sites.add(siteOf(hostOf(o.url.href)));
  }
  return sites;
}
