import { expect, test } from 'vitest';
import { defineAudit } from '../../src/audits/engine/define-audit.ts';
import { judge } from '../../src/audits/judge.ts';
import { OUTCOMES } from '../../src/model/verdict.ts';
import { cookie, evidence, policy, unreadable, verdictOf, watched } from './build.ts';

const answer = { outcome: 'consistent' as const, summary: '', explanation: '', says: [], does: [] };

test('an audit that reads what it does not need does not compile, and finds nothing', () => {
  const audit = defineAudit({
    id: 'x',
    title: 'X',
    why: '',
    needs: ['cookies'],
    reads: ['companies'],
    judge(parts, _claims, { reading }) {
      // @ts-expect-error beacons are not among its needs
      expect(parts.beacons).toBeUndefined();
      // @ts-expect-error nor are the topics among what it reads
      expect(reading.topics).toBeUndefined();
      expect(parts.cookies).toHaveLength(1);
      expect(reading.companies).toEqual([]);
      return answer;
    },
  });
  expect(judge(evidence({ cookies: [cookie()] }), policy(), undefined, [audit])[0]?.outcome).toBe('consistent');
});

test('an audit that names a part that does not exist does not compile', () => {
  // @ts-expect-error there is no part "cookie"
  expect(defineAudit({ id: 'x', title: 'X', why: '', needs: ['cookie'], judge: () => answer }).needs).toEqual([
    'cookie',
  ]);
});

test('a throw spoils only its own verdict', () => {
  const about = { title: '', why: '', needs: ['cookies'] } as const;
  const bad = defineAudit({
    id: 'bad',
    ...about,
    judge() {
      throw new Error('out of order');
    },
  });
  const good = defineAudit({ id: 'good', ...about, judge: () => answer });
  const verdicts = judge(evidence(), policy(), undefined, [bad, good]);
  expect(verdicts.map(({ audit, outcome }) => [audit, outcome])).toEqual([
    ['good', 'consistent'],
    ['bad', 'unobserved'],
  ]);
  expect(verdicts[1]?.explanation).toContain('out of order');
});

test('an unreadable policy gives its message, and what was seen is still shown', () => {
  const verdict = verdictOf('cookies', evidence({ cookies: [cookie()] }), unreadable());
  expect(verdict).toMatchObject({ outcome: 'unclear', summary: '1 set, 1 kept', says: [] });
  expect(verdict.explanation).toBe('No policy was found from this page; give its address.');
  expect(verdict.does).toHaveLength(1);
});

test('a part that was not watched, or of which nothing is known, is unobserved, with the reason', () => {
  const notes = [{ part: 'cookies' as const, text: 'The permission was missing.' }];
  const blind = evidence({ cookies: [cookie()], coverage: { parts: { ...watched('full'), cookies: 'none' }, notes } });
  const verdict = verdictOf('cookies', blind, policy({ cookies: ['denies'] }));
  expect(verdict.outcome).toBe('unobserved');
  expect(verdict.explanation).toContain('The permission was missing.');
});

test('verdicts come worst first', () => {
  const verdicts = judge(evidence({ cookies: [cookie()] }), policy({ cookies: ['denies'] }));
  const order = verdicts.map(({ outcome }) => OUTCOMES.indexOf(outcome));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(verdicts[0]).toMatchObject({ audit: 'cookies', outcome: 'contradicted' });
});
