import { type Audit } from './engine/define-audit.ts';
import beacons from './beacons.ts';
import consentFirst from './consent-first.ts';
import cookies from './cookies.ts';
import crossSiteTracking from './cross-site-tracking.ts';
import dnt from './dnt.ts';
import encryption from './encryption.ts';
import gpc from './gpc.ts';
import localStorage from './local-storage.ts';
import namedCompanies from './named-companies.ts';
import persistentCookies from './persistent-cookies.ts';
import policyHygiene from './policy-hygiene.ts';
import sale from './sale.ts';
import sessionReplay from './session-replay.ts';
import statedLifetimes from './stated-lifetimes.ts';
import thirdPartyAdvertising from './third-party-advertising.ts';
import thirdPartyAnalytics from './third-party-analytics.ts';
import thirdPartyCookies from './third-party-cookies.ts';
import thirdPartyMarketing from './third-party-marketing.ts';

/** Every audit, gravest first: within one outcome, reports keep this order. */
export const AUDITS: readonly Audit[] = [
  encryption,
  sessionReplay,
  crossSiteTracking,
  sale,
  thirdPartyMarketing,
  thirdPartyAdvertising,
  thirdPartyAnalytics,
  namedCompanies,
  consentFirst,
  thirdPartyCookies,
  persistentCookies,
  statedLifetimes,
  cookies,
  beacons,
  localStorage,
  dnt,
  gpc,
  policyHygiene,
];
