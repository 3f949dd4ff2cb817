import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/policy/sentences-of.ts';
import { splitSentences } from '../../src/policy/split-sentences.ts';
import { HARD_SENTENCES } from './hard-sentences.ts';

function cut(text: string): string[] {
  const cuts = splitSentences(text);
  return Array.from({ length: cuts.length / 2 }, (_, i) => text.slice(cuts[2 * i], cuts[2 * i + 1]));
}

describe('splitSentences', () => {
  it.each(HARD_SENTENCES.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('cuts where the space after a full stop was forgotten, and leaves addresses whole', () => {
    expect(cut('We count visits.We do not use cookies.')).toEqual(['We count visits.', 'We do not use cookies.']);
    expect(cut('See example.com and Shop.It for more.')).toEqual(['See example.com and Shop.It for more.']);
  });

  it('cuts text without full stops between words', () => {
    const lengths = cut('word '.repeat(2000)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1500);
  });
});

const read = (text: string) => sentencesOf({ text });

describe('sentencesOf', () => {
  it('gives every sentence its headings, of every kind', () => {
    const text = `Policy
======

# Data

## 1. What we take

We take little.

**Cookies**

We use cookies.

SECURITY

We use TLS.`;
    expect(
      read(text)
        .filter(({ kind }) => kind === 'prose')
        .map(({ text: said, heading }) => [said, ...heading]),
    ).toEqual([
      ['We take little.', 'Data', '1. What we take'],
      ['We use cookies.', 'Data', '1. What we take', 'Cookies'],
      ['We use TLS.', 'Data', '1. What we take', 'SECURITY'],
    ]);
  });

  it('gives list items the sentence that they complete, and nested ones their own', () => {
    const text = 'We never:\n\n* sell your data\n* use:\n  * pixels\n  * beacons\n\nThat is all.';
    expect(read(text).map(({ text: said, leadIn }) => [said, leadIn?.text])).toEqual([
      ['We never:', undefined],
      ['sell your data', 'We never:'],
      ['use:', 'We never:'],
      ['pixels', 'use:'],
      ['beacons', 'use:'],
      ['That is all.', undefined],
    ]);
  });

  it('gives table cells their row and column', () => {
    const text = '| Name | Lifetime |\n| --- | --- |\n| _ga | 2 years |\n';
    const cell = read(text).at(-1);
    expect(cell).toMatchObject({ text: '2 years', kind: 'cell', heading: ['Lifetime'], cell: { row: 1, column: 1 } });
    expect(cell?.leadIn?.text).toBe('_ga');
  });

  it('turns a question and its answer into a statement, quoted whole', () => {
    const text = '* Do we sell your data? [No](#sale)\n* Do we use cookies? Yes.\n';
    const said = read(text);
    expect(said.map(({ lower }) => lower)).toEqual(['we do not sell your data.', 'we use cookies.']);
    expect(text.slice(said[0]?.start, said[0]?.end)).toBe('Do we sell your data? [No](#sale)');
  });

  it('leaves out navigation, buttons and copyright lines', () => {
    const text =
      'Skip to content\n\n[Home](/) [Shop](/shop) [Help](/help) [Cart](/cart)\n\nWe use cookies.\n\n© 2024 Acme. All rights reserved.\n';
    expect(read(text).map(({ text: said }) => said)).toEqual(['We use cookies.']);
  });

  it('cuts no link and no emphasis in two', () => {
    const text = 'We are **careful. We use** tools. [Learn more](https://example.com/a) about them.';
    for (const { start, end } of read(text)) {
      const quote = text.slice(start, end);
      expect(quote.split('[').length).toBe(quote.split(']').length);
    }
  });
});
