import { type Category } from '../model/evidence.ts';

/**
 * What third-party-web does not say, or says in a way that would wrong somebody: each row a public fact.
 */

/** Rows whose company is missing or split, by the name or company there: the company as people call it. */
export const OWNERS: Readonly<Record<string, string>> = {
  'Adobe Business Catalyst': 'Adobe',
  'Adobe Systems': 'Adobe',
  AddThis: 'Oracle',
  'Amazon Ads': 'Amazon',
  'Amazon Pay': 'Amazon',
  'Amazon Web Services': 'Amazon',
  'AOL / Oath / Verizon Media': 'Yahoo!',
  'Bing Ads': 'Microsoft',
  'ByteDance Ltd': 'TikTok',
  Clicktale: 'ContentSquare',
  'Cloudflare CDN': 'Cloudflare',
  'Cookiebot CMP': 'Cookiebot',
  'Didomi CMP': 'Didomi',
  'Ensighten CMP': 'Ensighten',
  'Fastly Insights': 'Fastly',
  'Google FundingChoices': 'Google',
  'Index Exchange': 'Index Exchange',
  Instagram: 'Facebook',
  'LinkedIn Ads': 'LinkedIn',
  'LiveRamp CMP': 'LiveRamp',
  'LiveRamp IdentityLink': 'LiveRamp',
  'OneTrust CMP': 'OneTrust',
  'OpenX Technologies': 'OpenX',
  'PayPal Ads': 'PayPal',
  Paypal: 'PayPal',
  'PollDaddy (Automattic)': 'Automattic',
  'Proximic (ComScore)': 'comScore',
  'Quantcast Choice': 'Quantcast',
  'Salesforce.com': 'Salesforce',
  'Salesforce Commerce Cloud': 'Salesforce',
  'ShareThis CMP': 'ShareThis',
  'TrustArc CMP': 'TrustArc',
  'Usercentrics CMP': 'Usercentrics',
  'Vizu (Nielsen)': 'The Nielsen Company',
  YouTube: 'Google',
};

/** Further names under which policies speak of a company. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  Adobe: ['Adobe Analytics', 'Adobe Audience Manager', 'Omniture'],
  Amazon: ['Amazon.com', 'AWS', 'CloudFront'],
  AppNexus: ['Xandr', 'Microsoft Advertising'],
  ContentSquare: ['Contentsquare'],
  Facebook: ['Meta', 'Meta Platforms', 'Meta Pixel', 'Facebook Pixel', 'Facebook Ireland', 'Instagram'],
  FullStory: ['Full Story', 'Fullstory'],
  Google: ['DoubleClick', 'Doubleclick', 'AdSense', 'Google Ads', 'AdWords', 'Google LLC', 'Alphabet', 'YouTube', 'Firebase', 'reCAPTCHA'],
  Hubspot: ['HubSpot'],
  Microsoft: ['Bing', 'Microsoft Clarity', 'Microsoft Advertising', 'Microsoft Ads'],
  Pubmatic: ['PubMatic'],
  'Rubicon Project': ['Magnite'],
  Snapchat: ['Snap Inc', 'Snap Inc.'],
  TikTok: ['ByteDance', 'TikTok Pixel'],
  Twitter: ['X Corp', 'X Corp.', 'X (formerly Twitter)'],
  'Yahoo!': ['Yahoo', 'Verizon Media', 'Oath', 'AOL'],
  'Yandex': ['Yandex Metrica', 'Yandex.Metrica'],
  ZenDesk: ['Zendesk'],
}; // prettier-ignore

type Fact = { entity: string; category: Category };
const fact = (entity: string, category: Category): Fact => ({ entity, category });

/**
 * By domain, for it and all hosts below, nearest first. Most part a company's advertising hosts from the rest of its
 * house: a map tile from bing.com is no advertisement.
 */
export const DOMAINS: Readonly<Record<string, Fact>> = {
  'ads.yahoo.com': fact('Yahoo!', 'ad'),
  'analytics.tiktok.com': fact('TikTok', 'ad'),
  'analytics.yahoo.com': fact('Yahoo!', 'ad'),
  'aol.com': fact('Yahoo!', 'content'),
  'bat.bing.com': fact('Microsoft', 'ad'),
  'bing.com': fact('Microsoft', 'other'),
  'c.bing.com': fact('Microsoft', 'ad'),
  'clarity.ms': fact('Microsoft', 'analytics'),
  'cloudflareinsights.com': fact('Cloudflare', 'analytics'),
  'count.ly': fact('Countly', 'analytics'),
  'ct.pinterest.com': fact('Pinterest', 'ad'),
  'demdex.net': fact('Adobe', 'ad'),
  'everesttech.net': fact('Adobe', 'ad'),
  'facebook.com': fact('Facebook', 'social'),
  'force.com': fact('Salesforce', 'utility'),
  'google.com': fact('Google', 'other'),
  'krxd.net': fact('Salesforce', 'ad'),
  'licdn.com': fact('LinkedIn', 'social'),
  'linkedin.com': fact('LinkedIn', 'social'),
  'microsoft.com': fact('Microsoft', 'other'),
  'msecnd.net': fact('Microsoft', 'cdn'),
  'msn.com': fact('Microsoft', 'content'),
  'posthog.com': fact('PostHog', 'analytics'),
  'px.ads.linkedin.com': fact('LinkedIn', 'ad'),
  'rlcdn.com': fact('LiveRamp', 'ad'),
  's-msft.com': fact('Microsoft', 'cdn'),
  's-msn.com': fact('Microsoft', 'cdn'),
  'salesforce.com': fact('Salesforce', 'utility'),
  'snap.licdn.com': fact('LinkedIn', 'ad'),
  'tr.snapchat.com': fact('Snapchat', 'ad'),
  'twitter.com': fact('Twitter', 'social'),
  'whatsapp.com': fact('Facebook', 'social'),
  'www.linkedin.com': fact('LinkedIn', 'social'),
  'x.com': fact('Twitter', 'social'),
  'yahoo.com': fact('Yahoo!', 'content'),
  'yimg.com': fact('Yahoo!', 'content'),
};
