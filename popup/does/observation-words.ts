import type { ObservationOf } from '../../src/model/observation.ts';

/** How a page came. */
export const LIFECYCLES: Record<ObservationOf<'navigation'>['lifecycle'], string> = {
  load: 'A page was opened',
  cached: 'A page was shown again from memory',
  activated: 'A page loaded beforehand was shown',
  prerender: 'A page was loaded beforehand',
  'same-document': 'The page changed its address',
};

/** Where a script stored. */
export const AREAS: Record<ObservationOf<'storage'>['area'], string> = {
  local: 'local storage',
  session: 'session storage',
  indexeddb: 'IndexedDB',
  cache: 'the cache storage',
};

/** How a beacon was asked for. */
export const BEACONS: Record<ObservationOf<'beacon-call'>['via'], string> = {
  sendBeacon: 'A script sent a beacon',
  keepalive: 'A script sent a request that outlives the page',
  ping: 'A link’s ping was sent',
  fetchLater: 'A script left a request to be sent later',
};

/** Privacy signals, as scripts read them. */
export const SIGNALS: Record<ObservationOf<'signal-read'>['signal'], string> = {
  dnt: 'Do Not Track',
  gpc: 'Global Privacy Control',
};

/** The first thing that the visitor did on a page. */
export const GESTURES: Record<ObservationOf<'gesture'>['type'], string> = {
  click: 'The visitor clicked',
  key: 'The visitor pressed a key',
  touch: 'The visitor touched the page',
};

/** Well-known resources. */
export const DECLARED: Record<ObservationOf<'declared'>['resource'], string> = {
  'tracking-status': 'the site’s tracking status',
  'dnt-policy': 'the site’s dnt-policy.txt',
  gpc: 'the site’s gpc.json',
};

/** What happened to the watching itself. */
export const WATCHES: Record<ObservationOf<'watch'>['event'], string> = {
  restart: 'The watching began anew',
  'frame-script': 'A frame’s scripts were watched from its start',
  background: 'Saydo’s background began',
  'already-open': 'The tab was open before Saydo came',
  'no-permission': 'The permission to watch this site was missing',
  capped: 'There were too many of a kind: the rest were counted, not kept',
};
