import type { Browser, WebRequest } from 'webextension-polyfill';
import { type Param } from '../model/address.ts';
import { type ObservationOf } from '../model/observation.ts';
import { type Digester, type Recorder } from './record.ts';
import { toAddress } from './to-address.ts';
import { type Details, fromExtension, headersOf, placeOf, stampOf, WATCHED, withExtraHeaders } from './web-request.ts';

type Sending = Details & { requestHeaders?: WebRequest.HttpHeaders | undefined };

/** A Cookie header's cookies; one without a sign has no name (RFC 6265bis §5.8.3). */
const cookiesOf = (header: string, digest: Digester): Param[] =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const sign = pair.indexOf('=');
      return { name: pair.slice(0, Math.max(sign, 0)), value: digest(pair.slice(sign + 1)) };
    });

/** What a request sent along that tells or asks something: cookies, DNT, Sec-GPC. */
export const sentObserved = (details: Sending, digest: Digester): ObservationOf<'sent'> => {
  const headers = headersOf(details.requestHeaders);
  const dnt = headers.get('dnt')?.[0];
  const gpc = headers.get('sec-gpc')?.[0];
  return {
    kind: 'sent',
    ...stampOf(details),
    request: details.requestId,
    url: toAddress(details.url, digest),
    cookies: (headers.get('cookie') ?? []).flatMap((header) => cookiesOf(header, digest)),
    ...(dnt === undefined ? {} : { dnt }),
    ...(gpc === undefined ? {} : { gpc }),
  };
};

const TELLING = new Set(['cookie', 'dnt', 'sec-gpc']);

/** Watches the headers that leave: after every other hand has changed them. */
export const watchSent = ({ webRequest }: Pick<Browser, 'webRequest'>, record: Recorder): void => {
  webRequest.onSendHeaders.addListener(
    (details) => {
      const telling = details.requestHeaders?.some(({ name }) => TELLING.has(name.toLowerCase())) ?? false;
      // A page's own request is kept whatever it sent: that it sent no signal is a fact too.
      if (fromExtension(details) || !(telling || details.type === 'main_frame')) return;
      record(placeOf(details), (digest) => sentObserved(details, digest));
    },
    WATCHED,
    withExtraHeaders(Reflect.get(webRequest, 'OnSendHeadersOptions'), 'requestHeaders'),
  );
};
