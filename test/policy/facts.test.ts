import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { factsOf, type Facts } from '../../src/policy/facts.ts';
import { sentencesOf } from '../../src/policy/sentences-of.ts';
import { toDocument } from '../../src/policy/to-document.ts';

const read = (body: string, language = 'en'): { text: string; facts: Facts } => {
  const document = toDocument({ body, source: 'given', fetched: 0, name: 'policy.md' });
  return { text: document.text, facts: factsOf([document], [sentencesOf(document)], language) };
};

type Case = [text: string, found: string[]];
const table = (what: string, of: (facts: Facts) => string[], cases: Case[]): void => {
  describe(what, () => {
    it.each(cases)('%s', (text, found) => {
      expect(of(read(text).facts)).toEqual(found);
    });
  });
};

table('retention', ({ retention }) => retention.map(({ quote }) => quote), [
  [
    'We keep your personal data for as long as you have an account.',
    ['We keep your personal data for as long as you have an account.'],
  ],
  ['Server log data is deleted after 30 days.', ['Server log data is deleted after 30 days.']],
  ['We retain your information only as long as necessary.', ['We retain your information only as long as necessary.']],
  ['We keep your personal data safe and sound here.', []],
  ['Keep your password secret, whatever you do.', []],
  ['Cookies expire after two years at the latest.', []],
]);

table('kinds of data', ({ dataKinds }) => dataKinds.map(({ data }) => data), [
  ['We collect your name, e-mail address and IP address.', ['name', 'e-mail address', 'IP address']],
  ['We collect:\n\n* your telephone number\n* credit card details', ['telephone number', 'payment data']],
  ['## Information we collect\n\n* Date of birth\n* Gender', ['date of birth or age', 'gender']],
  ['We never collect your precise location.', []],
  ['We do not collect:\n\n* health data\n* biometrics', []],
  ['Our company name is Shop Ltd.', []],
]);

table('opt-outs', ({ optOuts }) => optOuts.map(({ href }) => href), [
  ['To opt out, visit [this page](https://shop.example/stop).', ['https://shop.example/stop']],
  ['See https://optout.aboutads.info/?c=2.', ['https://optout.aboutads.info/?c=2']],
  [
    'You can opt out here:\n\n* [NAI](https://www.networkadvertising.org/choices)',
    ['https://www.networkadvertising.org/choices'],
  ],
  [
    'Install the [Google Analytics opt-out add-on](https://tools.google.com/dlpage/gaoptout).',
    ['https://tools.google.com/dlpage/gaoptout'],
  ],
  ['Read [our terms](https://shop.example/terms) and [Google’s policy](https://policies.google.com/privacy).', []],
  ['In [Chrome](https://support.google.com/chrome/1) you can block cookies to opt out of them.', []],
]);

table('contact', ({ contact }) => contact.map(({ how }) => how), [
  ['Questions? Write to privacy@shop.example or call +44 (0)203 514 4411.', ['email', 'phone']],
  ['Contact us: Shop Inc., 1 Main Street, Los Angeles, CA 90035.', ['post']],
  ['Kontakt: Laden GmbH, Lindenstraße 12, 10115 Berlin.', ['post']],
  ['You can reach us by our [contact form](https://shop.example/contact).', ['form']],
  ['Contact us at dpo [at] shop [dot] example.', ['email']],
  ['We have 1234567 visitors, and contact none of them.', []],
  ['The law of 2016/679 was made 25-05-2018 by them.', []],
]);

table('laws', ({ laws }) => laws.map(({ law }) => law), [
  ['Under the General Data Protection Regulation and the CCPA you may ask.', ['GDPR', 'CCPA']],
  ['Nach der DSGVO und dem TTDSG haben Sie Rechte.', ['GDPR', 'TDDDG']],
  ['We comply with the Children’s Online Privacy Protection Act.', ['COPPA']],
  ['We act as we say, and take part in no law.', []],
]);

table('children', ({ children }) => children.map(({ quote }) => quote), [
  [
    'We do not knowingly collect data from children under 13.',
    ['We do not knowingly collect data from children under 13.'],
  ],
  ['Our minor changes to this text collect dust.', []],
]);

table('transfers', ({ transfers }) => transfers.map(({ quote }) => quote), [
  ['Your data may be transferred to the United States.', ['Your data may be transferred to the United States.']],
  [
    'We rely on Standard Contractual Clauses when we transfer data.',
    ['We rely on Standard Contractual Clauses when we transfer data.'],
  ],
  ['You can transfer money to your friends here.', []],
]);

type Placed = { quote: string; start: number; end: number; document: number };
const places = (facts: Facts): Placed[] =>
  Object.values(facts).flatMap((value) => (Array.isArray(value) ? (value as Placed[]) : []));

describe('facts of any text', () => {
  it('quote it verbatim', () => {
    const piece = fc.constantFrom(
      'We collect your name. ', 'Contact a@b.example ', '[opt out](https://x.example/a) ', 'GDPR ', 'children under 13 data ', '**', '_', '\n\n', '* ', '| a | b |\n',
      'Google ', 'Apple, ', 'retain data for 2 years. ', 'Last updated 1/2/2020 ', '<br>', '\u200f', '\ud800', '“', '# ', '(', '[', '](', '1. '); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (parts) => {
        const { text, facts } = read(parts.join(''));
        for (const { quote, start, end } of places(facts))
          expect([quote, quote !== '']).toEqual([text.slice(start, end), true]);
      }),
    );
  });

  it.each([
    ['no full stop', 'we collect your name and e-mail and retain data with Google '.repeat(20_000)],
    ['brackets', `${'['.repeat(100_000)}${'('.repeat(100_000)} contact ${'<'.repeat(100_000)}`],
    ['items', '* Google collects a@b.example 1 Main Street\n'.repeat(30_000)],
    ['figures', `Contact: ${'1 234 567 '.repeat(50_000)}`],
    ['capitals', `${'Acme Long Name '.repeat(60_000)} Inc`],
    ['letters and at-signs', `contact ${'a'.repeat(500_000)} ${'a@'.repeat(200_000)}`],
  ])('take little time for %s', { timeout: 30_000 }, (_, text) => {
    const document = toDocument({ body: text, source: 'given', fetched: 0 });
    const sentences = sentencesOf(document);
    const start = cpuTime();
    factsOf([document], [sentences], 'en');
    expect(cpuTime() - start).toBeLessThan(8000);
  });
});

const POLICIES = new URL('../../../shared/policies/', import.meta.url);
const present = existsSync(POLICIES);
describe.skipIf(!present)(`facts of real policies${present ? '' : ' (skipped: no corpus beside the project)'}`, () => {
  const names = present ? readdirSync(POLICIES).filter((name) => name.endsWith('.md') && name !== 'README.md') : [];
  const of = (name: string) => read(readFileSync(new URL(name, POLICIES), 'utf8'));

  it('are verbatim slices of reasonable length, in every one', { timeout: 60_000 }, () => {
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const { text, facts } = of(name);
      for (const { quote, start, end } of places(facts)) {
        expect(text.slice(start, end)).toBe(quote);
        expect(quote.length).toBeLessThan(3000);
      }
    }
  });

  it('find in jamesperse.com’s policy what it says', () => {
    const { facts } = of('jamesperse.md');
    expect(facts.effectiveDate).toBe('2014-09-16');
    expect(facts.companies.map(({ name }) => name)).toEqual(['James Perse Enterprises, Inc']);
    expect(facts.contact.map(({ how }) => how)).toContain('email');
    expect(facts.children.length).toBeGreaterThan(0);
    expect(facts.dataKinds.map(({ data }) => data)).toEqual(
      expect.arrayContaining(['name', 'e-mail address', 'IP address']),
    );
  });
});
