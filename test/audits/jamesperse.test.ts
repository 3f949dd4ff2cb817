import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/audits/judge.ts';
import { type Evidence } from '../../src/model/evidence.ts';
import { type Policy } from '../../src/model/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';
import { AD, beacon, cookie, evidence, form, identifier, page, party } from './build.ts';

const FILE = '../shared/policies/jamesperse.md';
const there = existsSync(FILE);
if (!there) console.log(`skipped: the policies at ${FILE} are not on this machine`);

const policyOf = (): Policy => {
  const document = toDocument({ body: readFileSync(FILE, 'utf8'), name: 'jamesperse.md', source: 'given', fetched: 0 });
  const read = readPolicy([document]);
  if (read.status !== 'read') throw new Error(read.message);
  return { status: 'read', documents: [document], reading: read.reading, candidates: [], notes: [] };
};

const outcomes = (seen: Evidence) => Object.fromEntries(judge(seen, policyOf()).map(({ audit, outcome }) => [audit, outcome])); // prettier-ignore

describe.skipIf(!there)('a real policy, whose shop behaves well, then badly', () => {
  test('well: nothing is held against it', () => {
    const seen = evidence({
      cookies: [cookie({ name: 'JSESSIONID', identifier: true }), cookie({ name: 'visitor', identifier: true, lifetime: 31_536_000 })],
      transport: { forms: [form({ fields: ['name', 'address', 'card'] })] },
    }); // prettier-ignore
    expect(outcomes(seen)).toMatchObject({ cookies: 'consistent', 'persistent-cookies': 'consistent', encryption: 'consistent', dnt: 'consistent', 'third-party-cookies': 'unconfirmed' }); // prettier-ignore
    expect(Object.values(outcomes(seen))).not.toContain('contradicted');
    expect(Object.values(outcomes(seen))).not.toContain('undisclosed');
  });

  test('badly: the checkout over http contradicts; what the policy tells of does not', () => {
    const seen = evidence({
      pages: [page({ href: 'http://shop.example/', secure: false })],
      cookies: [cookie(), identifier()],
      beacons: [beacon({ ...AD, params: ['uid'] })],
      parties: [party(AD, { cookies: 1, beacons: 1 })],
      signals: { sent: { dnt: true, gpc: false } },
      transport: { forms: [form({ pageSecure: false, actionSecure: false, action: 'http://shop.example/pay' })] },
    });
    expect(outcomes(seen)).toMatchObject({
      encryption: 'contradicted',
      cookies: 'consistent',
      beacons: 'consistent',
      'third-party-cookies': 'consistent',
      'third-party-advertising': 'consistent',
      'named-companies': 'consistent',
      dnt: 'consistent',
      // A pixel for the site's own advertising is not "their direct marketing".
      sale: 'unclear',
      'third-party-marketing': 'unclear',
    });
  });
});
