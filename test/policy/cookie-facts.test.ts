import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { cookieLists } from '../../src/policy/cookie-lists.ts';
import { cookieTables } from '../../src/policy/cookie-tables.ts';
import { parseLifetime, UNLIMITED } from '../../src/policy/find-lifetimes.ts';
import { sentencesOf } from '../../src/policy/sentences-of.ts';
import { statedLifetimes } from '../../src/policy/stated-lifetimes.ts';

const DAY = 86_400;
const MONTH = 31 * DAY;
const YEAR = 366 * DAY;

const LIFETIMES: [words: string, seconds: number | null | undefined][] = [
  ['2 years', 2 * YEAR],
  ['2-year', 2 * YEAR],
  ['13 months', 13 * MONTH],
  ['thirteen (13) months', 13 * MONTH],
  ['1 an', YEAR],
  ['13 mois', 13 * MONTH],
  ['24 Monate', 24 * MONTH],
  ['1 Tag', DAY],
  ['30 días', 30 * DAY],
  ['2 anni', 2 * YEAR],
  ['1 jaar', YEAR],
  ['1 y', YEAR],
  ['7 day', 7 * DAY],
  ['30 minutes', 1800],
  ['24 hours', DAY],
  ['an hour', 3600],
  ['half a year', YEAR / 2],
  ['1.5 years', Math.round(1.5 * YEAR)],
  ['1 year 1 month 4 days', YEAR + MONTH + 4 * DAY],
  ['Session, 2 years', 2 * YEAR],
  ['between 3 months and 1 year', YEAR],
  ['less than a minute', 60],
  ['A few seconds', 10],
  ['Session', null],
  ['end of session', null],
  ['When you close your browser', null],
  ['Sitzung', null],
  ['until deleted', UNLIMITED],
  ['Until you delete it', UNLIMITED],
  ['never', UNLIMITED],
  ['Persistent', undefined],
  ['and', undefined],
  ['see https://x.example/1-043d/2years', undefined],
  ['Google Analytics', undefined],
  ['', undefined],
];

const said = (
  rows: { name: string; lifetime?: number | null | undefined; provider?: string | undefined }[],
): unknown[] => rows.map(({ name, lifetime }) => (lifetime === undefined ? [name] : [name, lifetime]));
const tables = (text: string) => cookieTables({ text });
const lists = (text: string) => cookieLists(sentencesOf({ text }), [{ text }]);
const stated = (text: string) => statedLifetimes(sentencesOf({ text }), [{ text }]).map(({ seconds }) => seconds);

describe('a lifetime in words', () => {
  it.each(LIFETIMES)('%s', (words, seconds) => {
    expect(parseLifetime(words)).toBe(seconds);
  });
});

describe('cookie tables', () => {
  it('reads name, provider, purpose and lifetime from named columns', () => {
    const text =
      '| Cookie name | Provider | Purpose | Expiry |\n| --- | --- | --- | --- |\n| \\_ga\\_<id> | [Google](https://google.com) | Counts visits | 2 years |\n| sid | us | Login | Session |\n';
    const found = tables(text);
    expect(found).toMatchObject([
      { name: '_ga_*', provider: 'Google', purpose: 'Counts visits', lifetime: 2 * YEAR },
      { name: 'sid', provider: 'us', purpose: 'Login', lifetime: null },
    ]);
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
  });

  const TABLES: [what: string, text: string, cookies: unknown[]][] = [
    [
      'several names with a lifetime each',
      '## Cookie list\n\n| Cookie Subgroup | Cookies | Lifespan |\n| --- | --- | --- |\n| .x.example | [AWSALB](https://c.example/AWSALB) , [SID](https://c.example/SID) | 6 Days, Session |',
      [
        ['AWSALB', 6 * DAY],
        ['SID', null],
      ],
    ],
    [
      'several names with one lifetime',
      '| Cookies | Duration |\n| --- | --- |\n| _ga, _gid<br>_gat | up to 2 years |',
      [
        ['_ga', 2 * YEAR],
        ['_gid', 2 * YEAR],
        ['_gat', 2 * YEAR],
      ],
    ],
    [
      'a generic head under a heading on cookies',
      '## Cookies\n\n| Name | Purpose |\n| --- | --- |\n| lang | Language |',
      [['lang']],
    ],
    [
      'types in a column of their own',
      '| Type | Name | Purpose | Duration |\n| --- | --- | --- | --- |\n| Cookie | td | grid | 1 month |',
      [['td', MONTH]],
    ],
    [
      'a table that says one thing a line',
      '| Name | Google Analytics |\n| --- | --- |\n| Anbieter | Google |\n| Cookie Name | _ga,_gid |\n| Cookie Laufzeit | 2 Jahre |',
      [
        ['_ga', 2 * YEAR],
        ['_gid', 2 * YEAR],
      ],
    ],
    [
      'German',
      '| Cookie | Zweck | Speicherdauer |\n| --- | --- | --- |\n| PHPSESSID | Login | Sitzung |',
      [['PHPSESSID', null]],
    ],
    [
      'French',
      '| Nom du cookie | Finalité | Durée |\n| --- | --- | --- |\n| _pk_id.* | Mesure | 13 mois |',
      [['_pk_id.*', 13 * MONTH]],
    ],
    [
      'kinds of cookies, no names',
      '| Cookies | Purpose |\n| --- | --- |\n| **Strictly necessary cookies** | They make our site work. |',
      [],
    ],
    ['kinds of data', '| Name | Purpose | Retention |\n| --- | --- | --- |\n| email | to write to you | 2 years |', []],
    ['categories disclosed', '| Category | Purpose |\n| --- | --- |\n| Cookies | ads |', []],
  ];
  it.each(TABLES)('%s', (_, text, cookies) => {
    expect(said(tables(text))).toEqual(cookies);
  });
});

describe('cookies outside of tables', () => {
  const LISTS: [text: string, cookies: unknown[]][] = [
    [
      '## Cookies\n\n* _ga: tells visitors apart, expires after 2 years\n* `_gid` (24 hours)',
      [
        ['_ga', 2 * YEAR],
        ['_gid', DAY],
      ],
    ],
    [
      'We use a session cookie (named “PHPSESSID”) for your login. It is deleted when you close your browser.',
      [['PHPSESSID', null]],
    ],
    ['The \\_fbp cookie is stored for 90 days.', [['_fbp', 90 * DAY]]],
    ['_We use cookies often, and_ say so.', []],
    ['Our cookies are described at https://x.example/a_b_c and by pixel_privacy@x.example.', []],
    ['The file name my_file is yours.', []],
  ];
  it.each(LISTS)('%s', (text, cookies) => {
    expect(said(lists(text))).toEqual(cookies);
  });
});

describe('lifetimes stated in prose', () => {
  const PROSE: [text: string, seconds: (number | null)[]][] = [
    ['Our cookies are set to expire before one year.', [YEAR]],
    ['Cookies will remain active for 30 days.', [30 * DAY]],
    ['Persistent cookies stay on your device for up to two years.', [2 * YEAR]],
    ['We keep cookies for up to 13 months.', [13 * MONTH]],
    ['Persistent cookies stay on your computer until you delete them.', [UNLIMITED]],
    ['We only use session cookies, which are deleted when you close your browser.', [null]],
    ['All cookies are deleted when you close your browser.', [null]],
    ['Unsere Cookies werden nach 6 Monaten gelöscht.', [6 * MONTH]],
    // Session cookies beside others, other data, one cookie, no lifetime.
    ['Session cookies expire when you close your browser. Persistent cookies stay longer.', []],
    ['Some of the cookies may expire when the session ends and you exit your browser.', []],
    ['Information that is collected through cookies is stored for a maximum of 13 months.', []],
    ['We use cookies. Your personal data is kept for two years.', []],
    ['We use cookies and keep your account information for two years.', []],
    ['This cookie expires after two years.', []],
    ['The consent cookie is stored for 12 months.', []],
    ['We have used cookies for 10 years and stored nothing.', []],
    ['These cookies store information about your session.', []],
    ['We review our use of cookies once a year.', []],
  ];
  it.each(PROSE)('%s', (text, seconds) => {
    expect(stated(text)).toEqual(seconds);
  });
});

describe('any text', () => {
  it('gives quotes that are slices of it', () => {
    const piece = fc.constantFrom('| ', ' |\n', 'cookies', 'Cookie name', ' _ga ', '\\_x\\_', '2 years', 'session', '\n', '* ', '[a](b)', '<br>', '---', ', ', '`', '**', '. '); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const sentences = sentencesOf({ text });
        const all = [...tables(text), ...cookieLists(sentences, [{ text }]), ...statedLifetimes(sentences, [{ text }])];
        for (const { quote, start, end } of all) expect([quote, quote !== '']).toEqual([text.slice(start, end), true]);
      }),
    );
  });

  it.each([
    ['a long cell', `| Cookie | Expiry |\n| --- | --- |\n| ${'_ga, '.repeat(200_000)} | 2 years |`],
    ['many rows', `| Cookie | Expiry |\n| --- | --- |\n${'| _ga | 2 years |\n'.repeat(50_000)}`],
    ['many lifetimes', `Cookies last 2 years. ${'cookies expire after 1 year and 2 months, '.repeat(50_000)}`],
    ['brackets', `cookie _ga ${'['.repeat(100_000)} ${'<'.repeat(100_000)}`],
  ])('takes little time for %s', { timeout: 20_000 }, (_, text) => {
    const start = cpuTime();
    tables(text);
    const sentences = sentencesOf({ text });
    cookieLists(sentences, [{ text }]);
    statedLifetimes(sentences, [{ text }]);
    parseLifetime(text);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
