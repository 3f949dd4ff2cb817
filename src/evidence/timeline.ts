import { type Address } from '../model/address.ts';
import { type Entry, type ObservationOf } from '../model/observation.ts';
import { siteOf } from '../knowledge/site.ts';
import { hostOf, isWeb } from './address-parts.ts';

/** A document that stood in a tab's top frame. */
export type TopPage = {
  tab: number;
  /** Number of the entry that committed it. */
  seq: number;
  time: number;
  url: Address;
  /** Absent for what is no web page (a new tab, an extension's page). */
  site: string | undefined;
  document: string | undefined;
  /** Its main request, where that was seen. */
  chain: Chain | undefined;
  prerendered: boolean;
  refs: number[];
};

/** One request over all its redirects. */
export type Chain = { page: TopPage | undefined; seq: number; urls: Address[]; refs: number[]; main: boolean };

export type Tab = {
  pages: TopPage[];
  /** Which page stood there from which entry on. */
  shown: { seq: number; page: TopPage }[];
  /** The last `watch: restart`, the page that was open then, and when the tab next loaded a page. */
  restart: { seq: number; time: number; page: TopPage | undefined; nextLoad: number | undefined } | undefined;
};

/** Whose a document is; a prerendered one is nobody's until it is shown. */
type Holder = { page: TopPage | undefined; chain: Chain | undefined; href: string; seq: number };

export type Timeline = {
  tabs: Map<number, Tab>;
  documents: Map<string, Holder>;
  /** By index of the entry: the request that it is part of. */
  chains: (Chain | undefined)[];
};

type Building = Tab & {
  current: TopPage | undefined;
  pending: Chain | undefined;
  /** Requests for prerendered pages by frame, and the prerendered documents. */
  ahead: Map<number, Chain>;
  holders: Holder[];
};

const OF_REQUEST = new Set(['sent', 'response', 'redirect', 'failed']);

/** The pages of every tab in order, whose document is whose, and which entries are of one request. One pass. */
export function timelineOf(entries: readonly Entry[]): Timeline {
  const tabs = new Map<number, Building>();
  const documents = new Map<string, Holder>();
  const chains: (Chain | undefined)[] = new Array<Chain | undefined>(entries.length);
  const open = new Map<string, { chain: Chain; redirected: boolean }>();

  const tabOf = (id: number): Building => {
    const known = tabs.get(id);
    if (known) return known;
    const tab: Building = { pages: [], shown: [], restart: undefined, current: undefined, pending: undefined, ahead: new Map(), holders: [] }; // prettier-ignore
    tabs.set(id, tab);
    return tab;
  };

  const chainOf = ({ seq, observation: o }: Entry): Chain | undefined => {
    if (o.kind === 'request') {
      const known = open.get(o.request);
      // A number that comes again without a redirect is another request: the browser was started anew.
      const chain = known?.redirected
        ? known.chain
        : { page: undefined, seq, urls: [], refs: [], main: o.type === 'main_frame' };
      chain.urls.push(o.url);
      chain.refs.push(seq);
      open.set(o.request, { chain, redirected: false });
      if (chain.main) noteMain(o, chain);
      return chain;
    }
    if (!OF_REQUEST.has(o.kind)) return undefined;
    const known = open.get((o as ObservationOf<'sent'>).request);
    if (known && o.kind === 'redirect') {
      known.redirected = true;
      known.chain.refs.push(seq);
    }
    return known?.chain;
  };

  const noteMain = (o: ObservationOf<'request'>, chain: Chain) => {
    const tab = tabOf(o.tab);
    if (o.prerender || o.frame !== 0) tab.ahead.set(o.frame, chain);
    else {
      if (!claimedLate(tab, o.time, chain)) tab.pending = chain;
      if (tab.restart) tab.restart.nextLoad ??= o.time;
    }
  };

  /** A busy Firefox tells of a commit before it tells of the request that led there: the two come by different ways. */
  const claimedLate = ({ current }: Building, time: number, chain: Chain): boolean => {
    if (!current || current.chain || current.prerendered || time > current.time || !leadsTo(chain, current.url.href)) return false;
    current.chain = chain;
    current.refs.push(...chain.refs);
    chain.page = current;
    return true;
  }; // prettier-ignore

  const navigate = (seq: number, o: ObservationOf<'navigation'>) => {
    const tab = tabOf(o.tab);
    if (o.lifecycle === 'prerender') {
      // Frames within a page that is not shown yet belong to the latest such page.
      const holder =
        o.parentFrame === -1
          ? { page: undefined, chain: tab.ahead.get(o.frame), href: o.url.href, seq }
          : tab.holders.at(-1);
      if (!holder) return;
      if (o.parentFrame === -1) tab.holders.push(holder);
      if (o.document) documents.set(o.document, holder);
      return;
    }
    if (o.frame !== 0 && o.parentFrame !== -1) {
      if (o.document && !documents.has(o.document))
        documents.set(o.document, { page: tab.current, chain: undefined, href: o.url.href, seq });
      return;
    }
    if (o.lifecycle === 'same-document' && tab.current) {
      tab.current.refs.push(seq);
      return;
    }
    show(tab, seq, pageFrom(tab, seq, o));
  };

  /** The page that a commit in the top frame brings: a new one, or a known document shown again. */
  const pageFrom = (tab: Building, seq: number, o: ObservationOf<'navigation'>): TopPage => {
    const holder = o.document ? documents.get(o.document) : undefined;
    if (o.lifecycle === 'cached' && holder?.page?.tab === o.tab) {
      holder.page.refs.push(seq);
      return holder.page;
    }
    const ahead =
      o.lifecycle === 'activated'
        ? (holder ?? tab.holders.find((known) => !known.page && known.href === o.url.href))
        : undefined;
    const chain = ahead ? ahead.chain : o.lifecycle === 'load' ? claimed(tab, o.url.href) : undefined;
    const page: TopPage = {
      tab: o.tab,
      seq,
      time: o.time,
      url: o.url,
      site: isWeb(o.url.href) ? siteOf(hostOf(o.url.href)) : undefined,
      document: o.document,
      chain,
      prerendered: ahead !== undefined,
      refs: [...(chain?.refs ?? []), seq],
    };
    if (chain) chain.page = page;
    if (ahead) ahead.page = page;
    if (o.document) documents.set(o.document, ahead ?? { page, chain, href: o.url.href, seq });
    tab.pages.push(page);
    if (tab.restart) tab.restart.nextLoad ??= o.time;
    return page;
  };

  /** The main request that ended in this address; another commit (about:blank) leaves it waiting. */
  const claimed = (tab: Building, href: string): Chain | undefined => {
    const chain = tab.pending;
    if (!chain || !leadsTo(chain, href)) return undefined;
    tab.pending = undefined;
    return chain;
  };

  const show = (tab: Building, seq: number, page: TopPage) => {
    tab.current = page;
    tab.shown.push({ seq, page });
  };

  entries.forEach((entry, index) => {
    const { seq, observation: o } = entry;
    chains[index] = chainOf(entry);
    if (o.kind === 'navigation') navigate(seq, o);
    if (o.kind === 'watch' && o.event === 'restart') {
      const tab = tabOf(o.tab);
      tab.restart = { seq, time: o.time, page: tab.current, nextLoad: undefined };
    }
  });

  for (const tab of tabs.values()) settleAhead(tab);
  return { tabs, documents, chains };
}

const leadsTo = ({ urls }: Chain, href: string): boolean =>
  urls.some((url) => url.href === href || hostOf(url.href) === hostOf(href));

/** What a page loaded ahead and never showed is its own doing, as long as it is of the same site. */
function settleAhead(tab: Building): void {
  for (const holder of tab.holders) {
    if (holder.page) continue;
    const asking = tab.shown.findLast(({ seq }) => seq < holder.seq)?.page;
    if (!asking?.site || asking.site !== siteOf(hostOf(holder.href))) continue;
    holder.page = asking;
    if (holder.chain) holder.chain.page = asking;
  }
}
