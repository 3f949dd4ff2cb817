/** The shop's own name, in a domain that nobody can own (RFC 2606). */
export const SHOP = 'www.thimble-and-thread.example';

/** The vendors that the shop has let in, under their real names: on loopback only. */
export const VENDORS = {
  mixpanelCdn: 'cdn.mxpnl.com',
  mixpanelApi: 'api-js.mixpanel.com',
  mixpanelSite: 'mixpanel.com',
  criteoTag: 'static.criteo.net',
  criteoEvents: 'sslwidget.criteo.com',
  criteoFrame: 'gum.criteo.com',
  facebook: 'www.facebook.com',
} as const;
