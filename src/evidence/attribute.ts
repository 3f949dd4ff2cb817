import { type Entry, type Observation, type ObservationOf } from '../model/observation.ts';
import { siteOf } from '../knowledge/site.ts';
import { hostOf } from './address-parts.ts';
import { type Timeline, type TopPage } from './timeline.ts';

/** Who asks from outside the web: other extensions, the browser's own pages. Never the site's doing. */
const NOT_THE_WEB =
  /^(chrome|moz|safari-web|ms-browser)-extension:|^(chrome|chrome-untrusted|chrome-search|devtools|edge|resource|view-source):|^about:(home|newtab|privatebrowsing|addons|debugging)/;

/** Kinds whose `url` is the frame's own address. */
const SAID_IN_PAGE = new Set([
  'loaded',
  'script-cookie',
  'storage',
  'beacon-call',
  'image',
  'signal-read',
  'form',
  'links',
]);

/** A worker lives on for about half a minute after its page has gone. */
const WORKER_LIFE = 30_000;

type Live = { page: TopPage; time: number };

/** For each entry, by index, the page whose doing it is; undefined where that is nobody's or cannot be told. One pass. */
export function attribute(entries: readonly Entry[], timeline: Timeline): (TopPage | undefined)[] {
  const { tabs, documents, chains } = timeline;
  const cursors = new Map<number, number>();
  /** By host: the pages that have documents of it, one a tab. */
  const live = new Map<string, Map<number, Live>>();
  const result: (TopPage | undefined)[] = new Array<TopPage | undefined>(entries.length);

  const noteLive = (host: string, page: TopPage, time: number) => {
    if (host === '') return;
    const known = live.get(host) ?? new Map<number, Live>();
    known.set(page.tab, { page, time });
    live.set(host, known);
  };

  const advance = (tab: number, seq: number): void => {
    const shown = tabs.get(tab)?.shown ?? [];
    let cursor = cursors.get(tab) ?? -1;
    while ((shown[cursor + 1]?.seq ?? Infinity) <= seq) cursor++;
    cursors.set(tab, cursor);
  };

  const current = (tab: number): TopPage | undefined => tabs.get(tab)?.shown[cursors.get(tab) ?? -1]?.page;

  /**
   * The page of an observation by its document; without one, the page that stands in the tab. A top frame that names
   * another origin than that page's is the page before it (a beacon on leaving) or, rarely, the one about to come.
   */
  const pageOf = (o: Observation, from: string | undefined): TopPage | undefined => {
    const known = o.document ? documents.get(o.document) : undefined;
    if (known) return known.page;
    const page = current(o.tab);
    const host = o.frame === 0 && from ? hostOf(from) : '';
    if (host === '' || !page || hostOf(page.url.href) === host) return page;
    const tab = tabs.get(o.tab);
    const cursor = cursors.get(o.tab) ?? -1;
    const next = tab?.shown[cursor + 1]?.page;
    if (next?.chain && next.chain.seq < next.seq && hostOf(next.url.href) === host && next.time - o.time < 1000) return next;
    return tab?.shown.slice(Math.max(0, cursor - 3), Math.max(0, cursor)).findLast((earlier) => hostOf(earlier.page.url.href) === host)?.page ?? page;
  }; // prettier-ignore

  /** A worker's request names no tab, only who asked: the page that has a document of that host, the liveliest one. */
  const pageOfWorker = (initiator: string | undefined, time: number): TopPage | undefined => {
    let best: (Live & { standing: boolean }) | undefined;
    for (const [tab, { page, time: last }] of live.get(hostOf(initiator ?? '')) ?? []) {
      const standing = current(tab) === page;
      if (!standing && time - last > WORKER_LIFE) continue;
      if (!best || (standing && !best.standing) || (standing === best.standing && last > best.time))
        best = { page, time: last, standing };
    }
    return best?.page;
  };

  const ofRequest = (o: Extract<Observation, { kind: 'request' }>, index: number): TopPage | undefined => {
    const chain = chains[index];
    if (chain?.page) return chain.page;
    if (chain?.main) {
      // A load that never became a page (a download, "no content"): the site's own, or nobody's.
      const page = current(o.tab);
      return page?.site !== undefined && siteOf(hostOf(o.url.href)) === page.site ? page : undefined;
    }
    if (o.initiator && NOT_THE_WEB.test(o.initiator)) return undefined;
    return o.tab === -1 ? pageOfWorker(o.initiator, o.time) : pageOf(o, o.initiator);
  };

  const decided = new Set<object>();
  entries.forEach(({ seq, observation: o }, index) => {
    if (o.tab !== -1) advance(o.tab, seq);
    const chain = chains[index];
    let page: TopPage | undefined;
    if (chain && o.kind !== 'navigation') {
      // All hops and headers of one request belong where its first hop does.
      if (o.kind === 'request' && !decided.has(chain)) {
        decided.add(chain);
        chain.page = ofRequest(o, index);
      }
      page = chain.page;
      if (page && o.kind === 'request' && o.initiator && o.tab !== -1) noteLive(hostOf(o.initiator), page, o.time);
    } else if (o.kind === 'navigation') {
      page = o.document ? (documents.get(o.document)?.page ?? current(o.tab)) : current(o.tab);
      if (page && o.lifecycle !== 'prerender') noteLive(hostOf(o.url.href), page, o.time);
    } else if (o.kind === 'declared') {
      const site = siteOf(hostOf(o.url.href));
      page = tabs.get(o.tab)?.shown.findLast((shown) => shown.seq <= seq && shown.page.site === site)?.page;
    } else if (o.kind !== 'cookie-change' && o.kind !== 'cookie-jar' && o.tab !== -1) {
      page = pageOf(o, SAID_IN_PAGE.has(o.kind) ? (o as ObservationOf<'storage'>).url.href : undefined);
    }
    result[index] = page;
  });
  return result;
}
