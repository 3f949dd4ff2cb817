import type { Browser } from 'webextension-polyfill';
import { type Recorder } from './record.ts';
import { toAddress } from './to-address.ts';
import { fromExtension, placeOf, stampOf, WATCHED } from './web-request.ts';

/** Watches requests that failed or were refused, with the browser's own word for why. */
export const watchFailures = ({ webRequest }: Pick<Browser, 'webRequest'>, record: Recorder): void => {
  webRequest.onErrorOccurred.addListener((details) => {
    if (fromExtension(details)) return;
    record(placeOf(details), (digest) => ({
      kind: 'failed',
      ...stampOf(details),
      request: details.requestId,
      url: toAddress(details.url, digest),
      error: details.error,
    }));
  }, WATCHED);
};
