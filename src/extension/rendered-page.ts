import * as v from 'valibot';
import type { Browser, Tabs } from 'webextension-polyfill';
import { isEmpty } from './empty-tab.ts';

const Rendered = v.object({ address: v.string(), html: v.string() });
export type Rendered = v.InferOutput<typeof Rendered>;

type Api = Pick<Browser, 'tabs' | 'declarativeNetRequest'>;
type Own = { add: (tab: number) => Promise<void>; has: (tab: number) => boolean };

/** Milliseconds that a page gets to load, and then to draw itself. */
const LOADS_WITHIN = 15_000;
const DRAWS_WITHIN = 4_000;
const PAUSE = 400;

const bare = (address: string): string => address.replace(/#.*$/, '');
const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));

const askTab = async ({ tabs }: Api, tab: number): Promise<Rendered | undefined> => {
  try {
    const answer = v.safeParse(Rendered, await tabs.sendMessage(tab, 'page', { frameId: 0 }));
    return answer.success ? answer.output : undefined;
  } catch {
    return undefined;
  }
};

/** The page as drawn in a tab that already shows it; undefined where none does. Loads nothing. */
export const shownPage = async (
  api: Api,
  address: string,
  own: Own,
  incognito: boolean,
): Promise<Rendered | undefined> => {
  const open = await api.tabs.query({});
  const showing = open.find(
    ({ id, url, incognito: secret }) =>
      id !== undefined && !own.has(id) && secret === incognito && url !== undefined && bare(url) === bare(address),
  );
  return showing?.id === undefined ? undefined : askTab(api, showing.id);
};

/** A rule without types of request holds for all but the page itself: that takes a second one. */
const withoutCookies = (rules: readonly [number, number], tab: number) =>
  rules.map((id, index) => ({
    id,
    priority: 1,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [{ header: 'cookie', operation: 'remove' as const }],
      responseHeaders: [{ header: 'set-cookie', operation: 'remove' as const }],
    },
    condition: { tabIds: [tab], ...(index === 0 ? {} : { resourceTypes: ['main_frame' as const] }) },
  }));

/** Waits until the page says the same twice, or time is up. */
const atRest = async (api: Api, tab: number, length: (html: string) => number): Promise<Rendered | undefined> => {
  let last: Rendered | undefined;
  for (const until = Date.now() + DRAWS_WITHIN; Date.now() < until; await wait(PAUSE)) {
    const page = await askTab(api, tab);
    if (page && last && length(page.html) === length(last.html)) return page;
    last = page ?? last;
  }
  return last;
};

/**
 * Loads a page in a tab of the program's own, in the background and without cookies, and gives it as its scripts have drawn
 * it; the tab is closed again. Only for a person, or a program, that has asked for it. Nothing of it counts as the site's deed.
 */
export const drawPage = async (api: Api, address: string, own: Own, beside: number): Promise<Rendered | undefined> => {
  const { windowId } = await api.tabs.get(beside);
  const window = windowId === undefined ? {} : { windowId };
  const { id: tab }: Tabs.Tab = await api.tabs.create({ active: false, url: 'about:blank', ...window });
  if (tab === undefined) return undefined;
  const first = 1 + 2 * (tab % 1_000_000);
  const rules: [number, number] = [first, first + 1];
  try {
    await own.add(tab);
    await api.declarativeNetRequest.updateSessionRules({
      removeRuleIds: rules,
      addRules: withoutCookies(rules, tab),
    });
    await isEmpty(api, tab);
    await api.tabs.update(tab, { url: address });
    for (const until = Date.now() + LOADS_WITHIN; Date.now() < until; await wait(PAUSE / 2)) {
      const { status, url } = await api.tabs.get(tab);
      if (status === 'complete' && url !== 'about:blank') break;
    }
    return await atRest(api, tab, (html) => html.length);
  } catch {
    return undefined;
  } finally {
    await api.tabs.remove(tab).catch(() => undefined);
    await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules }).catch(() => undefined);
  }
};
