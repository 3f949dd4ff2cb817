import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifiersIn } from '../../src/observers/identifiers.ts';
import { digest } from './digest.ts';

describe('pieces that tell visitors apart', () => {
  test.each([
    ['GA1.2.123456789.1700000000', ['123456789.1700000000', '123456789']],
    ['123456789.1700000000', ['123456789.1700000000', '123456789']],
    ['GA1.1.1834567890.1700000000', ['1834567890.1700000000']],
    ['fb.1.1700000000123.1098115397', ['1700000000123.1098115397']],
    ['Zk3v9QpL7xW2', ['Zk3v9QpL7xW2']],
    ['visitor-1f8a3c5e7b9d', ['visitor-1f8a3c5e7b9d', '1f8a3c5e7b9d']],
    ['6F9619FF-8B86-D011-B42D-00CF4FC964FF', ['6f9619ff-8b86-d011-b42d-00cf4fc964ff']],
    ['%7B%22id%22%3A%22a1b2c3d4e5f6%22%2C%22v%22%3A1%7D', ['a1b2c3d4e5f6']],
    ['https://shop.example/products/ab12cd34ef?gclid=Cj0KCQ1w9e', ['Cj0KCQ1w9e']],
    ['98234571', ['98234571']],
  ])('%s', (value, pieces) => {
    expect(identifiersIn(value)).toEqual(pieces);
  });

  test.each([
    '', '1', 'true', 'en-US', 'de_DE', 'accepted', 'necessary,statistics', 'isUserLoggedInNow', 'essential-cookies-only',
    '2026-02-03', '2026-02-03T04:05:06.789Z', '20260203', '20260203040506', '1700000000', '1700000000123', '1920x1080', '1920x1080x24',
    'Europe/Berlin', 'utf-8', '00000000', '11111111111', 'version12', 'consent=granted&analytics=denied', 'Mozilla/5.0',
    'https://shop.example/products/ab12cd34ef', 'Windows NT 10.0; Win64', '12345', 'light-theme', 'checkout_step_2',
  ])('not %j', (value) => {
    expect(identifiersIn(value)).toEqual([]);
  }); // prettier-ignore

  test('an identifier is found wherever it is embedded', () => {
    const id = fc.stringMatching(/^[a-f][0-9][a-f][0-9a-f]{13}$/).filter((text) => identifiersIn(text).length === 1);
    const around = fc.constantFrom('', '.', '|', 'v1.', 'a:', '"', '{"id":"');
    fc.assert(
      fc.property(id, around, around, (text, before, after) => {
        expect(identifiersIn(`${before}${text}${after.replaceAll(/\w/g, '')}`)).toContain(text);
      }),
    );
  });

  test('hostile values cost little and break nothing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5000 }), (text) => identifiersIn(text).length <= 16));
    const start = performance.now();
    for (const text of ['%'.repeat(100_000), '-_'.repeat(50_000), '1.'.repeat(50_000), 'a1'.repeat(50_000)])
      identifiersIn(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a digest', () => {
  test('is equal for equal values under one key, tells the length, and shares the parts', () => {
    const cookie = digest('GA1.2.123456789.1700000000');
    expect(cookie).toEqual(digest('GA1.2.123456789.1700000000'));
    expect(cookie.length).toBe(26);
    expect(digest('123456789.1700000000').parts.some((part) => cookie.parts.includes(part))).toBe(true);
    expect(digest('other').hash).not.toBe(cookie.hash);
  });
});
