import { type Outcome } from '../../src/model/verdict.ts';

export type Expected = Readonly<Record<string, { outcome: Outcome; because: string }>>;

/** What is right to say of the demo shop, by how it was built: its policy is privacy.html, its deeds are in shop/ and tags/. */
export const EXPECTED: Expected = {
  cookies: { outcome: 'consistent', because: '§4 tells of cookies; the shop sets tt_visitor, Mixpanel its own' },
  'third-party-cookies': {
    outcome: 'contradicted',
    because: '§4 “there are no third-party cookies here”; Criteo sets uid and cto_bundle, Facebook fr',
  },
  'persistent-cookies': {
    outcome: 'consistent',
    because: '§4 tells of persistent cookies; tt_visitor stays two years',
  },
  'stated-lifetimes': {
    outcome: 'contradicted',
    because: '§4 states 30 days for tt_visitor, which asks for two years',
  },
  beacons: { outcome: 'consistent', because: '§5 tells of web beacons' },
  'local-storage': { outcome: 'undisclosed', because: 'shop.js keeps tt_recent; no word of storage in the policy' },
  'session-replay': {
    outcome: 'unconfirmed',
    because: '§5 denies it, none of the known recorders is there, and a recorder of the shop’s own would not show',
  },
  'third-party-analytics': { outcome: 'consistent', because: '§5 names Mixpanel, whose kit runs and reports' },
  'third-party-advertising': {
    outcome: 'contradicted',
    because: '§6 “We do not work with advertising networks”; Criteo gets a pixel with the visitor’s number',
  },
  'cross-site-tracking': {
    outcome: 'unclear',
    because:
      'the policy is silent; Criteo and Facebook set lasting identifiers, but one site cannot show their use on others',
  },
  'named-companies': {
    outcome: 'contradicted',
    because: '§6 “no advertising company collects information about you”; Criteo does. Facebook is not named either',
  },
  dnt: { outcome: 'unconfirmed', because: '§7 says that it honours the signal (true of Mixpanel); it was not sent' },
  gpc: { outcome: 'not-applicable', because: 'no word of it' },
  encryption: {
    outcome: 'contradicted',
    because: '§9 “all information that you send”; the newsletter form sends by http',
  },
  sale: { outcome: 'unclear', because: '§8 denies it; Criteo gets an identifier, which is an indication and no proof' },
  'third-party-marketing': { outcome: 'unclear', because: 'as with sale' },
  'consent-first': {
    outcome: 'contradicted',
    because: '§4 “only after you have given your consent”; Mixpanel, Criteo and Facebook start with the page',
  },
  'policy-hygiene': {
    outcome: 'consistent',
    because: 'linked in the footer, by https, dated, with contact, a word on DNT, and an opt-out link that answers',
  },
};
