import * as v from 'valibot';

/** The practices that a policy may speak of and a browser can watch. */
export const TOPICS = [
  'cookies',
  'third-party-cookies',
  'persistent-cookies',
  'beacons',
  'local-storage',
  'fingerprinting',
  'session-replay',
  'third-party-analytics',
  'third-party-advertising',
  'cross-site-tracking',
  'sale',
  'third-party-marketing',
  'consent-first',
  'geolocation',
  'dnt',
  'gpc',
  'encryption',
] as const;

/**
 * What a policy says of a topic. `affirms`, `denies`, `both` for a practice; `honours`, `ignores`, `unclear` for a
 * signal (dnt, gpc); `all`, `some`, `none` for encryption in transit; `silent` where it reaches the bar of none.
 */
export const STANCES = [
  'affirms',
  'denies',
  'both',
  'honours',
  'ignores',
  'unclear',
  'all',
  'some',
  'none',
  'silent',
] as const;

export const Topic = v.picklist(TOPICS);
export const Stance = v.picklist(STANCES);

export type Topic = v.InferOutput<typeof Topic>;
export type Stance = v.InferOutput<typeof Stance>;
