import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Reading } from '../../src/model/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { documentOf } from './document.ts';
import { places } from './places.ts';

const words = fc.constantFrom(
  'we', 'do not', 'use', 'cookies', 'sell', 'your', 'data', 'third parties', 'unless', 'Google Analytics', '**', '_', '[', '](http://x)',
  ']', '(', ')', '| ', '\n', '\n\n', '* ', '# ', '1. ', '. ', '? Yes. ', ': ', '; ', '“', '’', '<br>', '&nbsp;', '\u202e', '\u00ad', '\ud800', 'İ',
  'ß', '\\', '`', '---\n', '===\n', 'e.g. ', 'Inc. ', '13 months', 'Do Not Track', 'encrypted with SSL',
); // prettier-ignore
const text = fc.oneof(fc.array(words, { maxLength: 120 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 400 })); // prettier-ignore

describe('hostile text', () => {
  it('is read into valid readings whose quotes are verbatim', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const documents = texts.map((one) => documentOf(one));
        const read = readPolicy(documents);
        if (read.status !== 'read') return;
        v.parse(Reading, read.reading);
        for (const { quote, start, end, document } of places(read.reading)) {
          expect(documents[document]?.text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Enough English that the rest is read as English too. */
  const ENGLISH =
    'We use cookies and we do not sell the data that you give to us, as it is yours and not ours. '.repeat(700);

  /** CPU seconds that a text of this size takes to read. */
  const seconds = (make: (size: number) => string, size: number): number => {
    const document = documentOf(`${ENGLISH}\n\n${make(size)}`);
    const from = process.cpuUsage();
    readPolicy([document]);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };

  const HOSTILE: Record<string, (size: number) => string> = {
    'no full stop': (size) => 'we share your personal data with cookies and '.repeat(size / 45),
    'no space': (size) => 'a'.repeat(size),
    'nested brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
    'nested parentheses': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
    'half links': (size) => '[a]('.repeat(size / 4),
    'list items': (size) => '* cookies\n'.repeat(size / 10),
    'deeper and deeper items': (size) => Array.from({ length: Math.sqrt(size * 2) | 0 }, (_, i) => `${' '.repeat(i)}* a`).join('\n'), // prettier-ignore
    'table cells': (size) => '| a '.repeat(size / 4) + '|',
    stars: (size) => '*'.repeat(size),
    underscores: (size) => '_a '.repeat(size / 3),
    'opened tags': (size) => '<a '.repeat(size / 3),
    'right-to-left marks': (size) => '\u202e\u200f'.repeat(size / 2),
    'broken surrogates': (size) => '\ud800x'.repeat(size / 2),
    'blank lines': (size) => '\n'.repeat(size),
    headings: (size) => '# a\n'.repeat(size / 4),
    questions: (size) => 'Do we? Yes. '.repeat(size / 12),
    negations: (size) => 'not never no we do not nor '.repeat(size / 27),
  };

  it.each(Object.entries(HOSTILE))('%s: time grows with the size only', (_, make) => {
    seconds(make, 20_000);
    const small = Math.max(0.02, seconds(make, 100_000));
    expect(seconds(make, 400_000) / small).toBeLessThan(12);
  }, 60_000); // prettier-ignore

  it('five million characters without a full stop are read in seconds', () => {
    expect(seconds(HOSTILE['no full stop'] ?? String, 5_000_000)).toBeLessThan(30);
  }, 120_000);
});
