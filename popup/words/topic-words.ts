import type { Stance, Topic } from '../../src/model/topic.ts';

/** Each practice that a policy may speak of. */
export const TOPIC_WORDS: Record<Topic, string> = {
  cookies: 'Cookies',
  'third-party-cookies': 'Third-party cookies',
  'persistent-cookies': 'Persistent cookies',
  beacons: 'Web beacons',
  'local-storage': 'Local storage',
  fingerprinting: 'Fingerprinting',
  'session-replay': 'Session recording',
  'third-party-analytics': 'Third-party analytics',
  'third-party-advertising': 'Third-party advertising',
  'cross-site-tracking': 'Cross-site tracking',
  sale: 'Sale of personal data',
  'third-party-marketing': 'Others’ marketing',
  'consent-first': 'Consent first',
  geolocation: 'Precise location',
  dnt: 'Do Not Track',
  gpc: 'Global Privacy Control',
  encryption: 'Encryption in transit',
};

/** What a policy says of it, as a verb: "it affirms". */
export const STANCE_WORDS: Record<Stance, string> = {
  affirms: 'says it happens',
  denies: 'says it does not happen',
  both: 'says both',
  honours: 'says it honours the signal',
  ignores: 'says it ignores the signal',
  unclear: 'mentions it, says neither',
  all: 'says all is encrypted',
  some: 'says some is encrypted',
  none: 'says nothing is encrypted',
  silent: 'does not speak of it',
};
