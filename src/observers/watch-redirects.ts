import type { Browser } from 'webextension-polyfill';
import { type Recorder } from './record.ts';
import { toAddress } from './to-address.ts';
import { fromExtension, placeOf, stampOf, WATCHED } from './web-request.ts';

/** Watches redirects, the browser's own upgrades to https among them. */
export const watchRedirects = ({ webRequest }: Pick<Browser, 'webRequest'>, record: Recorder): void => {
  webRequest.onBeforeRedirect.addListener((details) => {
    if (fromExtension(details)) return;
    record(placeOf(details), (digest) => ({
      kind: 'redirect',
      ...stampOf(details),
      request: details.requestId,
      url: toAddress(details.url, digest),
      to: toAddress(details.redirectUrl, digest),
      status: details.statusCode,
    }));
  }, WATCHED);
};
