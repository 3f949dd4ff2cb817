import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deedsOf } from '../../../src/evidence/trial/deeds-of.ts';
import { Evidence } from '../../../src/model/evidence.ts';
import { arbitrary } from '../../audits/arbitrary.ts';
import {
  AD,
  ANALYTICS,
  beacon,
  CDN,
  cookie,
  evidence,
  identifier,
  party,
  stored,
  thirdParty,
} from '../../audits/build.ts';

const weights = (seen: Evidence) => deedsOf(seen).map(({ kind, domain, weight }) => `${weight} ${kind} ${domain}`);
const own = { identifier: true, lifetime: 1e7 };
const handed = { identifiers: [{ param: 'id', from: 'cookie' as const, name: 'vid' }] };
const UNKNOWN = thirdParty('cdn-of-nobody.example', 'unknown');

describe('deedsOf', () => {
  it.each<[string, Evidence, string[]]>([
    ['nothing', evidence(), []],
    ['a session, a flag, and a cookie that only came along', evidence({ cookies: [cookie({ identifier: true, lifetime: null }), cookie({ lifetime: 1e7 }), cookie({ ...own, attempted: false })] }), []],
    ['a lasting identifier of its own, which it may need', evidence({ cookies: [cookie({ ...own, name: 'vid' })] }), ['maybe cookie shop.example']],
    ['the same, handed to an advertising company', evidence({ cookies: [cookie({ ...own, name: 'vid' })], parties: [party(AD, handed)] }), ['contact contact doubleclick.net', 'tracking cookie shop.example', 'tracking identifier-sent doubleclick.net']],
    ['the same, handed to a network that serves files', evidence({ cookies: [cookie({ ...own, name: 'vid' })], parties: [party(CDN, handed)] }), ['contact contact jsdelivr.net', 'maybe cookie shop.example', 'maybe identifier-sent jsdelivr.net']],
    ['a measuring kit’s documented name', evidence({ cookies: [cookie({ ...own, name: '_ga' })] }), ['tracking cookie shop.example']],
    ['another company’s lasting cookie', evidence({ cookies: [identifier()] }), ['tracking third-party-cookie doubleclick.net']],
    ['protection against robots', evidence({ cookies: [cookie({ ...CDN, ...own, name: '__cf_bm' })] }), ['maybe third-party-cookie jsdelivr.net']],
    ['a session with a company that nobody knows', evidence({ cookies: [cookie({ ...UNKNOWN, identifier: true, lifetime: null })] }), ['maybe third-party-cookie cdn-of-nobody.example']],
    ['a library', evidence({ parties: [party(CDN)] }), ['contact contact jsdelivr.net']],
    ['an analytics pixel', evidence({ beacons: [beacon(ANALYTICS)] }), ['tracking beacon mixpanel.com']],
    ['the site’s own beacon with its own number', evidence({ beacons: [beacon({ host: 'shop.example', domain: 'shop.example', party: 'first', category: 'unknown', ...handed })] }), ['maybe beacon shop.example']],
    ['an identifier kept in storage, and one for this session only', evidence({ storage: [stored({ identifier: true }), stored({ identifier: true, area: 'session' })] }), ['maybe storage shop.example']],
  ])('%s', (_, seen, expected) => {
    expect(weights(seen).sort()).toEqual(expected.sort());
  });

  it('names a deed alike in every visit, though its name holds a number drawn for the visit', () => {
    const key = (name: string) => deedsOf(evidence({ cookies: [cookie({ ...own, name })] }))[0]?.key;
    expect(key('_hjSessionUser_3061277')).toBe(key('_hjSessionUser_9914410'));
    expect(key('vid')).not.toBe(key('uid'));
  });

  it('gives each deed once, whatever was seen', () => {
    fc.assert(
      fc.property(arbitrary(Evidence) as fc.Arbitrary<Evidence>, (seen) => {
        const keys = deedsOf(seen).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
}); // prettier-ignore
