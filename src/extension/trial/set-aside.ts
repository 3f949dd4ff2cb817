import * as v from 'valibot';
import type { Cookies } from 'webextension-polyfill';
import { siteOf } from '../../knowledge/site.ts';
import { type Shelf } from '../shelf.ts';
import { cookiesOf, putCookies, removeCookies } from './cookie-jar.ts';
import { Held, heldInPage, putInPage } from './held-in-page.ts';
import { openWindow, type Place, type PlaceApi } from './place.ts';
import { inQuietPage } from './quiet-page.ts';

/** The note under which it lies on the shelf: never to be lost. */
export const SET_ASIDE = 'set-aside';

/** A page, or a frame of another site within it, whose origin keeps things. */
const Spot = v.object({ page: v.string(), frame: v.optional(v.string()) });
type Spot = v.InferOutput<typeof Spot>;

/** What was taken out of the person's profile, kept on disk until it is back. */
const Aside = v.object({
  site: v.string(),
  /** One page of each of the site's own origins. */
  pages: v.array(v.string()),
  /** Registrable domains whose cookies are among those here. */
  domains: v.array(v.string()),
  cookies: v.array(v.looseObject({ name: v.string(), domain: v.string(), path: v.string(), storeId: v.string() })),
  storage: v.array(v.object({ ...Spot.entries, local: Held.entries.local })),
});
type Aside = v.InferOutput<typeof Aside>;

export type Surroundings = {
  api: PlaceApi;
  /** The shelf on disk. */
  shelf: Shelf;
  /** The tab that the person started the trial from, and its window. */
  tab: number;
  site: string;
  /** One page of each of the site's own origins that the visit showed. */
  pages: readonly string[];
  /** Registrable domains that the visit had dealings with. */
  domains: readonly string[];
  /** The hosts that a tab asked for anything since it was opened. */
  contacted: (tab: number) => readonly string[];
};

/** Everything but cookies that the site's origins, and frames within them, keep. Nothing of them under other sites goes. */
const wipeStorage = async (pages: readonly string[]): Promise<void> => {
  const { browsingData } = (globalThis as unknown as { chrome: ChromeWithData }).chrome;
  await browsingData.remove(
    { origins: [...new Set(pages.map((page) => new URL(page).origin))] },
    { localStorage: true, indexedDB: true, cacheStorage: true, serviceWorkers: true, fileSystems: true },
  );
};
/** The polyfill's types know no origins there. */
type ChromeWithData = { browsingData: { remove: (where: { origins: string[] }, what: object) => Promise<void> } };

const wipe = async (api: PlaceApi, { pages, domains }: Pick<Aside, 'pages' | 'domains'>): Promise<void> => {
  await removeCookies(api, await cookiesOf(api, new Set(domains)));
  await wipeStorage(pages);
};

/**
 * Puts back what lies on the shelf, if anything does: after a trial, and after a browser that ended in one. Storage that cannot be put
 * back now, since its site does not answer, stays on the shelf for the next time; nothing else is touched then.
 */
export const putBack = async (api: PlaceApi, shelf: Shelf): Promise<void> => {
  const kept = v.safeParse(Aside, await shelf.get(SET_ASIDE));
  if (!kept.success) return;
  const { site, pages, domains, cookies, storage } = kept.output;
  if (domains.length > 0) await wipe(api, { pages, domains });
  // They came from the jar as the browser gave them.
  const refused = await putCookies(api, cookies as unknown as Cookies.Cookie[]);
  const left: Aside['storage'] = [];
  for (const { local, ...spot } of storage) {
    const put = await inQuietPage(api, spot, { func: putInPage as unknown as () => void, args: [local] }).catch(() => undefined); // prettier-ignore
    if (!v.is(Held.entries.local, put)) left.push({ ...spot, local });
  }
  if (left.length === 0) await shelf.delete(SET_ASIDE);
  else await shelf.set(SET_ASIDE, { site, pages: [], domains: [], cookies: [], storage: left } satisfies Aside);
  if (left.length > 0) throw new Error(`What ${site} keeps in this browser could not all be put back, since it does not answer. It lies safe and is put back when the browser starts next.`); // prettier-ignore
  if (refused.length > 0) throw new Error(`The browser would not take back these cookies: ${refused.join(', ')}.`);
};

/** What the frames of the site's open tabs keep; rejects where something is there that could not be put back as it was. */
const lookInTabs = async ({ api, site }: Surroundings, open: readonly number[]): Promise<Spot[]> => {
  const spots: Spot[] = [];
  for (const tab of open) {
    const page = (await api.tabs.get(tab)).url ?? '';
    const frames = await api.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: heldInPage as unknown as () => void }); // prettier-ignore
    for (const { result, frameId } of frames) {
      const held = v.safeParse(Held, result);
      if (!held.success) continue;
      const { origin, local, other } = held.output;
      const [what] = other;
      if (what !== undefined) throw new Error(`${new URL(origin).host} keeps ${what} in this browser for ${site}, which cannot be set aside without risk. Allow Saydo in private windows (in the browser’s page of extensions) and start the trial again.`); // prettier-ignore
      if (local.length > 0 && frameId !== 0 && origin !== new URL(page).origin)
        spots.push({ page, frame: `${origin}/` });
    }
  }
  return spots;
};

/**
 * Chromium, where private windows are not allowed: the site's own cookies and storage, and those of the companies in its pages, are
 * set aside on disk before they are removed, each visit begins without any, and at the end they are put back.
 */
export const setAside = (around: Surroundings): Place => {
  const { api, shelf, tab, site, contacted } = around;
  let aside: Aside | undefined;
  let everything: readonly Cookies.Cookie[] = [];

  const begin = async () => {
    await putBack(api, shelf);
    const all = await api.tabs.query({});
    const open = all.flatMap(({ id, url, discarded }) =>
      id !== undefined && discarded !== true && url !== undefined && URL.canParse(url) && siteOf(new URL(url).hostname) === site ? [id] : [],
    ); // prettier-ignore
    const foreign = await lookInTabs(around, open);
    const here = await api.tabs.get(tab);
    // In front of the person, in place of the page that must rest meanwhile.
    await api.tabs.create({
      url: api.runtime.getURL(`popup/index.html?tab=${String(tab)}#trial`),
      active: true,
      ...(here.windowId === undefined ? {} : { windowId: here.windowId }),
    });
    for (const id of open) {
      await api.tabs.discard(id);
      const rests = (await api.tabs.get(id).catch(() => undefined))?.discarded === true;
      if (!rests) throw new Error(`Close the other tabs of ${site} first: their pages would change what is set aside.`);
    }
    const storage: Aside['storage'] = [];
    for (const spot of [...around.pages.map((page): Spot => ({ page })), ...foreign]) {
      const { local, other } = v.parse(
        Held,
        await inQuietPage(api, spot, { func: heldInPage as unknown as () => void }),
      );
      if (other.length > 0) throw new Error(`${new URL(spot.frame ?? spot.page).host} keeps ${other.join(' and ')} in this browser, which cannot be set aside without risk. Allow Saydo in private windows (in the browser’s page of extensions) and start the trial again.`); // prettier-ignore
      if (local.length > 0) storage.push({ ...spot, local });
    }
    const domains = [...new Set([site, ...around.domains])];
    everything = await api.cookies.getAll({ partitionKey: {} });
    const cookies = await cookiesOf(api, new Set(domains));
    // What cannot be written as it stands could not be put back: better known before anything is removed.
    const refused = await putCookies(api, cookies);
    if (refused.length > 0) throw new Error(`This browser would not take back the cookie ${refused.join(', ')}, so it is not set aside. Allow Saydo in private windows and start the trial again.`); // prettier-ignore
    aside = { site, pages: [...around.pages], domains, cookies: cookies as unknown as Aside['cookies'], storage };
    await shelf.set(SET_ASIDE, aside);
  };

  /** Companies that came up in a visit only: theirs are set aside from now on. Whether they had any cookie before. */
  const widen = async (hosts: readonly string[]): Promise<boolean> => {
    if (!aside) return false;
    const { domains } = aside;
    const more = [...new Set(hosts.map(siteOf))].filter((domain) => !domains.includes(domain));
    if (more.length === 0) return false;
    const theirs = everything.filter(({ domain }) => more.includes(siteOf(domain.replace(/^\./, ''))));
    aside = { ...aside, domains: [...domains, ...more], cookies: [...aside.cookies, ...(theirs as unknown as Aside['cookies'])] };
    await shelf.set(SET_ASIDE, aside);
    return theirs.length > 0;
  }; // prettier-ignore

  return {
    kind: 'set-aside',
    saying: [
      `The cookies and storage of ${site}, and of the companies in its pages, are set aside on this machine, and put back when the trial is over.`,
      'Until then you are logged out there, and its tabs rest. If the browser is closed meanwhile, everything is put back when it starts again.',
      'To leave your own profile alone, allow Saydo in private windows in the browser’s page of extensions.',
    ],
    notes: [
      'Each visit in a window of the person’s own profile, with the cookies and storage of the site and of the companies in its pages set aside; the cache was left.',
    ],
    begin,
    open: async () => {
      if (!aside) throw new Error('nothing was set aside');
      await wipe(api, aside);
      const opened = await openWindow(api);
      return {
        tab: opened.tab,
        close: async () => {
          const hosts = contacted(opened.tab);
          await api.windows.remove(opened.window).catch(() => undefined);
          if (await widen(hosts)) throw new Error('a company was met whose cookies had not been set aside yet');
        },
      };
    },
    end: () => putBack(api, shelf),
  };
};
