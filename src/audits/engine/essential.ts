import { productOfCookie } from '../../knowledge/cookies.ts';
import { TRACKING } from './receiving.ts';

/** Names of cookies that a site needs to work at all, or that keep the visitor's own choice. */
const ESSENTIAL =
  /sess|^sid$|connect\.sid|csrf|xsrf|nonce|auth|token|login|consent|cookie[-_]?(?:law|notice|banner|control|choice|pref|policy|ok)|euconsent|optanon|usercentrics|cookiebot|didomi|gdpr|ccpa|usprivacy|opt[-_]?(?:out|in)|cart|basket|checkout|lang|locale|currency|country|region|timezone|theme|dark|__cf_bm|cf_clearance|_cfuvid|awsalb|bigip|visid_incap|incap_ses|datadome|ak_bmsc|bm_s[vz]|_abck|load[-_]?balanc|route|sticky/i;

/**
 * What a cookie of the site's own domain is by its name: `essential` (a session, a form's token, a basket, the consent
 * itself), `tracking` (the documented name of an analytics or advertising cookie), or `unknown`.
 */
export const purposeOf = (name: string): 'essential' | 'tracking' | 'unknown' => {
  const category = productOfCookie(name)?.category;
  if (category !== undefined) return TRACKING.includes(category) ? 'tracking' : 'essential';
  return ESSENTIAL.test(name) ? 'essential' : 'unknown';
};
