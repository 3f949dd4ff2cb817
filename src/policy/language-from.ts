import { AD_VENDOR, ANALYTICS_VENDOR } from './english/words.ts';
import type { Language, Row, Sample, TopicRows } from './language.ts';

/** A row's example and its near miss. */
export type Samples = readonly [example: Sample, nearMiss: Sample];

/**
 * A language's own words, as sources of regular expressions for text in lower case (flag `u`; word borders are set around them). Bounded,
 * without nested repetition, so that the rows made of them stay linear.
 */
export type LanguageWords = {
  code: string;
  name: string;
  cookies: string;
  thirdPartyCookies: string;
  persistentCookies: string;
  beacons: string;
  localStorage: string;
  /** Analytics by another company, in general words; vendors' names are known already. */
  thirdPartyAnalytics: string;
  advertising: string;
  /** The site uses, sets, stores… */
  use: string;
  /** Words that negate their clause. */
  not: string;
  /** Whole denial of the site's using something. */
  deny: (noun: string) => string;
  /** Exceptions and conditions: with one of these a denial is none. */
  except: string;
  /** Says what a thing is, not that it is used. */
  define: string;
  /** Reacts to, respects, takes into account (of a signal). */
  heed: string;
  encryption: string;
  /** Parts of a site's traffic: payment, login, sensitive data. */
  parts: string;
  samples: Record<RowName, Samples>;
};

type RowName =
  | 'cookies' | 'no-cookies' | 'third-party-cookies' | 'persistent-cookies' | 'beacons' | 'no-beacons' | 'local-storage' | 'analytics'
  | 'advertising' | 'dnt-ignored' | 'dnt-honoured' | 'dnt-mentioned' | 'encryption' | 'encryption-of-parts'; // prettier-ignore

const DNT = 'do[- ]not[- ]track|dnt';
const GAP = '[^.;:?!]';

/** Makes a language of its words: the topics that matter most, each in the plainest of its wordings. What it does not understand it leaves open. */
export function languageFrom(words: LanguageWords): Language {
  const { samples } = words;
  const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'u');
  const unlessExcept = whole(words.except);
  const row = (
    id: string,
    stance: Row['stance'],
    name: RowName,
    match: RegExp,
    reason: string,
    more: Partial<Row> = {},
  ): Row => {
    const [example, nearMiss] = samples[name];
    return { id, stance, match, reason, example, nearMiss, ...more };
  };
  const near = (noun: string): RegExp =>
    whole(`(?:${words.use})${GAP}{0,120}?(?<!\\p{L})(?:${noun})|(?:${noun})${GAP}{0,120}?(?<!\\p{L})(?:${words.use})`);
  const define = whole(words.define);
  const topic = (name: TopicRows['topic'], trigger: string, rows: Row[]): TopicRows => ({
    topic: name,
    trigger: new RegExp(trigger, 'u'),
    rows,
  });
  const not = new RegExp(`(?<!\\p{L})(?:${words.not})(?!\\p{L})`, 'gu');

  return {
    code: words.code,
    name: words.name,
    depth: 'basic',
    negates: (lower, start, end) => inClause(lower, start, end, not),
    tells: whole(`${words.cookies}|${words.beacons}|${DNT}|google analytics`),
    topics: [
      topic('cookies', words.cookies, [
        row('used', 'affirms', 'cookies', near(words.cookies), 'It says that cookies are used.', { unless: define }),
        row('denied', 'denies', 'no-cookies', whole(words.deny(words.cookies)), 'It says that no cookies are used.', { unless: unlessExcept }),
      ]),
      topic('third-party-cookies', `${words.cookies}`, [
        row('used', 'affirms', 'third-party-cookies', whole(`${words.thirdPartyCookies}|(?:${ANALYTICS_VENDOR}|${AD_VENDOR})${GAP}{0,80}?(?:${words.cookies})`), 'It speaks of cookies of other companies in use.', { unless: unlessDenied(words) }),
      ]),
      topic('persistent-cookies', words.cookies, [
        row('used', 'affirms', 'persistent-cookies', whole(words.persistentCookies), 'It speaks of cookies that stay after the visit.'),
      ]),
      topic('beacons', words.beacons, [
        row('used', 'affirms', 'beacons', whole(words.beacons), 'It speaks of web beacons or pixels in use.', { unless: /newsletter|e-?mail|courriel|correos? electr|posta elettronica|nieuwsbrief/u }),
        row('denied', 'denies', 'no-beacons', whole(words.deny(words.beacons)), 'It says that there are no web beacons or pixels.', { unless: unlessExcept }),
      ]),
      topic('local-storage', words.localStorage, [
        row('used', 'affirms', 'local-storage', whole(words.localStorage), 'It speaks of local storage in use.'),
      ]),
      topic('third-party-analytics', `${words.thirdPartyAnalytics}|anal|${ANALYTICS_VENDOR}`, [
        row('vendor', 'affirms', 'analytics', whole(`${ANALYTICS_VENDOR}|${words.thirdPartyAnalytics}`), 'It names another company that measures visits.'),
      ]),
      topic('third-party-advertising', `${words.advertising}|${AD_VENDOR}`, [
        row('used', 'affirms', 'advertising', whole(`${AD_VENDOR}|${words.advertising}`), 'It speaks of advertising by other companies or by what visitors do.'),
      ]),
      topic('dnt', DNT, [
        row('ignored', 'ignores', 'dnt-ignored', whole(`(?:${words.not})${GAP}{0,60}?(?<!\\p{L})(?:${words.heed})${GAP}{0,80}?(?:${DNT})|(?:${DNT})${GAP}{0,100}?(?:(?<!\\p{L})(?:${words.not})${GAP}{0,60}?(?<!\\p{L})(?:${words.heed})|(?<!\\p{L})(?:${words.heed})${GAP}{0,30}?(?<!\\p{L})(?:${words.not}))|(?<!\\p{L})(?:${words.heed})${GAP}{0,40}?(?<!\\p{L})(?:${words.not})${GAP}{0,40}?(?:${DNT})`), 'It says that it does not heed the signal.'),
        row('honoured', 'honours', 'dnt-honoured', whole(`(?:${words.heed})${GAP}{0,80}?(?:${DNT})|(?:${DNT})${GAP}{0,80}?(?<!\\p{L})(?:${words.heed})`), 'It says that it heeds the signal.', { negated: false, unless: new RegExp(`${not.source}|${unlessExcept.source}`, 'u') }),
        row('mentioned', 'unclear', 'dnt-mentioned', whole(DNT), 'It mentions the signal.', { weak: true, negated: true }),
      ]),
      topic('encryption', words.encryption, [
        row('parts', 'some', 'encryption-of-parts', whole(`(?:${words.encryption})${GAP}{0,120}?(?:${words.parts})|(?:${words.parts})${GAP}{0,120}?(?:${words.encryption})`), 'It says that some parts are encrypted in transit.'),
        row('whole', 'all', 'encryption', whole(words.encryption), 'It says that what is transmitted is encrypted.', { unless: new RegExp(words.parts, 'u') }),
      ]),
    ],
  }; // prettier-ignore
}

const unlessDenied = ({ deny, cookies }: LanguageWords): RegExp =>
  new RegExp(deny(`(?:[\\p{L}-]{1,20}[ -])?(?:${cookies})`), 'u');

/** Whether the clause around a match holds a negation; in doubt it does, since that makes no claim. */
function inClause(lower: string, start: number, end: number, not: RegExp): boolean {
  const before = lower.slice(Math.max(0, start - 120), start);
  const after = lower.slice(end, end + 80);
  const from =
    Math.max(
      before.lastIndexOf('.'),
      before.lastIndexOf(';'),
      before.lastIndexOf(':'),
      before.lastIndexOf('!'),
      before.lastIndexOf('?'),
    ) + 1;
  const stop = /[.;:!?,]/.exec(after)?.index ?? after.length;
  not.lastIndex = 0;
  return not.test(before.slice(from) + lower.slice(start, end) + after.slice(0, stop));
}
