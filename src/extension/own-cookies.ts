import type { Browser } from 'webextension-polyfill';
import { fromExtension, WATCHED, withExtraHeaders } from '../observers/web-request.ts';

/**
 * Watches the answers to the program's own fetches for cookies: scripts are not shown that header, and a tracking status resource
 * that sets one breaks its rule. Gives whether the last answer from an address set any.
 */
export const watchOwnCookies = ({ webRequest }: Pick<Browser, 'webRequest'>): ((address: string) => boolean) => {
  const setting = new Set<string>();
  webRequest.onHeadersReceived.addListener(
    (details) => {
      if (!fromExtension(details)) return undefined;
      const sets = details.responseHeaders?.some(({ name }) => name.toLowerCase() === 'set-cookie') ?? false;
      if (sets) setting.add(details.url);
      else setting.delete(details.url);
      return undefined;
    },
    WATCHED,
    withExtraHeaders(Reflect.get(webRequest, 'OnHeadersReceivedOptions'), 'responseHeaders'),
  );
  return (address) => setting.has(address);
};
