import { type Category } from '../model/evidence.ts';

/** The product whose documentation gives a cookie this name. */
export type CookieProduct = { product: string; entity: string; category: Category };

/** A trailing `*` stands for any text. Names too common to belong to one maker (`id`, `uid`, `session`) stay out. */
const ROWS: readonly (readonly [names: string, product: string, entity: string, category: Category])[] = [
  ['_ga _ga_* _gid _gat _gat_* __utma __utmb __utmc __utmt __utmv __utmz', 'Google Analytics', 'Google', 'analytics'],
  [
    '_gcl_au _gcl_aw _gcl_dc _gcl_gb _gcl_gs _gcl_ag __gads __gpi __eoi _gac_* FPGCLAW FPGCLDC',
    'Google Ads',
    'Google',
    'ad',
  ],
  ['IDE DSID test_cookie', 'Google Marketing Platform', 'Google', 'ad'],
  ['FPID FPLC', 'Google Analytics', 'Google', 'analytics'],
  ['_fbp _fbc', 'Meta Pixel', 'Facebook', 'ad'],
  ['_clck _clsk', 'Microsoft Clarity', 'Microsoft', 'analytics'],
  ['_uetsid _uetvid _uetmsclkid MUID', 'Microsoft Advertising', 'Microsoft', 'ad'],
  ['_hjSessionUser_* _hjSession_* _hjid _hjFirstSeen _hjAbsoluteSessionInProgress', 'Hotjar', 'Hotjar', 'analytics'],
  ['_ttp _tt_enable_cookie', 'TikTok Pixel', 'TikTok', 'ad'],
  ['_scid _scid_r', 'Snap Pixel', 'Snapchat', 'ad'],
  ['_pin_unauth _pinterest_ct_ua', 'Pinterest Tag', 'Pinterest', 'ad'],
  ['li_fat_id bcookie lidc UserMatchHistory AnalyticsSyncHistory li_sugr', 'LinkedIn Insight Tag', 'LinkedIn', 'ad'],
  ['_twclid muc_ads', 'Twitter conversion tracking', 'Twitter', 'ad'],
  ['_rdt_uuid', 'Reddit Pixel', 'reddit', 'ad'],
  ['_ym_uid _ym_d _ym_isad _ym_visorc', 'Yandex Metrica', 'Yandex', 'analytics'],
  ['__hstc __hssc __hssrc hubspotutk', 'HubSpot', 'Hubspot', 'marketing'],
  ['mp_*_mixpanel', 'Mixpanel', 'Mixpanel', 'analytics'],
  ['ajs_anonymous_id ajs_user_id', 'Segment', 'Segment', 'analytics'],
  ['AMP_* amplitude_id_*', 'Amplitude', 'Amplitude', 'analytics'],
  ['_pk_id.* _pk_ses.* _pk_ref.*', 'Matomo', 'InnoCraft', 'analytics'],
  ['AMCV_* s_vi s_fid', 'Adobe Analytics', 'Adobe', 'analytics'],
  ['optimizelyEndUserId', 'Optimizely', 'Optimizely', 'analytics'],
  ['_vwo_uuid _vis_opt_exp_*', 'VWO', 'Wingify', 'analytics'],
  ['__qca', 'Quantcast Measure', 'Quantcast', 'ad'],
  ['cto_bundle cto_bidid', 'Criteo', 'Criteo', 'ad'],
  ['_kla_id __kla_id', 'Klaviyo', 'Klaviyo', 'marketing'],
  ['_mkto_trk', 'Marketo', 'Adobe', 'marketing'],
  ['fs_uid', 'FullStory', 'FullStory', 'analytics'],
  ['_ce.s cebs', 'Crazy Egg', 'Crazy Egg', 'analytics'],
  ['_lo_uid _lo_v', 'Lucky Orange', 'Lucky Orange', 'analytics'],
  ['_hp2_id.* _hp2_ses_props.*', 'Heap', 'Heap', 'analytics'],
  ['ph_*_posthog', 'PostHog', 'PostHog', 'analytics'],
  ['_sp_id.* _sp_ses.*', 'Snowplow', 'Snowplow', 'analytics'],
  ['intercom-id-* intercom-session-*', 'Intercom', 'Intercom', 'customer-success'],
  ['__cf_bm cf_clearance _cfuvid', 'Cloudflare bot protection', 'Cloudflare', 'utility'],
  ['OptanonConsent OptanonAlertBoxClosed', 'OneTrust', 'OneTrust', 'consent-provider'],
  ['CookieConsent', 'Cookiebot', 'Cookiebot', 'consent-provider'],
  ['__stripe_mid __stripe_sid', 'Stripe fraud prevention', 'Stripe', 'utility'],
];

const exact = new Map<string, CookieProduct>();
const open: { start: string; end: string; product: CookieProduct }[] = [];
for (const [names, product, entity, category] of ROWS) {
  for (const name of names.split(' ')) {
    const [start = '', end] = name.split('*');
    if (end === undefined) exact.set(name, { product, entity, category });
    else open.push({ start, end, product: { product, entity, category } });
  }
}

/**
 * Whose product a cookie of this name belongs to, by the maker's public documentation. A name proves nothing: it says what
 * the cookie is called, not who reads it.
 */
export function productOfCookie(name: string): CookieProduct | undefined {
  const known = exact.get(name);
  if (known) return known;
  return open.find(
    ({ start, end }) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end),
  )?.product;
}
