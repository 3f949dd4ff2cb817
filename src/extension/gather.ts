import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import { visitOf } from '../evidence/visit.ts';
import { siteOf } from '../knowledge/site.ts';
import { type Settings } from '../model/message.ts';
import { type Observation } from '../model/observation.ts';
import { type Recorder } from '../observers/record.ts';
import { takeCookieJar } from '../observers/take-cookie-jar.ts';
import { toAddress } from '../observers/to-address.ts';
import { declaredBy, type Resource, WELL_KNOWN } from './declared.ts';
import { type Journal } from './journal.ts';
import { locatePolicy } from './locate-policy.ts';
import { ownFetch } from './own-fetch.ts';
import { PolicyState } from './policy-state.ts';
import { drawPage, shownPage } from './rendered-page.ts';
import { type Shelf } from './shelf.ts';

/** What the program's own work on a tab needs. */
export type Desk = {
  browser: Pick<Browser, 'cookies' | 'tabs' | 'declarativeNetRequest'>;
  journal: Journal;
  shelf: Shelf;
  record: Recorder;
  /** Settles when all that was recorded for the tab is in the journal. */
  settled: () => Promise<void>;
  ownTabs: { add: (tab: number) => Promise<void>; has: (tab: number) => boolean };
  setsCookies: (address: string) => boolean;
  settings: Settings;
  tab: number;
  private: boolean;
};

/** Milliseconds after which a policy is fetched anew. */
const FRESH = 30 * 60_000;
/** Bytes of a well-known resource. */
const WELL_KNOWN_BYTES = 1024 * 1024;
const WELL_KNOWN_TIMEOUT = 5_000;

export const policyName = (site: string): string => `policy:${site}`;
export const givenName = (site: string): string => `given:${site}`;

const Given = v.object({ address: v.string() });

const askSite = async (
  { record, tab, setsCookies }: Desk,
  origin: string,
  resource: Resource,
): Promise<string | undefined> => {
  const address = origin + WELL_KNOWN[resource];
  const fetched = await ownFetch(address, WELL_KNOWN_BYTES, WELL_KNOWN_TIMEOUT);
  const facts = declaredBy(resource, fetched);
  const time = Date.now();
  record({ tab }, (digest) => ({
    kind: 'declared',
    time,
    tab,
    frame: -1,
    resource,
    url: toAddress(address, digest),
    setsCookies: setsCookies(address),
    ...facts,
  }));
  return facts.policy;
};

/**
 * The program's own look at the site of a tab, once its page has loaded: the cookie jar, what the site declares at well-known
 * addresses, and its policy. What is there already and fresh is not fetched again. `draw` allows a page to be opened in a tab of its own.
 */
export const gather = async (desk: Desk, draw: boolean): Promise<void> => {
  const { browser, journal, shelf, record, tab, settings } = desk;
  const entries = await journal.read(tab);
  const visit = visitOf(entries, tab);
  if (!visit) return;
  const { site } = visit;
  const own = visit.entries.map(({ observation }) => observation);

  const contacted = new Set([site]);
  for (const one of own) {
    const origin = one.kind === 'request' ? originOf(one.url.href) : undefined;
    if (origin !== undefined) contacted.add(siteOf(new URL(origin).hostname));
  }
  const jar = takeCookieJar(browser, record, tab, [...contacted], Date.now());
  const kept = v.safeParse(PolicyState, await shelf.get(policyName(site)));
  const given = v.safeParse(Given, await shelf.get(givenName(site)));
  const pages = own
    .flatMap((one) => (one.kind === 'links' ? [{ href: one.url.href, links: one.links }] : []))
    .reverse();
  const fits =
    kept.success &&
    (Date.now() - kept.output.at < FRESH || kept.output.documents[0]?.source === 'given') &&
    // A failure may have been for want of links, or of the leave to draw the page.
    (kept.output.failure === undefined || (!draw && kept.output.at > (lastLinks(own) ?? 0)));
  if (!settings.fetches || (fits && own.some(({ kind }) => kind === 'declared'))) return jar;

  const origin = originOf(pageOf(own) ?? '');
  const asked = new Set(own.flatMap((one) => (one.kind === 'declared' ? [one.resource] : [])));
  const ask = (resource: Resource) =>
    origin === undefined || asked.has(resource) ? Promise.resolve(undefined) : askSite(desk, origin, resource);
  const others = Promise.all([ask('dnt-policy'), ask('gpc')]);
  const said = own.findLast((one) => one.kind === 'declared' && one.resource === 'tracking-status');
  const declared = (await ask('tracking-status')) ?? (said?.kind === 'declared' ? said.policy : undefined);
  if (!fits) {
    const found = await locatePolicy(
      { pages, declared, given: given.success ? given.output.address : undefined },
      async (address) =>
        (await shownPage(browser, address, desk.ownTabs, desk.private)) ??
        (draw ? drawPage(browser, address, desk.ownTabs, tab) : undefined),
    );
    // A policy may have been given by hand while this one was sought: what a person chose stays.
    const now = v.safeParse(PolicyState, await shelf.get(policyName(site)));
    const chosen = v.safeParse(Given, await shelf.get(givenName(site)));
    const address = (one: typeof given) => (one.success ? one.output.address : undefined);
    const overtaken =
      (now.success && now.output.documents[0]?.source === 'given') || address(chosen) !== address(given);
    if (!overtaken) await shelf.set(policyName(site), found);
  }
  await Promise.all([others, jar]);
};

const pageOf = (own: readonly Observation[]): string | undefined => {
  const shown = own.findLast((one) => (one.kind === 'navigation' || one.kind === 'loaded') && one.frame === 0);
  return shown && 'url' in shown ? shown.url.href : undefined;
};

const lastLinks = (own: readonly { kind: string; time: number }[]): number | undefined =>
  own.findLast(({ kind }) => kind === 'links')?.time;

const originOf = (href: string): string | undefined => {
  if (!URL.canParse(href)) return undefined;
  const { origin, protocol } = new URL(href);
  return /^https?:$/.test(protocol) ? origin : undefined;
};
