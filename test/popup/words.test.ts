import { describe, expect, it } from 'vitest';
import { namedTab } from '../../popup/talk/named-tab.ts';
import { count } from '../../popup/words/count.ts';
import { duration } from '../../popup/words/duration.ts';
import { exportName } from '../../popup/words/export-name.ts';
import { policyDate } from '../../popup/words/policy-date.ts';
import { printedAddress } from '../../popup/words/printed-address.ts';
import { readableQuote } from '../../popup/words/readable-quote.ts';
import { spokenState } from '../../popup/words/spoken-state.ts';
import { OUTCOMES } from '../../src/model/verdict.ts';
import { OUTCOME_WORDS } from '../../popup/words/outcome-words.ts';
import { states } from './fixture/states.ts';

const DAY = 86_400;

describe('duration', () => {
  it.each([
    [null, 'session'],
    [0, 'deleted'],
    [-5, 'deleted'],
    [1, '1 second'],
    [90, '2 minutes'],
    [1800, '30 minutes'],
    [DAY, '1 day'],
    [90 * DAY, '90 days'],
    [180 * DAY, '6 months'],
    [365 * DAY, '1 year'],
    [395 * DAY, '13 months'],
    [400 * DAY, '13 months'],
    [730 * DAY, '2 years'],
    [20 * 365 * DAY, '20 years'],
  ])('%s seconds is %s', (seconds, words) => expect(duration(seconds)).toBe(words));
});

describe('policyDate', () => {
  it.each([
    ['2014-09-16', '16 September 2014'],
    ['2014-09', 'September 2014'],
    ['2014', '2014'],
    ['2014-99-99', '2014-99-99'],
    ['soon', 'soon'],
  ])('%s is %s', (date, words) => expect(policyDate(date)).toBe(words));
});

describe('exportName', () => {
  const noon = new Date(2026, 10, 2, 12).getTime();
  it('names the site and the day', () =>
    expect(exportName('shop.example', noon)).toBe('saydo-shop.example-2026-11-02.json'));
  it('leaves out what file systems refuse', () =>
    expect(exportName('../\\a:b*[::1]', noon)).toBe('saydo-a-b-1--2026-11-02.json'));
  it('has a name for a site without one', () => expect(exportName('', noon)).toBe('saydo-report-2026-11-02.json'));
});

describe('readableQuote', () => {
  it.each([
    ['We use [cookies](https://a.example/c?d=1), *and* more.', 'We use cookies, *and* more.'],
    ['- **Analytics**: we use __none__', 'Analytics: we use none'],
    ['| _ga | 2 years |', '_ga | 2 years'],
    ['plain [sic] text', 'plain [sic] text'],
    ['over\n two lines', 'over two lines'],
  ])('%s', (quote, words) => expect(readableQuote(quote)).toBe(words));

  it('takes hostile text in its stride', () => {
    const began = performance.now();
    for (const text of ['['.repeat(200_000), '[a]('.repeat(50_000), '*'.repeat(200_000), ' |'.repeat(100_000) + 'x']) {
      readableQuote(text);
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('small words', () => {
  it('counts', () => {
    expect(count(1, 'page')).toBe('1 page');
    expect(count(1204, 'request')).toBe('1,204 requests');
    expect(count(2, 'company', 'companies')).toBe('2 companies');
  });

  it('prints an address with its keys and without its values', () => {
    const value = { length: 3, hash: 'abc', parts: [] };
    expect(printedAddress({ href: 'https://a.example/p', params: [] })).toBe('https://a.example/p');
    expect(printedAddress({ href: 'https://a.example/p', params: [{ name: 'id', value }, { name: 'ev', value }] })).toBe('https://a.example/p?id=…&ev=…');
  }); // prettier-ignore

  it('reads the tab from the address', () => {
    expect(namedTab('?tab=12')).toBe(12);
    expect(namedTab('?tab=-1')).toBe(-1);
    expect(namedTab('')).toBeUndefined();
    expect(namedTab('?tab=')).toBeUndefined();
    expect(namedTab('?tab=1e3')).toBeUndefined();
  });

  it('has a word for every outcome, each its own', () => {
    expect(new Set(OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome].word)).size).toBe(OUTCOMES.length);
  });

  it('speaks every state, each its own way', () => {
    const spoken = Object.values(states).map(spokenState);
    expect(new Set(spoken).size).toBe(spoken.length);
    expect(spokenState(states['watched'])).toBe(
      'Report for shop.example: 2 contradicted, 1 undisclosed, 1 unclear, 1 unconfirmed, 3 consistent, 1 not observed.',
    );
  });
});
