import type { Browser, WebRequest } from 'webextension-polyfill';
import { type ObservationOf } from '../model/observation.ts';
import { type Digester, type Recorder } from './record.ts';
import { bodyOf } from './request-body.ts';
import { toAddress } from './to-address.ts';
import { type Details, fromExtension, placeOf, resourceType, stampOf, WATCHED } from './web-request.ts';

type Asked = Details & {
  method: string;
  parentFrameId: number;
  requestBody?: WebRequest.OnBeforeRequestDetailsTypeRequestBodyType | undefined;
};

/** One hop of a request, as an observation. */
export const requestObserved = (details: Asked, digest: Digester): ObservationOf<'request'> => {
  const { requestId, url, method, type, parentFrameId, requestBody, documentLifecycle } = details;
  const initiator = details.initiator ?? details.originUrl ?? details.documentUrl;
  const body = requestBody ? bodyOf(requestBody, digest) : undefined;
  return {
    kind: 'request',
    ...stampOf(details),
    request: requestId,
    url: toAddress(url, digest),
    method,
    type: resourceType(type),
    parentFrame: parentFrameId,
    ...(initiator === undefined || initiator === 'null' ? {} : { initiator: toAddress(initiator, digest).href }),
    ...(body === undefined ? {} : { body }),
    ...(documentLifecycle === 'prerender' ? { prerender: true } : {}),
    // Scripts hardly ever ask for OPTIONS themselves; browsers do before every request that needs leave.
    ...(method === 'OPTIONS' && type !== 'main_frame' ? { preflight: true } : {}),
  };
};

/** Watches requests as they are made: counted here, since a pixel answered with a page never completes. */
export const watchRequests = ({ webRequest }: Pick<Browser, 'webRequest'>, record: Recorder): void => {
  webRequest.onBeforeRequest.addListener(
    (details) => {
      if (!fromExtension(details)) record(placeOf(details), (digest) => requestObserved(details, digest));
      return undefined;
    },
    WATCHED,
    ['requestBody'],
  );
};
