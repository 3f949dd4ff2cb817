import type { Browser, WebRequest } from 'webextension-polyfill';
import { type ObservationOf } from '../model/observation.ts';
import { type Digester, type Recorder } from './record.ts';
import { reportEndpoints } from './report-endpoints.ts';
import { parseSetCookie } from './set-cookie.ts';
import { toAddress } from './to-address.ts';
import {
  type Details,
  fromExtension,
  headersOf,
  placeOf,
  resourceType,
  stampOf,
  WATCHED,
  withExtraHeaders,
} from './web-request.ts';

type Answered = Details & {
  statusCode: number;
  fromCache?: boolean | undefined;
  responseHeaders?: WebRequest.HttpHeaders | undefined;
};

/** One hop's response, as an observation. */
export const responseObserved = (details: Answered, digest: Digester): ObservationOf<'response'> => {
  const { requestId, url, type, statusCode, fromCache = false, responseHeaders } = details;
  const headers = headersOf(responseHeaders);
  const first = (name: string) => headers.get(name)?.[0];
  const [tk, hsts, contentType, length] = [
    first('tk'),
    first('strict-transport-security'),
    first('content-type'),
    first('content-length'),
  ];
  const reportTo = reportEndpoints(headers, url);
  // Firefox joins several cookies by line feeds; Chromium gives each its own entry.
  const lines = (headers.get('set-cookie') ?? []).flatMap((value) => value.split('\n'));
  return {
    kind: 'response',
    ...stampOf(details),
    request: requestId,
    url: toAddress(url, digest),
    type: resourceType(type),
    status: statusCode,
    fromCache,
    // A browser takes no cookie from what it had kept.
    setCookies: fromCache ? [] : lines.flatMap((line) => parseSetCookie(line, digest) ?? []),
    ...(tk === undefined ? {} : { tk }),
    ...(hsts === undefined ? {} : { hsts }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(length !== undefined && /^\d+$/.test(length) ? { contentLength: Number(length) } : {}),
    ...(reportTo.length === 0 ? {} : { reportTo }),
  };
};

/** Watches response headers, on every hop of a redirect; what came from the cache is seen as it starts. */
export const watchResponses = ({ webRequest }: Pick<Browser, 'webRequest'>, record: Recorder): void => {
  const observe = (details: Answered) => {
    if (!fromExtension(details)) record(placeOf(details), (digest) => responseObserved(details, digest));
  };
  webRequest.onHeadersReceived.addListener(
    (details) => {
      observe(details);
      return undefined;
    },
    WATCHED,
    withExtraHeaders(Reflect.get(webRequest, 'OnHeadersReceivedOptions'), 'responseHeaders'),
  );
  webRequest.onResponseStarted.addListener(
    (details) => {
      if (details.fromCache) observe(details);
    },
    WATCHED,
    withExtraHeaders(Reflect.get(webRequest, 'OnResponseStartedOptions'), 'responseHeaders'),
  );
};
