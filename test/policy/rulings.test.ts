import { describe, expect, it } from 'vitest';
import type { Stance, Topic } from '../../src/model/topic.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { documentOf } from './document.ts';

/** Text, and what it says of some topics: the rules, hard cases and near misses that a careful reader goes by. */
const RULINGS: readonly [string, Partial<Record<Topic, Stance>>][] = [
  ['Cookies are small text files that a site stores on your computer.', { cookies: 'silent' }],
  ['You can block cookies in your browser.', { cookies: 'affirms', 'third-party-cookies': 'silent' }],
  ['# How we use cookies\n\n* Remember your settings', { cookies: 'affirms', 'persistent-cookies': 'silent' }],
  ['We use no cookies other than session cookies.', { 'persistent-cookies': 'denies' }],
  ['This site does not use cookies.', { cookies: 'denies', 'third-party-cookies': 'denies', 'persistent-cookies': 'denies' }],
  ['Our advertising partners may place cookies on your browser.', { 'third-party-cookies': 'affirms' }],
  ['You may opt out of our sale of your personal data.', { sale: 'affirms' }],
  ['We never sell your data. Some of our advertising may be a sale under California law.', { sale: 'both' }],
  ['California residents may opt out of the sale of personal information, where a business sells it.', { sale: 'silent' }],
  ['By using this site you accept this privacy policy.', { 'consent-first': 'denies' }],
  ['Your continued use after we change this policy means that you accept the changes.', { 'consent-first': 'silent' }],
  ['By using this site you agree that your data is transferred to the United States.', { 'consent-first': 'silent' }],
  ['We set analytics cookies only if you consent. By using this site you accept this policy.', { 'consent-first': 'both' }],
  ['We never track you.', { 'cross-site-tracking': 'denies', cookies: 'silent' }],
  ['Our mobile app asks for your precise location by GPS.', { geolocation: 'silent' }],
  ['Passwords are stored encrypted.', { encryption: 'silent' }],
  ['Our cookies save your password.', { 'persistent-cookies': 'silent' }],
  ['Cookies recognise you when you return to our site.', { 'persistent-cookies': 'affirms' }],
  ['We keep a record of the links that you click and the pages that you view.', { 'session-replay': 'silent' }],
  ['We may collect location information.', { geolocation: 'silent' }],
  ['We combine your data with data that we buy from others.', { 'cross-site-tracking': 'silent' }],
  ['Our site may not respond to Do Not Track signals.', { dnt: 'ignores' }],
  ['Not all browsers offer Do Not Track, and there is no standard for it yet.', { dnt: 'unclear' }],
  [
    'We do not share your personal data with third parties, except with service providers or where the law requires it.',
    { sale: 'denies', 'third-party-marketing': 'denies', 'third-party-analytics': 'silent' },
  ],
  ['We deliver cross-context behavioural advertising.', { 'cross-site-tracking': 'affirms' }],
  ['Cookies rest on our legitimate interest.', { 'consent-first': 'silent' }],
  ['Most of our sites do not use cookies. Where they do, we ask for your consent.', { cookies: 'both' }],
  ['We will not share your data with third parties for their marketing without your consent.', { 'third-party-marketing': 'denies' }],
  ['We share your personal data for targeted advertising. We do not sell your personal data.', { sale: 'both' }],
  ['Your personal information is encrypted in transit with TLS.', { encryption: 'all' }],
  ['Credit card numbers are encrypted with SSL.', { encryption: 'some' }],
  ['We do not respond to DNT signals or similar mechanisms.', { dnt: 'ignores', gpc: 'silent' }],
  ['We hire other companies for statistical analysis of visits.', { 'third-party-analytics': 'affirms' }],
  ['We may share information with service providers.', { 'third-party-analytics': 'silent', 'third-party-advertising': 'silent' }],
  ['We use analytics.', { 'third-party-analytics': 'silent' }],
  ['We use web beacons in our e-mails.', { beacons: 'silent' }],
  ['We use web beacons in our sites and e-mails.', { beacons: 'affirms' }],
  ['We are not responsible for the cookies of other sites.', { 'third-party-cookies': 'silent' }],
  ['We keep log files.', { 'local-storage': 'silent' }],
  ['We do not sell your personal data to third parties for their marketing.', { sale: 'denies', 'third-party-marketing': 'denies' }],
  ['[Do not sell or share my personal information](/opt-out)', { sale: 'silent' }],
  ['We honour opt-out preference signals such as GPC.', { gpc: 'honours', dnt: 'silent' }],
  ['We do not respond to Do Not Track signals, but we do honour GPC.', { dnt: 'ignores', gpc: 'honours' }],
  ['We do not: \n\n* sell your personal data\n* use third-party cookies', { sale: 'denies', 'third-party-cookies': 'denies' }],
  ['Do we use cookies? No.', { cookies: 'denies' }],
  ['We use the cookies that we need; we do not use advertising cookies.', { cookies: 'affirms', 'third-party-advertising': 'denies' }],
  ['We never, ever share, sell, rent or otherwise pass on your e-mail address to anyone.', { sale: 'denies' }],
  ['We do not control the cookies that other sites set.', { cookies: 'silent', 'third-party-cookies': 'silent' }],
]; // prettier-ignore

/** A policy is longer than a sentence: this says nothing of any topic. */
const AROUND = 'This is the policy of our shop. It tells you what we do with the data that you give to us.';

describe('what a careful reader goes by', () => {
  it.each(RULINGS.map(([text, stances]) => [text, stances] as const))('%s', (text, stances) => {
    const read = readPolicy([documentOf(`${AROUND}\n\n${text}\n`)]);
    if (read.status !== 'read') throw new Error(read.message);
    const said = Object.fromEntries(
      Object.keys(stances).map((topic) => [topic, read.reading.topics[topic as Topic].stance]),
    );
    expect(said).toEqual(stances);
  });

  it('reads several documents as one policy, each claim knowing its own', () => {
    const read = readPolicy([documentOf(`${AROUND} We never sell your personal data.`), documentOf('Our advertising may be a sale of your data under California law.', 'california')]); // prettier-ignore
    if (read.status !== 'read') throw new Error(read.message);
    const { stance, claims } = read.reading.topics.sale;
    expect(stance).toBe('both');
    expect(claims.map(({ document, stance: one }) => `${document} ${one}`)).toEqual(['0 denies', '1 affirms']);
  });

  it('says that there is nothing to read, or no language that it knows', () => {
    expect(readPolicy([documentOf('')])).toMatchObject({ status: 'unreadable', reason: 'empty' });
    const finnish = 'Käytämme evästeitä sivustollamme, jotta voimme tarjota sinulle paremman palvelun ja muistaa asetuksesi myös seuraavalla kerralla. '; // prettier-ignore
    expect(readPolicy([documentOf(finnish.repeat(20))])).toMatchObject({ status: 'unreadable', reason: 'language' });
  });
});
