import type { Browser } from 'webextension-polyfill';
import { type Recorder } from './record.ts';
import { storedCookie } from './stored-cookie.ts';

/** The cookie stores of private windows: Chromium's second, Firefox's named one. */
const PRIVATE_STORES = new Set(['1', 'firefox-private']);

/**
 * Watches the cookie jar change. The browser names no tab; the time is the program's own. `leave` names stores whose cookies are no
 * visit's.
 */
export const watchCookies = (
  { cookies }: Pick<Browser, 'cookies'>,
  record: Recorder,
  now: () => number,
  leave: (store: string) => boolean = () => false,
): void => {
  cookies.onChanged.addListener(({ cookie, removed, cause }) => {
    if (leave(cookie.storeId)) return;
    const time = now();
    record({ tab: -1, private: PRIVATE_STORES.has(cookie.storeId) }, (digest) => ({
      kind: 'cookie-change',
      time,
      tab: -1,
      frame: -1,
      cookie: storedCookie(cookie, digest),
      removed,
      cause,
    }));
  });
};
