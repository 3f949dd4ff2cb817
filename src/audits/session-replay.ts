import { REPLAY } from '../knowledge/replay.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { partyLines } from './engine/receiving.ts';
import { list } from './engine/words.ts';

export default defineAudit({
  id: 'session-replay',
  title: 'Session recording',
  why: 'A recording of a session shows every movement, click and often key press as if someone looked over your shoulder.',
  topic: 'session-replay',
  needs: ['parties'],
  judge({ parties }, claims, { visit }) {
    // Object.hasOwn: a domain called "constructor" is no service.
    const present = parties.filter(({ domain, party }) => party === 'third' && Object.hasOwn(REPLAY, domain));
    // A fetched script may sample, wait for consent or only show a survey. A recording is sent.
    const recording = present.filter(({ domain, beacons, identifiers }) => REPLAY[domain]?.sole === true && (beacons > 0 || identifiers.length > 0)); // prettier-ignore
    const shown = recording.length > 0 ? recording : present;
    const names = [...new Set(shown.map(({ domain }) => REPLAY[domain]?.name ?? domain))];
    return disclosure({
      practice: 'session recording',
      seen: {
        strength: recording.length > 0 ? 'clear' : present.length > 0 ? 'indication' : 'no',
        summary: names.length > 0 ? list(names, 2) : 'none seen',
        does: partyLines(shown),
        because: `${list(names, 3)} can record sessions; whether it does so on this site is not visible from outside.`,
      },
      claims,
      visit,
      unseeable:
        'Only the services known for it can be recognised; a recorder on the site’s own server would not show.',
    });
  },
});
