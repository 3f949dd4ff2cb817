import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/report/as-text.ts';
import { columnsOf, wrap } from '../../src/report/columns.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { AD, cookie, evidence, identifier, party, policy, unreadable } from '../audits/build.ts';

const seen = evidence({ cookies: [cookie(), identifier()], parties: [party(AD, { cookies: 1 })] });
const said = policy({ cookies: ['affirms', 'We use cookies.'], 'third-party-cookies': ['denies', 'There are no third-party cookies here.'] }, { effectiveDate: '2024-05-01' }); // prettier-ignore
const report = (policy = said) => makeReport({ evidence: seen, policy, entries: [], version: '0.1.0', browser: 'Chromium 156', made: 0, private: false }); // prettier-ignore

describe('the report in a terminal', () => {
  test('a row has the outcome, the practice, the quote and the deed', () => {
    const text = asText(report(), { width: 140 });
    const row = text.split('\n').find((line) => line.startsWith('contradicted')) ?? '';
    expect(row).toMatch(
      /contradicted\s+Third-party cookies\s+“There are no third-party cookies here.”\s+1 set, 1 kept/,
    );
    expect(text).toContain('https://shop.example/privacy, dated 2024-05-01');
    expect(text).toContain('Watched: 1 page, 10 requests, in Chromium 156');
    expect(text).toMatch(/\b1 contradicted, /);
  });

  test.each([40, 60, 84, 100, 200])('no line is wider than %i columns', (width) => {
    for (const policy of [said, unreadable()])
      for (const line of asText(report(policy), { width }).split('\n'))
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test('colour only where it is asked for, and it changes no word', () => {
    // eslint-disable-next-line no-control-regex
    const bare = asText(report(), { colour: true }).replace(/\u001B\[[\d;]*m/g, '');
    expect(asText(report())).not.toContain('\u001B');
    expect(bare).toBe(asText(report()));
  });

  test('what a site wrote cannot steer the terminal', () => {
    const hostile = policy({ 'third-party-cookies': ['denies', 'No\u001B[2J\u0007 cookies\u202E'] });
    const text = asText(report(hostile));
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  test('an unreadable policy gives its message', () => {
    expect(asText(report(unreadable()))).toContain('No policy was found from this page; give its address.');
  });
});

describe('lines', () => {
  test('no wider than asked, and no word is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        const letters = (words: string) => words.replace(/[\s\p{C}\uFFFD]/gu, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });

  test('wide characters take two columns', () => {
    expect(columnsOf('日本')).toBe(4);
    expect(wrap('日本語', 4)).toEqual(['日本', '語']);
  });
});
