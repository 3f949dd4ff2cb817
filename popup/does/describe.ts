import type { Observation } from '../../src/model/observation.ts';
import { printedAddress } from '../words/printed-address.ts';
import { count } from '../words/count.ts';
import { setCookieFacts, storedCookieFacts } from './cookie-facts.ts';
import { type Fact, facts, hidden, names, size } from './fact.ts';
import { formFacts } from './form-facts.ts';
import { redirectFacts, requestFacts, RESOURCE_WORDS, responseFacts, sentFacts } from './request-facts.ts';
import { AREAS, BEACONS, DECLARED, GESTURES, LIFECYCLES, SIGNALS, WATCHES } from './observation-words.ts';

/** An observation for people: what it was, at which address, and its facts. */
export type Description = { what: string; address?: string; facts: Fact[] };

const described = (what: string, address?: string, list: Fact[] = []): Description =>
  address === undefined ? { what, facts: list } : { what, address, facts: list };

/** Puts an observation into words. Nothing is left out that bears on a verdict; values are named as hashed. */
export const describe = (seen: Observation): Description => {
  switch (seen.kind) {
    case 'navigation':
      return described(LIFECYCLES[seen.lifecycle], printedAddress(seen.url));
    case 'loaded':
      return described('The page had loaded', printedAddress(seen.url));
    case 'request':
      return described(`Request for ${RESOURCE_WORDS[seen.type]}`, printedAddress(seen.url), requestFacts(seen));
    case 'sent':
      return described('Headers of a request', printedAddress(seen.url), sentFacts(seen));
    case 'response':
      return described(`Answer: ${RESOURCE_WORDS[seen.type]}`, printedAddress(seen.url), responseFacts(seen));
    case 'redirect':
      return described('Redirect', printedAddress(seen.url), redirectFacts(seen));
    case 'failed':
      return described('Request failed', printedAddress(seen.url), facts(['Error', seen.error]));
    case 'cookie-change': {
      const what = seen.removed ? 'The browser removed a cookie' : 'The browser kept a cookie';
      return described(what, undefined, [...storedCookieFacts(seen.cookie), ...facts(['Cause', seen.cause])]);
    }
    case 'cookie-jar':
      return described('The browser’s cookies for this site', undefined, [
        ...facts(['There were', count(seen.cookies.length, 'cookie')], ['Named', names(seen.cookies)]),
      ]);
    case 'script-cookie':
      return described(`A script wrote a cookie (${seen.via})`, printedAddress(seen.url), [
        ...setCookieFacts(seen.cookie),
        ...facts(['Script', seen.script]),
      ]);
    case 'storage':
      return described(
        `A script wrote to ${AREAS[seen.area]}`,
        printedAddress(seen.url),
        facts(['Key', seen.key], ['Value', seen.value && hidden(seen.value)], ['Script', seen.script]),
      );
    case 'beacon-call':
      return described(
        BEACONS[seen.via],
        printedAddress(seen.to),
        facts(
          ['Sent along', seen.bytes === undefined ? undefined : count(seen.bytes, 'byte')],
          ['From', printedAddress(seen.url)],
          ['Script', seen.script],
        ),
      );
    case 'image':
      return described(
        seen.via === 'background' ? 'Background image' : 'Image',
        printedAddress(seen.to),
        facts(['Its size', size(seen.natural)], ['Shown', size(seen.rendered)], ['Script', seen.script]),
      );
    case 'signal-read':
      return described(
        `A script read ${SIGNALS[seen.signal]}`,
        printedAddress(seen.url),
        facts(['It read', seen.value], ['Script', seen.script]),
      );
    case 'form':
      return described(seen.submitted ? 'A form was sent' : 'A form', printedAddress(seen.url), formFacts(seen));
    case 'gesture':
      return described(GESTURES[seen.type]);
    case 'links':
      return described(
        'Links that may lead to the policy',
        printedAddress(seen.url),
        seen.links.flatMap(({ text, href }) => facts([text.trim() || 'no words', href])),
      );
    case 'declared':
      return described(
        `Saydo asked for ${DECLARED[seen.resource]}`,
        printedAddress(seen.url),
        facts(
          ['Status', seen.status === 0 ? 'no answer' : String(seen.status)],
          ['Tracking', seen.tracking],
          ['Policy', seen.policy],
          ['Declares', seen.gpc === undefined ? undefined : `gpc ${seen.gpc}`],
          ['Last update', seen.lastUpdate],
          ['Version', seen.version],
          ['Set cookies', seen.setsCookies && 'yes'],
        ),
      );
    case 'link-check':
      return described(
        'Saydo tried a link of the policy',
        seen.href,
        facts(['Status', seen.status === 0 ? 'no answer' : String(seen.status)], ['Error', seen.error]),
      );
    case 'watch':
      return described(WATCHES[seen.event], undefined, facts(['Note', seen.note]));
  }
};
