import { type Beacon } from '../model/evidence.ts';
import { type Does } from '../model/verdict.ts';
import { broaderWord } from './engine/broader-word.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { capped, company, grouped, line } from './engine/lines.ts';
import { TRACKING } from './engine/receiving.ts';
import { count, list } from './engine/words.ts';

/** Mechanisms as people call them. */
const NAMES: Record<Beacon['mechanism'], string> = {
  pixel: 'tracking pixel',
  'css-background': 'tracking pixel',
  'send-beacon': 'beacon',
  keepalive: 'background message',
  ping: 'link ping',
  report: 'browser report',
};

/**
 * What policies mean by a web beacon: something small that tells a server of the visit. A bare image of one pixel that
 * carries nothing may be a spacer, a background message may be the shop's own business, and a browser's error report is
 * neither.
 */
const isTelling = ({ mechanism, category, party, identifiers, params, bytes }: Beacon): boolean => {
  if (identifiers.length > 0 || (party === 'third' && TRACKING.includes(category))) return true;
  if (mechanism === 'keepalive' || mechanism === 'css-background') return false;
  return params.length > 0 || (bytes ?? 0) > 0;
};

const linesOf = (beacons: readonly Beacon[]): Does[] =>
  capped(
    grouped(
      [...beacons].sort((a, b) => b.identifiers.length - a.identifiers.length || Number(b.party === 'third') - Number(a.party === 'third')),
      ({ domain, mechanism }) => `${domain} ${NAMES[mechanism]}`,
    ).map((group) => {
      const [first] = group as [Beacon];
      const identifiers = [...new Set(group.flatMap((beacon) => beacon.identifiers.map(({ param, from, name }) => `${param} carries the value of the ${from === 'cookie' ? 'cookie' : 'stored item'} ${name}`)))];
      const params = [...new Set(group.flatMap((beacon) => beacon.params))];
      const detail = identifiers.length > 0 ? list(identifiers, 3) : params.length > 0 ? `carries ${list(params, 6)}` : undefined;
      return line(`${count(group.length, NAMES[first.mechanism])} to ${company(first)}`, group, detail);
    }),
  ); // prettier-ignore

export default defineAudit({
  id: 'beacons',
  title: 'Web beacons',
  why: 'A beacon is an invisible image or message by which a page tells a server that you are there and what you do.',
  topic: 'beacons',
  needs: ['beacons'],
  reads: ['topics'],
  judge({ beacons }, claims, { visit, reading }) {
    const considered = beacons.filter(({ mechanism }) => mechanism !== 'report');
    const telling = considered.filter(isTelling);
    const shown = telling.length > 0 ? telling : considered;
    const kinds = grouped(shown, ({ mechanism }) => NAMES[mechanism]).map((group) => count(group.length, NAMES[(group as [Beacon])[0].mechanism])); // prettier-ignore
    return disclosure({
      practice: 'web beacons',
      seen: {
        strength: telling.length > 0 ? 'clear' : shown.length > 0 ? 'indication' : 'no',
        summary: kinds.join(', ') || 'none seen',
        does: linesOf(shown),
        because: 'What was seen carries nothing that tells of the visitor: it may serve the layout or the shop itself.',
      },
      claims,
      visit,
      broader: broaderWord(reading.topics, ['cookies', 'third-party-cookies'], 'web beacons'),
    });
  },
});
