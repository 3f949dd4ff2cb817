import type { TopicRows } from '../language.ts';
import { AD_VENDOR, ANALYTICS_VENDOR, gap, NOT, THIRD } from './words.ts';

const TAGS = `(?:cookies?|web ?beacons?|pixels?(?: tags?)?|tags|clear gifs?|tracking technolog(?:y|ies)|similar technolog(?:y|ies)|tracking tools|technologies|local storage|javascript)`;
const PARTY = `(?:${THIRD}|(?:advertising|analytics)(?: and (?:advertising|analytics))? services)`;
const SET = `(?:set|placed|served|issued|deposited|provided|dropped|stored|installed|operated|managed|used)`;
const DO = `(?:us(?:e|es|ed|ing)|employ(?:s|ed|ing)?|utili[sz](?:e|es|ed|ing)|deploy(?:s|ed|ing)?|implement(?:s|ed|ing)?|plac(?:e|es|ed|ing)|set(?:s|ting)?|stor(?:e|es|ed|ing)|send(?:s|ing)?|drop(?:s|ped|ping)?|serv(?:e|es|ed|ing)|obtained|access(?:es|ed|ing)?|issu(?:e|es|ed|ing)|install(?:s|ed|ing)?|read(?:s|ing)?|deposit(?:s|ed|ing)?|through|collect(?:s|ed|ing)?|recei(?:ve|ves|ved|ving)|manag(?:e|es|ed|ing)|operat(?:e|es|ed|ing))`;

export const thirdPartyCookies: TopicRows = {
  topic: 'third-party-cookies',
  trigger:
    /cookie|beacon|pixel|clear gif|tracking (?:technolog|tool)|\btags?\b|similar technolog|\btechnologies\b|\b(?:are|is|be)(?: also)? (?:set|placed|served|issued|installed|managed) (?:on|in|by|through)\b/,
  unless:
    /\bnot responsible\b|\blinked (?:to|web|sites)|\blinks? to (?:other|third|external)|\bblock(?:ing)? (?:all )?third[- ]party cookies\b/,
  rows: [
    {
      id: 'third-party-cookies',
      stance: 'affirms',
      match:
        /\bthird[- ]part(?:y|ies)(?:'s?)?,? (?:(?:tracking|advertising|analytics|marketing|and|or|persistent|session|performance|targeting|social media|vendor|website|http) ){0,3}["']?(?:cookies?|pixels?|web beacons|beacons|tags)\b/,
      unless: /\b(?:browser|settings|you can|you may)\b[^.;]{0,60}\b(?:block|disable|reject|refuse)/,
      reason: 'It speaks of third-party cookies on the site.',
      example: 'We use first-party and third-party cookies.',
      nearMiss: 'We do not allow third-party cookies.',
    },
    {
      id: 'others-use',
      stance: 'affirms',
      match: new RegExp(`\\b${PARTY}\\b${gap(90)}\\b${DO}\\b${gap(110)}\\b${TAGS}\\b`),
      unless:
        /\b(?:through|using|via|from) (?:our|your) (?:own )?cookies\b|\bmay not (?:use|set|place)\b|\b(?:you|browser)[^.;]{0,30}\b(?:block|disable|refuse|reject)\b/,
      reason: 'It says that other companies use cookies or tags on the site.',
      example: 'Our advertising partners may place cookies on your browser.',
      nearMiss: 'Our service providers may not place cookies.',
    },
    {
      id: 'cookies-of-others',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:cookies?|pixels?(?: tags?)?|web beacons|beacons|tags|clear gifs)\\b${gap(60)}\\b(?:set|placed|served|issued|deposited|provided|dropped|stored|installed|operated|managed|controlled|owned|created|used|delivered|employed|from|by|of|belonging|communicate)\\b(?: (?:by|from|to|with|one|of|or|our|more|certain|selected|the|some|us|and|other|a|both|external|authorised|authorized|different|trusted|various)){0,7} (?:${THIRD}|google|facebook|microsoft|twitter|youtube|vimeo|meta|doubleclick)\\b`,
      ),
      unless: /\bnot (?:set|placed|served|shared|issued)\b/,
      reason: 'It says that cookies or tags come from other companies.',
      example: 'Advertising cookies are issued by our partners.',
      nearMiss: 'Cookies are not placed by third parties.',
    },
    {
      id: 'they-are-set-by-others',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:these|they|which|some(?: of (?:them|these|which))?|others|many)\\b(?: [a-z]{2,10}){0,2} (?:are|is|be|been)(?: also)? ${SET}\\b(?: (?:on|in|through|by|your|our|the|a|site|website|device|browser|computer|us|and|or|certain|selected|trusted|other|both|from)){0,12} ${THIRD}\\b`,
      ),
      unless: /\bnot (?:set|placed|used|stored)\b/,
      after: /\b(?:cookies?|pixels?|beacons|tags|similar technolog(?:y|ies))\b/,
      reason: 'Of the cookies that it spoke of it says that other companies set them.',
      example: { text: 'They are set on your device by us and our partners.', before: 'Some data comes from cookies.' },
      nearMiss: { text: 'They are set on your device by us.', before: 'Some data comes from cookies.' },
    },
    {
      id: 'cookies-these-are-set-by-others',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:cookies?|pixels?|beacons|tags|similar technolog(?:y|ies))\\b[^.?!|]{0,40}\\b(?:these|they|which|some)\\b(?: [a-z]{2,10}){0,2} (?:are|is|be)(?: also)? ${SET}\\b(?: (?:on|in|through|by|your|our|the|a|site|website|device|browser|computer|us|and|or|certain|selected|trusted|other|both|from)){0,12} ${THIRD}\\b`,
      ),
      reason: 'It says that cookies are set by other companies.',
      example: 'Cookies: these are set on your device by us and our partners.',
      nearMiss: 'Cookies: these are set on your device by us alone.',
    },
    {
      id: 'let-us-and-others',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:cookies?|pixels?|web beacons|tags)\\b(?: [a-z]{2,14}){0,4}? (?:allow|enable|help|let|permit|assist)s? (?:us and (?:(?:our|certain|other|selected|advertising|marketing|trusted) ){0,2}|our )${THIRD} (?:to |in )?(?:recogni[sz]|collect|identif|remember|understand|show|serve|deliver|measure|track)`,
      ),
      unless: /\bcookies? (?:does|do) not\b/,
      reason: 'It says that cookies serve other companies too.',
      example: 'Cookies allow us and our partners to recognise your device.',
      nearMiss: 'Cookies allow us to recognise your device.',
    },
    {
      id: 'company-pixel',
      stance: 'affirms',
      match:
        /\b(?:facebook|meta|twitter|tiktok|linkedin|pinterest|snap(?:chat)?|reddit|quora|google|microsoft|bing)(?:'s)? (?:conversion |tracking |remarketing |retargeting |advertising |ads |insight )?(?:pixels?|tags?)\b(?! (?:phone|[0-9]))/,
      unless: /\b(?:google pixel|tag manager)\b/,
      reason: 'It names the pixel or tag of another company on the site.',
      example: 'We collect this through the Facebook pixel on our site.',
      nearMiss: 'You can use our app on a Google Pixel.',
    },
    {
      id: 'social-features-set',
      stance: 'affirms',
      match:
        /\b(?:features?|widgets?|plug-?ins?|buttons?|they|these)\b[^.;?!|]{0,120}\b(?:may|will|can|also|might) (?:also )?(?:set|place|store|use|drop)s? (?:a |their own |its own )?cookies?\b/,
      after: /\b(?:social (?:media|network)|facebook|twitter|plug-?ins?|widgets?|share buttons?|like button)/,
      unless: /\bnot responsible\b/,
      reason: 'Of features of social networks on its pages it says that they set cookies.',
      example: {
        text: 'These features may set a cookie to work properly.',
        before: 'Our site has social media features, such as a like button.',
      },
      nearMiss: { text: 'These features may set a cookie to work properly.', before: 'Our site has a basket.' },
    },
    {
      id: 'vendor-cookies',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:${ANALYTICS_VENDOR}|${AD_VENDOR}|google|facebook|youtube|stripe|cloudflare|addthis|disqus|linkedin|twitter)\\b${gap(120)}\\bcookies?\\b(?! policy)`,
      ),
      unless: /\b(?:does|do|are|is|will) not (?:use|set|place)\b/,
      reason: 'It names a company that uses cookies on the site.',
      example: 'Google Analytics uses cookies to measure visits.',
      nearMiss: 'Plausible does not use cookies.',
    },
    {
      id: 'cookies-with-vendor',
      stance: 'affirms',
      match: new RegExp(
        `\\bcookies?\\b${gap(80)}\\b(?:by|from|of|including|such as|like|called|including those)${gap(25)}\\b(?:${ANALYTICS_VENDOR}|${AD_VENDOR}|google|facebook)\\b`,
      ),
      unless: /\b(?:block|disable|delete|browser|internet explorer|chrome|safari)\b/,
      reason: 'It names a company whose cookies the site uses.',
      example: 'We use cookies such as those of Google Analytics.',
      nearMiss: 'You can delete cookies in Google Chrome, a browser by Google.',
    },
    {
      id: 'embedded',
      stance: 'affirms',
      match:
        /\bembed(?:s|ded)?\b[^.;]{0,60}\bthird[- ]party tracking\b|\bembedded (?:content|videos?|media|maps?|posts?|widgets?)\b[^.;?!|]{0,120}\b(?:set|use|place|store)s?\b[^.;?!|]{0,30}\bcookies\b/,
      reason: 'It says that embedded content of others sets cookies or tracks.',
      example: 'Embedded content may use cookies and embed additional third-party tracking.',
      nearMiss: 'Embedded content may be slow.',
    },
    {
      id: 'we-allow',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:allow|permit|enable|authori[sz]e|let)s?\\b(?: [\\w-]{1,20}){0,4} (?:${THIRD}|companies|google|others|advertisers)\\b${gap(80)}\\b(?:cookies|pixels|beacons|tags|tracking technologies)\\b`,
      ),
      reason: 'It says that it lets other companies use cookies.',
      example: 'We may allow some of our marketing partners to utilise cookies on our website.',
      nearMiss: 'We do not allow other companies to set cookies.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `(?:${NOT}${gap(20)}\\b(?:use|allow|set|place|have|permit|contain|employ|load|store|accept|involve|utili[sz]e|collect|receive|serve|deploy|support)\\b${gap(90)}|\\bno )\\bthird[- ]party (?:(?:tracking|advertising|analytics|marketing|or) ){0,3}cookies\\b(?! (?:to|for|that|which|without|unless|until|except|from))`,
      ),
      unless:
        /\b(?:you|browser|if|consent|control|access|responsible|cover|appl(?:y|ies)|govern|knowledge|unless|until)\b|\bmost of\b/,
      reason: 'It says that there are no third-party cookies.',
      example: 'We do not use tracking cookies, advertising cookies, or any third-party cookies.',
      nearMiss: 'We do not control third-party cookies.',
    },
    {
      id: 'others-may-not',
      stance: 'denies',
      match: new RegExp(
        `\\b(?:do|does|will|shall) not (?:allow|permit|let|enable|authori[sz]e) (?:any )?(?:${THIRD}|companies|others|advertisers)${gap(30)}\\b(?:set|place|use|put|drop|store|deploy)\\b${gap(30)}\\bcookies\\b(?! (?:to|for|that|without|unless|until))`,
      ),
      unless: /\b(?:unless|without|until|except)\b/,
      reason: 'It says that it lets nobody else set cookies.',
      example: 'We do not allow third parties to set cookies on our site.',
      nearMiss: 'We do not allow third parties to set cookies without your consent.',
    },
    {
      id: 'no-cookies-at-all',
      stance: 'denies',
      match: new RegExp(
        `\\b(?:we|site|website) (?:do|does|will) not(?: [a-z]{2,12}){0,2}? (?:use|make (?:any )?use of|set|place|store) (?:any )?cookies(?=[.;]|$)|\\bno cookies (?:are|will be)(?: ever)? (?:set|used|placed|stored)(?=[.;]|$)|\\b(?:we|site|website) (?:use|uses|set|sets) (?:absolutely )?no cookies(?=[.;]|$)`,
      ),
      unless: /\bmost of\b|\be-?mail|\bnewsletter/,
      reason: 'It says that there are no cookies at all, and so none of third parties.',
      example: 'We do not use cookies.',
      nearMiss: 'Most of our sites do not use cookies.',
    },
    {
      id: 'only-first-party',
      stance: 'denies',
      negated: true,
      match:
        /\b(?:only|exclusively|solely)\b[^.;]{0,40}\bfirst[- ]party cookies\b|\bfirst[- ]party cookies (?:only|exclusively)\b|\bthird[- ]party cookies (?:are|will be) (?:not|never) (?:used|set|placed|allowed|permitted|stored)\b(?! (?:for|to|until|unless|without|if))/,
      reason: 'It says that only its own cookies are used.',
      example: 'We use only first-party cookies.',
      nearMiss: 'We use first-party cookies.',
    },
  ],
};
