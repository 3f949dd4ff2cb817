import * as v from 'valibot';
import type { Cookies } from 'webextension-polyfill';
import { siteOf } from '../../knowledge/site.ts';
import { within } from '../../trials/within.ts';
import { type Shelf } from '../shelf.ts';
import { cookiesOf, putCookies, removeCookies } from './cookie-jar.ts';
import { dropWorkers, Held, heldInPage, setInPage } from './held-in-page.ts';
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
  /** Where its own origins, and those of frames in its pages, keep things. */
  spots: v.array(Spot),
  /** Registrable domains whose cookies are among those here. */
  domains: v.array(v.string()),
  cookies: v.array(v.looseObject({ name: v.string(), domain: v.string(), path: v.string(), storeId: v.string() })),
  storage: v.array(v.object({ ...Spot.entries, local: Held.entries.local })),
});
type Aside = v.InferOutput<typeof Aside>;

/** Milliseconds within which a page is left. */
const RESTS_WITHIN = 5000;
/** Milliseconds that a page gets to answer. */
const ANSWERS_WITHIN = 3000;
const POLL = 50;
const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));

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

/** Local storage of a spot as it is to be; with `clear`, with nothing else beside it. Rejects where the page does not load. */
const setIn = (api: PlaceApi, spot: Spot, local: Held['local'], clear: boolean): Promise<unknown> =>
  inQuietPage(api, spot, { func: setInPage as unknown as () => void, args: [local, clear] });

/**
 * Puts back what lies on the shelf, if anything does: after a trial, and after a browser that ended in one. Storage that cannot be put
 * back now, since its site does not answer, stays on the shelf for the next time; nothing else is touched then.
 */
export const putBack = async (api: PlaceApi, shelf: Shelf): Promise<void> => {
  const kept = v.safeParse(Aside, await shelf.get(SET_ASIDE));
  if (!kept.success) return;
  const { site, spots, domains, cookies, storage } = kept.output;
  await removeCookies(api, await cookiesOf(api, new Set(domains)));
  // They came from the jar as the browser gave them.
  const refused = await putCookies(api, cookies as unknown as Cookies.Cookie[]);
  const left: Aside['storage'] = [];
  // Of what is put back in a second try, nothing was wiped: the person may have been there since.
  const again = spots.length === 0;
  for (const spot of again ? storage : spots) {
    const local = storage.find(({ page, frame }) => page === spot.page && frame === spot.frame)?.local ?? [];
    const put = await setIn(api, { page: spot.page, frame: spot.frame }, local, !again).catch(() => undefined);
    if (!v.is(Held.entries.local, put) && local.length > 0) left.push({ ...spot, local });
  }
  if (left.length === 0) await shelf.delete(SET_ASIDE);
  else await shelf.set(SET_ASIDE, { site, spots: [], domains: [], cookies: [], storage: left } satisfies Aside);
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

  const resting = new Map<number, string>();
  const shows = async (id: number, address: string): Promise<boolean> => {
    for (const until = Date.now() + RESTS_WITHIN; Date.now() < until; await wait(POLL)) {
      const { url, status } = await api.tabs.get(id);
      if (url === address && status === 'complete') return true;
    }
    return false;
  };
  const wake = async (id: number, address: string) => {
    await api.tabs.goBack(id);
    if (!(await shows(id, address))) await api.tabs.update(id, { url: address });
  };
  /** An own page, which shows how the trial stands, takes the place of the site's: its scripts must not run meanwhile. */
  const rest = async (id: number) => {
    const url = api.runtime.getURL(`popup/index.html?tab=${String(tab)}#trial`);
    const { url: left = '' } = await api.tabs.get(id);
    await api.tabs.update(id, { url });
    if (await shows(id, url)) resting.set(id, left);
    else
      throw new Error(
        `Close the other tabs of ${site} first: a page there would not be left, and would change what is set aside.`,
      );
  };

  const begin = async () => {
    await putBack(api, shelf);
    const all = await api.tabs.query({});
    const open = all.flatMap(({ id, url, discarded }) =>
      id !== undefined && discarded !== true && url !== undefined && URL.canParse(url) && siteOf(new URL(url).hostname) === site ? [id] : [],
    ); // prettier-ignore
    const foreign = await lookInTabs(around, open);
    for (const id of open) await rest(id);
    const storage: Aside['storage'] = [];
    const spots = [...around.pages.map((page): Spot => ({ page })), ...foreign];
    for (const spot of spots) {
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
    aside = { site, spots, domains, cookies: cookies as unknown as Aside['cookies'], storage };
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
      'Until then you are logged out there, and its open pages are left; they come back afterwards, without what was typed into them. If the browser is closed meanwhile, everything is put back when it starts again.',
      'To leave your own profile alone, allow Saydo in private windows in the browser’s page of extensions.',
    ],
    notes: [
      'Each visit in a window of the person’s own profile, with the cookies and storage of the site and of the companies in its pages set aside; the cache was left, and so was what frames keep that stand in none of the site’s open pages.',
    ],
    begin,
    open: async () => {
      if (!aside) throw new Error('nothing was set aside');
      await removeCookies(api, await cookiesOf(api, new Set(aside.domains)));
      for (const spot of aside.spots) await setIn(api, spot, [], true);
      const opened = await openWindow(api);
      return {
        tab: opened.tab,
        close: async () => {
          const hosts = contacted(opened.tab);
          const target = { tabId: opened.tab, allFrames: true };
          await within(ANSWERS_WITHIN, api.scripting.executeScript({ target, func: dropWorkers as unknown as () => void }), () => new Error('the page hangs')).catch(() => undefined); // prettier-ignore
          await api.windows.remove(opened.window).catch(() => undefined);
          if (await widen(hosts)) throw new Error('a company was met whose cookies had not been set aside yet');
        },
      };
    },
    end: async () => {
      try {
        await putBack(api, shelf);
      } finally {
        for (const [id, address] of resting) await wake(id, address).catch(() => undefined);
      }
    },
  };
};
