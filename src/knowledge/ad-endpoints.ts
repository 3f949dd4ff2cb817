/**
 * Where companies that are more than advertising (networks, search engines) take in the signals of their advertising
 * products: host, and the start of the path where the host serves other things too.
 */
export const AD_ENDPOINTS: readonly { host: string; path: string }[] = [
  { host: 'www.facebook.com', path: '/tr' },
  { host: 'analytics.tiktok.com', path: '/api/' },
  { host: 'ct.pinterest.com', path: '/' },
  { host: 'tr.snapchat.com', path: '/' },
  { host: 'alb.reddit.com', path: '/' },
  { host: 't.co', path: '/i/adsct' },
  { host: 'analytics.twitter.com', path: '/i/adsct' },
  { host: 'q.quora.com', path: '/' },
];
