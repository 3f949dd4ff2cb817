import { describe, expect, test } from 'vitest';
import { disclosure, type Seen } from '../../src/audits/engine/disclosure.ts';
import { type Visit } from '../../src/audits/engine/define-audit.ts';
import { type TopicReading } from '../../src/model/policy.ts';

const visit = (watched: Visit['watched']): Visit => ({ site: 'shop.example', owner: undefined, watched, fresh: true, pages: 2, notes: ['One frame was not watched.'] }); // prettier-ignore
const said = (stance: TopicReading['stance']): TopicReading => ({ stance, reason: '', claims: [] });
const seen = (strength: Seen['strength']): Seen => ({ strength, summary: '3 cookies', does: [], because: 'Why.' });
const ask = (stance: TopicReading['stance'], strength: Seen['strength'], watched: Visit['watched'] = 'full') =>
  disclosure({ practice: 'cookies', seen: seen(strength), claims: said(stance), visit: visit(watched) });

describe('what is said × what is seen', () => {
  test.each([
    ['affirms', 'clear', 'full', 'consistent'],
    ['affirms', 'indication', 'full', 'consistent'],
    ['affirms', 'no', 'full', 'unconfirmed'],
    ['denies', 'clear', 'full', 'contradicted'],
    ['denies', 'clear', 'partial', 'contradicted'],
    ['denies', 'indication', 'full', 'unclear'],
    ['denies', 'no', 'full', 'consistent'],
    ['denies', 'no', 'partial', 'unconfirmed'],
    ['both', 'clear', 'full', 'unclear'],
    ['both', 'no', 'full', 'unclear'],
    ['unclear', 'clear', 'full', 'unclear'],
    ['silent', 'clear', 'full', 'undisclosed'],
    ['silent', 'indication', 'full', 'unclear'],
    ['silent', 'no', 'full', 'not-applicable'],
    ['silent', 'no', 'partial', 'unobserved'],
  ] as const)('%s, %s, watched %s: %s', (stance, strength, watched, outcome) => {
    expect(ask(stance, strength, watched).outcome).toBe(outcome);
  });

  test('an indication says that it is one, and why', () => {
    expect(ask('denies', 'indication').explanation).toContain('This is an indication only. Why.');
  });

  test('what no visit can show is not confirmed by not seeing it', () => {
    const judgement = disclosure({ practice: 'sale', seen: seen('no'), claims: said('denies'), visit: visit('full'), unseeable: 'Out of sight.' }); // prettier-ignore
    expect(judgement).toMatchObject({ outcome: 'unconfirmed', explanation: expect.stringContaining('Out of sight.') });
  });

  test('a broader word is not silence', () => {
    const judgement = disclosure({ practice: 'beacons', seen: seen('clear'), claims: said('silent'), visit: visit('full'), broader: '“similar technologies” may cover it.' }); // prettier-ignore
    expect(judgement.outcome).toBe('unclear');
    expect(judgement.explanation).toContain('similar technologies');
  });

  test('a partial watch is told', () => {
    expect(ask('denies', 'no', 'partial').explanation).toContain('One frame was not watched.');
  });
});
