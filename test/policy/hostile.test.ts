import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Reading } from '../../src/model/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';
import { textOfFile } from '../../src/runner/text-of-file.ts';
import { documentOf } from './document.ts';
import { places } from './places.ts';

const words = fc.constantFrom(
  'we', 'do not', 'use', 'cookies', 'sell', 'your', 'data', 'third parties', 'unless', 'Google Analytics', '**', '_', '[', '](http://x)',
  ']', '(', ')', '| ', '\n', '\n\n', '* ', '# ', '1. ', '. ', '? Yes. ', ': ', '; ', '“', '’', '<br>', '&nbsp;', '\u202e', '\u00ad', '\ud800', 'İ',
  'ß', '\\', '`', '---\n', '===\n', 'e.g. ', 'Inc. ', '13 months', 'Do Not Track', 'encrypted with SSL',
); // prettier-ignore
const text = fc.oneof(fc.array(words, { maxLength: 120 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 400 })); // prettier-ignore

/** Enough English that the rest is read as English too. */
const ENGLISH = 'We use cookies and we do not sell the data that you give to us, as it is yours and not ours. '.repeat(
  700,
);

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
    'broken bytes': (size) => Buffer.alloc(size, 0xc3).toString('utf8'),
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

  it.each<[string, (size: number) => string, number]>([
    ['5 MB without a full stop', (size) => 'we share your personal data with cookies and '.repeat(size / 45), 5_000_000],
    ['5 MB of full stops', (size) => '. '.repeat(size / 2), 5_000_000],
    ['a million list items', (size) => '* a b\n'.repeat(size), 1_000_000],
    ['100 000 nested brackets', (size) => '['.repeat(size) + ']'.repeat(size), 100_000],
    ['100 000 nested links', (size) => '[a'.repeat(size) + '](http://a.b)'.repeat(size), 100_000],
  ])('%s: ten times the size takes about ten times as long', (_, make, size) => {
    seconds(make, size / 50);
    const small = Math.max(0.05, seconds(make, size / 10));
    expect(seconds(make, size) / small).toBeLessThan(25);
  }, 120_000); // prettier-ignore
});

describe('broken bytes', () => {
  const read = async (bytes: Buffer) => {
    const { text: body } = await textOfFile(bytes, 'policy.txt');
    const document = toDocument({ body, name: 'policy.txt', source: 'given', fetched: 0 });
    return { document, read: readPolicy([document]) };
  };
  const sentence = Buffer.from('We use cookies and similar technologies on this site to remember what you did. ');
  const BROKEN: Record<string, number[]> = {
    'a continuation without a start': [0x80, 0xbf],
    'a start without its continuation': [0xc3, 0x28],
    'an overlong slash': [0xc0, 0xaf],
    'half a surrogate pair': [0xed, 0xa0, 0x80],
    'beyond Unicode': [0xf4, 0x90, 0x80, 0x80],
    'bytes that UTF-8 has not': [0xfe, 0xff, 0xf8],
    'a cut character at the end': [0xe2, 0x80],
    'NUL': [0, 0, 0],
    'a byte order mark': [0xef, 0xbb, 0xbf],
    'Latin-1': [...Buffer.from('für Käse', 'latin1')],
  }; // prettier-ignore

  it.each(Object.entries(BROKEN))('%s leaves the rest readable and the quotes verbatim', async (_, broken) => {
    const bytes = Buffer.from(broken);
    const { document, read: said } = await read(Buffer.concat([bytes, sentence, bytes, sentence, sentence, bytes]));
    expect(document.text).not.toMatch(/\p{Cs}/u);
    expect(said.status === 'read' && said.reading.topics.cookies.stance).toBe('affirms');
    if (said.status !== 'read') return;
    for (const { quote, start, end } of places(said.reading)) expect(document.text.slice(start, end)).toBe(quote);
  });

  it('anywhere in a policy are read without a throw', async () => {
    const piece = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(Uint8Array.from(sentence)));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { document, read: said } = await read(Buffer.concat([Buffer.from('Policy. '), ...pieces]));
        expect(document.text).not.toMatch(/\p{Cs}/u);
        if (said.status !== 'read') return;
        v.parse(Reading, said.reading);
        for (const { quote, start, end } of places(said.reading)) expect(document.text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });
});
