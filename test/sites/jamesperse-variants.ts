import { type Expected } from '../demo/expected.ts';

/** How the shop behaves where its policy leaves room, or is broken. */
export type Conduct = {
  /** How the page with the card form comes, and where its form goes. */
  checkout: 'https' | 'http';
  /** Advertising companies' pixels with their own cookies. */
  trackers: boolean;
  /** What the server does where the visitor's browser sends the signal. */
  dnt: 'ignored' | 'honoured';
};

type Variant = { conduct: Conduct; signal: boolean; expected: Partial<Expected> };

const GOOD: Conduct = { checkout: 'https', trackers: false, dnt: 'ignored' };

/** True whatever the shop does with trackers: what the policy says of the shop's own doings. */
const OWN: Partial<Expected> = {
  cookies: { outcome: 'consistent', because: '“We use "cookies"”, and it does' },
  'persistent-cookies': {
    outcome: 'consistent',
    because: '“recognize your device upon future visits”; jp_visitor stays a year',
  },
  beacons: { outcome: 'consistent', because: '“web beacons”; it sends both kinds' },
  'local-storage': { outcome: 'not-applicable', because: 'no word and none seen' },
  gpc: { outcome: 'not-applicable', because: 'no word of it' },
  'consent-first': { outcome: 'not-applicable', because: 'the policy promises nothing of it' },
  'policy-hygiene': {
    outcome: 'consistent',
    because: 'linked, dated, says how it treats DNT, contact, opt-out links answer',
  },
};

const ALONE: Partial<Expected> = {
  ...OWN,
  'third-party-cookies': { outcome: 'unconfirmed', because: 'said; no other company is there' },
  'third-party-analytics': { outcome: 'unconfirmed', because: 'said; no other company is there' },
  'third-party-advertising': { outcome: 'unconfirmed', because: 'said; no other company is there' },
  'cross-site-tracking': { outcome: 'unconfirmed', because: 'said; no other company is there' },
  sale: { outcome: 'unconfirmed', because: 'denied; what companies trade is out of sight' },
  'third-party-marketing': { outcome: 'unconfirmed', because: 'denied; what companies trade is out of sight' },
  dnt: { outcome: 'consistent', because: '“not designed to respond”, and it does not' },
};

const ENCRYPTED: Partial<Expected> = {
  encryption: { outcome: 'consistent', because: 'payment information is promised SSL, and gets it' },
};

const TRACKED: Partial<Expected> = {
  ...OWN,
  'third-party-cookies': {
    outcome: 'consistent',
    because: '“third party service providers that use tools, such as cookies”',
  },
  'third-party-advertising': { outcome: 'consistent', because: '“serve targeted content and advertisements to you”' },
  'cross-site-tracking': {
    outcome: 'consistent',
    because: '“over time and across third party websites”; the identifiers fit',
  },
  sale: { outcome: 'unclear', because: 'denied; advertising companies get an identifier, an indication only' },
  'third-party-marketing': {
    outcome: 'unclear',
    because: 'denied; advertising companies get an identifier, an indication only',
  },
  dnt: { outcome: 'consistent', because: '“not designed to respond”, and it does not' },
};

/** Ways in which the shop may behave, and what is then right to say of it. */
export const VARIANTS = {
  good: { conduct: GOOD, signal: false, expected: { ...ALONE, ...ENCRYPTED } },
  'checkout over http': {
    conduct: { ...GOOD, checkout: 'http' },
    signal: false,
    expected: {
      ...ALONE,
      encryption: { outcome: 'contradicted', because: 'SSL is promised for payment; the card form goes in clear' },
    },
  },
  'pixels and third-party cookies': {
    conduct: { ...GOOD, trackers: true },
    signal: false,
    expected: { ...TRACKED, ...ENCRYPTED },
  },
  'Do Not Track sent and ignored': {
    conduct: { ...GOOD, trackers: true },
    signal: true,
    expected: { ...TRACKED, ...ENCRYPTED },
  },
  'Do Not Track sent and honoured': {
    conduct: { ...GOOD, trackers: true, dnt: 'honoured' },
    signal: true,
    expected: {
      ...ENCRYPTED,
      cookies: { outcome: 'consistent', because: 'the bag’s cookie is set all the same' },
      'third-party-cookies': { outcome: 'unconfirmed', because: 'said; for this visitor none is set' },
      'third-party-advertising': { outcome: 'unconfirmed', because: 'said; for this visitor nobody is there' },
      dnt: { outcome: 'unclear', because: 'the policy says that it does not respond, the server answers “Tk: N”' },
    },
  },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof VARIANTS;
