import type { Browser } from 'webextension-polyfill';
import { siteOf } from '../knowledge/site.ts';
import { type Recorder } from '../observers/record.ts';
import { takeCookieJar } from '../observers/take-cookie-jar.ts';
import { WATCHED } from '../observers/web-request.ts';

/** Looks into the jar when a page is asked for: what lies in it then was there before the site could answer. */
export const watchFirstRequests = (
  api: Pick<Browser, 'webRequest' | 'cookies'>,
  record: Recorder,
  now: () => number,
): void => {
  api.webRequest.onBeforeRequest.addListener(
    ({ tabId, url, frameId }) => {
      if (tabId >= 0 && frameId === 0) void takeCookieJar(api, record, tabId, [siteOf(new URL(url).hostname)], now());
      return undefined;
    },
    { ...WATCHED, types: ['main_frame'] },
  );
};
