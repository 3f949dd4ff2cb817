import type { Language } from '../language.ts';
import { beacons } from './beacons.ts';
import { consentFirst } from './consent-first.ts';
import { cookies } from './cookies.ts';
import { crossSiteTracking } from './cross-site-tracking.ts';
import { dnt } from './dnt.ts';
import { encryption } from './encryption.ts';
import { fingerprinting } from './fingerprinting.ts';
import { geolocation } from './geolocation.ts';
import { gpc } from './gpc.ts';
import { localStorage } from './local-storage.ts';
import { negates } from './negation.ts';
import { persistentCookies } from './persistent-cookies.ts';
import { sale } from './sale.ts';
import { sessionReplay } from './session-replay.ts';
import { thirdPartyAdvertising } from './third-party-advertising.ts';
import { thirdPartyAnalytics } from './third-party-analytics.ts';
import { thirdPartyCookies } from './third-party-cookies.ts';
import { thirdPartyMarketing } from './third-party-marketing.ts';

/** English: every topic at full depth. */
export const english: Language = {
  code: 'en',
  name: 'English',
  negates,
  breaks: /\b(?:but|unless|except|however|although|though|because|if you|when you|whether|so that you)\b/,
  restarts: /,? (?:and|but|or) (?:we|you|they) (?:also |may |can |do |will |use )|, (?:but|and) (?:we|you|they) /,
  beside:
    /\b(?:job applicants?|(?<!political |election )candidates?|employment application|job application)\b|\b(?:other|linked|third[- ]party|external) (?:web ?)?sites? (?:may |will |might )?(?:have|has|use|uses|set|place|send|contain) (?:their|its|different|own)\b|\bnot responsible for (?:the )?(?:privacy|content|practices|information|cookies)|\b(?:use of cookies|cookies|practices|information) (?:by|of|on) (?:these |those |such |any |other |linked )?(?:third[- ]part(?:y|ies)(?:'s?)? (?:web ?)?sites|linked)[^.;]{0,60}\bnot\b|\bis not covered by (?:this|our)\b|\bwe do not (?:have|exercise) (?:any )?(?:access to or )?control\b|\bwe have no (?:access to or )?control\b|^(?![^]*\b(?:web|sites?|web ?sites?|services?|platforms?|browsers?|cookies?|pages?)\b)[^]*\bmobile app(?:lication)?s?\b/,
  tells:
    /\b(?:cookies?|web beacons?|pixels?|fingerprint\w*|do not track|dnt|global privacy control|analytics|advertis\w+|tracking technolog\w+|track you|sell|sold|sale of (?:your|personal)|ssl|https|local storage)\b/,
  besideUnder: /applicant|candidate|recruit|job seekers?|employee privacy|careers/,
  topics: [
    cookies, thirdPartyCookies, persistentCookies, beacons, localStorage, fingerprinting, sessionReplay, thirdPartyAnalytics,
    thirdPartyAdvertising, crossSiteTracking, sale, thirdPartyMarketing, consentFirst, geolocation, dnt, gpc, encryption,
  ], // prettier-ignore
};
