import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import { gatherEvidence } from '../evidence/gather-evidence.ts';
import { visitOf } from '../evidence/visit.ts';
import { siteOf } from '../knowledge/site.ts';
import { type TabState } from '../model/message.ts';
import { makeReport } from '../report/make-report.ts';
import { checkLinks } from './check-links.ts';
import { type Desk, policyName } from './gather.ts';
import { PolicyState } from './policy-state.ts';
import { readState } from './read-state.ts';
import { keptTrial } from './trial/kept-trial.ts';

/** The program and the browser, as a report names them. */
export type Tool = { version: string; browser: string };

type Api = Pick<Browser, 'tabs' | 'permissions'>;

/** Pages that no extension may watch, by their address. */
const CLOSED =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|[\w-]+\.(?:firefox|mozilla)\.(?:com|net)\/?$)/;

const unwatchable = (message: string): TabState => ({ state: 'unwatchable', message });

/** Why a tab cannot be watched at all; undefined where it can. */
const hindrance = async ({ permissions }: Api, url: string): Promise<TabState | undefined> => {
  if (!URL.canParse(url)) return unwatchable('This tab shows no web page.');
  const { protocol, hostname, origin } = new URL(url);
  if (protocol === 'file:') return unwatchable('This is a file on this machine. Saydo watches web pages.');
  if (!/^https?:$/.test(protocol)) return unwatchable('This is a page of the browser itself. Saydo watches web pages.');
  if (CLOSED.test(url)) return unwatchable('The browser lets no extension watch this page.');
  const origins = [`${origin.replace(/:\d+$/, '')}/*`];
  if (await permissions.contains({ origins })) return undefined;
  return { state: 'no-permission', site: siteOf(hostname), origins: ['<all_urls>'] };
};

/**
 * The state of a tab, with its report where the visit was watched. With `complete`, which fetches what is not there yet, the report
 * is whole; without, it tells what is known now. Never rejects.
 */
export const tabState = async (
  api: Api,
  desk: Desk,
  tool: Tool,
  complete?: (desk: Desk, draw: boolean) => Promise<void>,
): Promise<TabState> => {
  try {
    const { tab, journal, settings, record } = desk;
    if (tab < 0) return unwatchable('No tab is named.');
    const shown = await api.tabs.get(tab).catch(() => undefined);
    if (!shown) return unwatchable('This tab is closed.');
    const url = shown.url ?? '';
    const stopped = await hindrance(api, url);
    if (stopped) return stopped;
    const site = siteOf(new URL(url).hostname);
    if (complete) {
      await api.tabs.sendMessage(tab, 'look').catch(() => undefined);
      await desk.settled();
      await complete(desk, true);
    }
    await desk.settled();

    let entries = await journal.read(tab);
    if (visitOf(entries, tab)?.site !== site) {
      const { status, pendingUrl } = shown as { status?: string; pendingUrl?: string };
      return status === 'loading' || pendingUrl !== undefined
        ? { state: 'loading', site }
        : { state: 'not-from-start', site };
    }
    const kept = v.safeParse(PolicyState, await desk.shelf.get(policyName(site)));
    const policy = readState(kept.success ? kept.output : undefined, settings.fetches);
    if (complete && settings.fetches && policy.status === 'read') {
      await checkLinks(policy.reading, entries, record, tab);
      await desk.settled();
      entries = await journal.read(tab);
    }
    const evidence = gatherEvidence(entries, tab);
    if (!evidence) return { state: 'loading', site };
    const trial = await keptTrial(desk.shelf, site);
    return {
      state: 'watched',
      report: makeReport({ evidence, policy, entries, ...tool, made: Date.now(), private: desk.private, trial }),
    };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
};
