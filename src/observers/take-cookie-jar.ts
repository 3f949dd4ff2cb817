import type { Browser } from 'webextension-polyfill';
import { type Recorder } from './record.ts';
import { storedCookie } from './stored-cookie.ts';

const within = (domain: string, site: string): boolean => domain === site || domain.endsWith(`.${site}`);

/**
 * Records the jar of a tab as it is now, partitioned cookies too, for the registrable domains given. The promise settles once
 * it has been recorded; it never rejects.
 */
export const takeCookieJar = async (
  { cookies }: Pick<Browser, 'cookies'>,
  record: Recorder,
  tab: number,
  sites: readonly string[],
  time: number,
): Promise<void> => {
  try {
    const stores = await cookies.getAllCookieStores();
    const store = stores.find(({ tabIds }) => tabIds.includes(tab));
    // Without `partitionKey` both browsers leave partitioned cookies out.
    const query = { partitionKey: {}, ...(store ? { storeId: store.id } : {}) };
    const [only] = sites;
    const all = await cookies.getAll(sites.length === 1 && only !== undefined ? { ...query, domain: only } : query);
    const kept = all.filter(({ domain }) => sites.some((site) => within(domain.replace(/^\./, ''), site)));
    record({ tab }, (digest) => ({
      kind: 'cookie-jar',
      time,
      tab,
      frame: -1,
      cookies: kept.map((cookie) => storedCookie(cookie, digest)),
    }));
  } catch {
    // The tab or its store is gone: there is no jar to tell of.
  }
};
