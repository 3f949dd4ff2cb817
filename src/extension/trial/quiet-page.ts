import type { DeclarativeNetRequest, Scripting } from 'webextension-polyfill';
import { isEmpty } from '../empty-tab.ts';
import { type PlaceApi } from './place.ts';

/** Apart from those of an arm and of pages that are drawn. */
const FIRST = 3_000_100;
const IDS = [FIRST, FIRST + 1];
const LOADS_WITHIN = 15_000;
const POLL = 50;

const DOCUMENTS = ['main_frame', 'sub_frame'] as const;
/** What a document could bring along, ask for, or do to the origin. */
const DROPPED = ['set-cookie', 'x-frame-options', 'content-security-policy-report-only', 'link', 'refresh', 'clear-site-data', 'report-to', 'nel', 'reporting-endpoints']; // prettier-ignore

const rules = (tab: number): DeclarativeNetRequest.Rule[] => [
  {
    id: FIRST,
    priority: 3,
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'cookie', operation: 'remove' }],
      responseHeaders: [
        ...DROPPED.map((header) => ({ header, operation: 'remove' as const })),
        { header: 'content-security-policy', operation: 'set', value: "script-src 'none'; object-src 'none'; worker-src 'none'; form-action 'none'" },
      ],
    },
    condition: { tabIds: [tab], resourceTypes: [...DOCUMENTS] },
  },
  { id: FIRST + 1, priority: 3, action: { type: 'block' }, condition: { tabIds: [tab], excludedResourceTypes: [...DOCUMENTS] } },
]; // prettier-ignore

type Api = Pick<PlaceApi, 'tabs' | 'scripting' | 'declarativeNetRequest'>;

const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));

/** Runs in the page: a frame with this address in it. Whole in itself. */
const addFrame = (address: string): void => {
  const frame = document.createElement('iframe');
  frame.src = address;
  document.documentElement.append(frame);
};

/**
 * Shows a site's page without its scripts, cookies and everything else that it loads, so that what its origin keeps can be looked at
 * and put back; `frame` is the address of another site's frame to be looked at within it. Gives what `act` gives, run there in the
 * extension's own world; rejects where the page does not load.
 */
export const inQuietPage = async (
  { tabs, scripting, declarativeNetRequest }: Api,
  { page, frame }: { page: string; frame?: string | undefined },
  act: Pick<Scripting.ScriptInjection, 'func' | 'args'>,
): Promise<unknown> => {
  const { id: tab } = await tabs.create({ active: false, url: 'about:blank' });
  if (tab === undefined) throw new Error('the browser opened no tab');
  const origin = new URL(frame ?? page).origin;
  try {
    await declarativeNetRequest.updateSessionRules({ removeRuleIds: IDS, addRules: rules(tab) });
    await isEmpty({ tabs }, tab);
    await tabs.update(tab, { url: page });
    let added = false;
    for (const until = Date.now() + LOADS_WITHIN; Date.now() < until; await wait(POLL)) {
      const { url, status } = await tabs.get(tab);
      if (status !== 'complete' || url === undefined || !URL.canParse(url) || new URL(url).origin !== new URL(page).origin) continue;
      if (frame !== undefined && !added) {
        added = true;
        await scripting.executeScript({ target: { tabId: tab }, func: addFrame as () => void, args: [frame] });
      }
      const target = { tabId: tab, allFrames: frame !== undefined };
      const there = await scripting.executeScript({ target, func: () => self.origin });
      const found = there.find((one) => one.result === origin && (frame === undefined || one.frameId !== 0));
      if (!found) continue;
      const [done] = await scripting.executeScript({ target: { tabId: tab, frameIds: [found.frameId] }, ...act });
      return done?.result as unknown;
    }
    throw new Error(`${origin} did not load`);
  } finally {
    await tabs.remove(tab).catch(() => undefined);
    await declarativeNetRequest.updateSessionRules({ removeRuleIds: IDS }).catch(() => undefined);
  }
}; // prettier-ignore
