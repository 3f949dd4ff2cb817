import type { ObservationOf, ResourceType } from '../../src/model/observation.ts';
import { printedAddress } from '../words/printed-address.ts';
import { count } from '../words/count.ts';
import { setCookieFacts } from './cookie-facts.ts';
import { type Fact, facts, names } from './fact.ts';

/** What was asked for, in words. */
export const RESOURCE_WORDS: Record<ResourceType, string> = {
  main_frame: 'a page',
  sub_frame: 'a frame',
  stylesheet: 'a style sheet',
  script: 'a script',
  image: 'an image',
  font: 'a font',
  object: 'an embedded object',
  xmlhttprequest: 'data, by a script',
  ping: 'a beacon',
  beacon: 'a beacon',
  csp_report: 'a policy violation report',
  media: 'media',
  websocket: 'a WebSocket',
  webtransport: 'a WebTransport session',
  other: 'something else',
};

/** Facts of a request. */
export const requestFacts = (request: ObservationOf<'request'>): Fact[] =>
  facts(
    ['Method', request.method],
    ['Asked by', request.initiator],
    ['Sent along', request.body && count(request.body.bytes, 'byte')],
    ['Named in it', request.body && names(request.body.params)],
    ['When', request.prerender && 'before the page was shown'],
    ['Preflight', request.preflight && 'a CORS preflight, not counted'],
  );

/** Facts of what a request's headers carried. */
export const sentFacts = (sent: ObservationOf<'sent'>): Fact[] =>
  facts(
    ['Cookies sent', names(sent.cookies) ?? 'none'],
    ['DNT', sent.dnt ?? 'not sent'],
    ['Sec-GPC', sent.gpc ?? 'not sent'],
  );

/** Facts of a response's headers. */
export const responseFacts = (response: ObservationOf<'response'>): Fact[] => [
  ...facts(
    ['Status', `${response.status}${response.fromCache ? ', from the cache' : ''}`],
    ['Type', response.contentType],
    ['Length', response.contentLength === undefined ? undefined : count(response.contentLength, 'byte')],
    ['Tk', response.tk],
    ['Strict-Transport-Security', response.hsts],
    ['Reports go to', response.reportTo?.join(', ')],
  ),
  ...response.setCookies.flatMap(setCookieFacts),
];

/** Facts of a redirect. */
export const redirectFacts = (redirect: ObservationOf<'redirect'>): Fact[] =>
  facts(['To', printedAddress(redirect.to)], ['Status', String(redirect.status)]);
