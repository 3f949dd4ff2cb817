import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SetCookie } from '../../src/model/observation.ts';
import { cookieDate } from '../../src/observers/cookie-date.ts';
import { parseSetCookie } from '../../src/observers/set-cookie.ts';
import { digest } from './digest.ts';

const BARE = { secure: false, httpOnly: false, partitioned: false };

/** Each line, and what a browser reads in it; the value stands in the clear here, to be compared by its digest. */
const LINES: readonly [string, (Omit<Partial<SetCookie>, 'value'> & { value: string }) | undefined][] = [
  ['a=b', { name: 'a', value: 'b' }],
  ['  a =\tb ; Path=/x', { name: 'a', value: 'b', path: '/x' }],
  ['a=b=c==', { name: 'a', value: 'b=c==' }],
  ['a="quoted; not"', { name: 'a', value: '"quoted' }],
  ['a=', { name: 'a', value: '' }],
  ['nameless', { name: '', value: 'nameless' }],
  ['=nameless', { name: '', value: 'nameless' }],
  ['=', undefined],
  ['', undefined],
  ['; Secure', undefined],
  ['a=b\u0000c', undefined],
  ['a=b\u007f', undefined],
  ['a=b\rc', undefined],
  ['a=b; Secure; HttpOnly; Partitioned', { name: 'a', value: 'b', secure: true, httpOnly: true, partitioned: true }],
  ['a=b; SECURE=anything', { name: 'a', value: 'b', secure: true }],
  ['a=b; Secured; Http-Only', { name: 'a', value: 'b' }],
  ['a=b; Domain=.Shop.Example', { name: 'a', value: 'b', domain: 'shop.example' }],
  ['a=b; Domain=', { name: 'a', value: 'b' }],
  ['a=b; Domain=one.example; Domain=two.example', { name: 'a', value: 'b', domain: 'two.example' }],
  ['a=b; Path=relative', { name: 'a', value: 'b' }],
  ['a=b; Path=/one; Path=two', { name: 'a', value: 'b' }],
  ['a=b; Max-Age=3600', { name: 'a', value: 'b', maxAge: 3600 }],
  ['a=b; Max-Age=-1', { name: 'a', value: 'b', maxAge: -1 }],
  ['a=b; Max-Age=+60', { name: 'a', value: 'b' }],
  ['a=b; Max-Age=1e9', { name: 'a', value: 'b' }],
  ['a=b; Max-Age=', { name: 'a', value: 'b' }],
  ['a=b; max-age=99999999999', { name: 'a', value: 'b', maxAge: 99_999_999_999 }],
  ['a=b; SameSite=None', { name: 'a', value: 'b', sameSite: 'none' }],
  ['a=b; samesite=LAX', { name: 'a', value: 'b', sameSite: 'lax' }],
  ['a=b; SameSite=Strict; SameSite=odd', { name: 'a', value: 'b' }],
  ['a=b; Expires=Wed, 21 Oct 2099 07:28:00 GMT', { name: 'a', value: 'b', expires: Date.UTC(2099, 9, 21, 7, 28) }],
  ['a=b; Expires=never', { name: 'a', value: 'b' }],
  ['__Host-a=b; Secure; Path=/elsewhere', { name: '__Host-a', value: 'b', secure: true, path: '/elsewhere' }],
  ['__Secure-a=b', { name: '__Secure-a', value: 'b' }],
  ['a=b; Priority=High; Unknown; =; ;', { name: 'a', value: 'b' }],
  [`a=b; Path=/${'p'.repeat(1024)}`, { name: 'a', value: 'b' }],
  [`a=b; Path=/${'p'.repeat(1023)}`, { name: 'a', value: 'b', path: `/${'p'.repeat(1023)}` }],
  [`a=${'v'.repeat(4095)}`, { name: 'a', value: 'v'.repeat(4095) }],
  [`a=${'v'.repeat(4096)}`, undefined],
  [`a=${'é'.repeat(2048)}`, undefined],
  ['<img src=x onerror=alert(1)>=1', { name: '<img src', value: 'x onerror=alert(1)>=1' }],
];

describe('a Set-Cookie line is read as RFC 6265bis says', () => {
  test.each(LINES)('%j', (line, expected) => {
    const cookie = parseSetCookie(line, digest);
    if (!expected) expect(cookie).toBeUndefined();
    else expect(cookie).toEqual({ ...BARE, ...expected, value: digest(expected.value) });
  });

  test('no line at all makes it throw, and its value never stands in what is kept', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.stringMatching(/^[A-Za-z0-9]{12,20}$/),
        (rest, secret) => {
          const cookie = parseSetCookie(`name=${secret};${rest}`, digest);
          const { value } = cookie ?? {};
          expect(JSON.stringify(value ?? '')).not.toContain(secret);
        },
      ),
    );
  });
});

describe('a cookie’s date is read as RFC 6265bis says', () => {
  const DAY = Date.UTC(2026, 1, 3, 4, 5, 6);
  test.each([
    ['Tue, 03 Feb 2026 04:05:06 GMT', DAY],
    ['Tuesday, 03-Feb-26 04:05:06 GMT', DAY],
    ['Tue Feb  3 04:05:06 2026', DAY],
    ['2026 Feb 03 04:05:06', DAY],
    ['03 february 2026 4:5:6', DAY],
    ['Tue, 03 Feb 2026 04:05:06 -0500', DAY],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Thu, 01-Jan-70 00:00:00 GMT', 0],
    ['Fri, 31 Dec 69 23:59:59 GMT', Date.UTC(2069, 11, 31, 23, 59, 59)],
    ['31 Dec 9999 23:59:59 GMT', Date.UTC(9999, 11, 31, 23, 59, 59)],
  ])('%s', (text, time) => {
    expect(cookieDate(text)).toBe(time);
  });
  test.each([
    '', '0', '-1', 'Session', 'Tue, 03 Feb 2026', '03 Feb 04:05:06', 'Feb 2026 04:05:06', '30 Feb 2026 04:05:06 GMT',
    '03 Feb 2026 24:00:00', '03 Feb 2026 04:60:06', '00 Feb 2026 04:05:06', '03 Feb 1600 04:05:06', '2026-02-03T04:05:06Z',
  ])('is no date: %j', (text) => {
    expect(cookieDate(text)).toBeUndefined();
  }); // prettier-ignore
});
