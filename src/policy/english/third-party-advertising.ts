import type { TopicRows } from '../language.ts';
import { AD_VENDOR, gap, THIRD } from './words.ts';

const ADS = `(?:ads?|adverts?|advertis(?:ing|ements?)|adverti[sz]ements?|marketing messages|ad campaigns?|promotional content)`;
const TAILORED = `(?:interest[- ]?based|behaviou?ral(?:ly)?(?: targeted)?|online behaviou?ral|targeted|personali[sz]ed|tailored|customi[sz]ed|cross-context(?: behaviou?ral)?|relevant|more relevant|individuali[sz]ed)`;

export const thirdPartyAdvertising: TopicRows = {
  topic: 'third-party-advertising',
  trigger: new RegExp(`\\bads?\\b|advert|interests|retarget|remarket|audience|sponsor|${AD_VENDOR}`),
  unless: /\b(?:children|minors)\b[^.;]{0,60}\b(?:ads|advertis)|\bdo not track\b[^.;]{0,40}\b(?:standard|browsers)/,
  rows: [
    {
      id: 'vendor',
      stance: 'affirms',
      match: new RegExp(`\\b${AD_VENDOR}\\b`),
      unless: /\b(?:customers?|clients?|publishers?) (?:may )?(?:use|connect)\b/,
      reason: 'It names a company that shows or measures advertising on the site.',
      example: 'We use Google Ads and the Facebook pixel.',
      nearMiss: 'We do not use DoubleClick.',
    },
    {
      id: 'interest-based',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:interest[- ]?based|behaviou?ral(?:ly)?(?: targeted)?|online behaviou?ral|cross-context(?: behaviou?ral)?) ${ADS}\\b|\\b(?:re-?targeting|remarketing|re-?targeted|custom audiences?|lookalike audiences?|similar audiences|ad retargeting)\\b`,
      ),
      reason: 'It speaks of advertising by interests or behaviour.',
      example: 'This is known as interest-based advertising.',
      nearMiss: 'We do not use behavioural advertising.',
    },
    {
      id: 'ad-companies',
      stance: 'affirms',
      match:
        /\b(?:third[- ]party (?:(?:online|internet|digital|marketing|analytics|analytics and|and|or|web) ){0,3}(?:ads?|advertis(?:ers?|ing|ements?))|ad(?:vertising)? (?:networks?|exchanges?|servers?|technology (?:compan|provid|partner|vendor)\w*)|(?:ad|advertising|advertisement)(?:,? (?:and|or|&|marketing|analytics|media|technology|measurement|service|social media|research|promotional)[ ,]{0,2}){0,4} (?:partners?|compan(?:y|ies)|providers?|vendors?|agenc(?:y|ies)|services? (?:partners?|providers?)|platforms?|third parties)|(?:marketing|analytics|social media|media)(?: and|,|\/| or) advertising (?:partners?|compan(?:y|ies)|providers?|vendors?|platforms?))\b/,
      unless:
        /\b(?:may not|not) (?:share|sell|disclose|provide|give)[^.;]{0,90}\badvertis|\b(?:networks|exchanges|providers?|partners?|companies|agencies|platforms)\b[^.;:?!|]{0,60} (?:provide|send|give|supply)s? us (?:with )?\b|\b(?:share|disclose|provide|compile|publish)\b[^.;:?!|]{0,40}\b(?:aggregated?|anonymous|anonymi[sz]ed|statistics|statistical)\b/,
      reason: 'It speaks of advertising companies that it works with.',
      example: 'We work with ad networks and other advertising partners.',
      nearMiss: 'We do not work with ad networks.',
    },
    {
      id: 'others-advertise',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:${THIRD}|google|facebook|other companies|agents|others)\\b${gap(200)}\\b(?:${TAILORED} (?:[a-z,]+ ){0,3}${ADS}|(?:serve|serves|serving|display|displays|displaying|show|shows|showing|deliver|delivers|delivering|place|target|targets|targeting|measure|measuring|provide|tailor|tailoring|personali[sz]e|optimi[sz]e|help(?:s|ing)? us (?:to )?advertise)(?: [\\w',-]{1,16}){0,6} (?:${ADS}|advertise)|(?:advertising|ad) (?:purposes|campaigns|effectiveness|services|measurement|performance|delivery|attribution|optimi[sz]ation|personali[sz]ation))\\b`,
      ),
      unless:
        /\b(?:not|never) (?:share|sell|disclose|provide|give|permit|allow|use)[^.;]{0,120}\badvertis|\bnot responsible\b/,
      reason: 'It says that other companies show, target or measure advertising with what is collected.',
      example: 'Third parties may use this data to serve ads tailored to your interests.',
      nearMiss: 'Third parties may not serve ads on our site.',
    },
    {
      id: 'advertisers-collect',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:advertisers|sponsors)\\b${gap(30)}\\b(?:collect|receive|obtain|gather)\\b${gap(60)}\\b(?:data|information|cookies)\\b`,
      ),
      reason: 'It says that advertisers collect data on the site.',
      example: 'Advertisers may collect data through our site.',
      nearMiss: 'Advertisers may not collect data through our site.',
    },
    {
      id: 'promoted-elsewhere',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:${THIRD})\\b${gap(200)}\\b(?:promote|display|show|deliver|present)\\b${gap(60)}\\b(?:relevant to|based on|according to|tailored to) your interests\\b`,
      ),
      reason: 'It says that other companies collect data so that offers follow the visitor’s interests.',
      example:
        'Service providers collect information about your use so that they may display information relevant to your interests on other websites.',
      nearMiss: 'We show lists relevant to your interests.',
    },
    {
      id: 'vendors-listed',
      stance: 'affirms',
      match:
        /\b(?:vendors?|service providers?|suppliers|contractors|processors|companies)\b[^.;?!|]{0,60}\b(?:services|such as|including|like|includes?|assist|help|for|provide|perform)\b[^.;?!|]{0,160}\b(?:advertising|advertisements?|ad serving|marketing and advertising)\b/,
      unless: /\b(?:not (?:share|sell|disclose|provide|use)|our own)\b/,
      reason: 'Advertising is among what other companies do for it.',
      example:
        'Vendors provide us with services such as hosting, communications, data analytics, advertising and other services.',
      nearMiss: 'Vendors provide us with services such as hosting.',
    },
    {
      id: 'shared-for-ads',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:share|shares|sharing|shared|disclose|disclosed|disclosing|provide|providing|transfer|sell|pass)\\b${gap(160)}\\b(?:advertisers|${TAILORED} (?:[a-z,]+ ){0,3}${ADS}|advertising purposes|for advertising)\\b`,
      ),
      reason: 'It says that data is passed on for advertising.',
      example: 'You can opt out of sharing your data for targeted advertising.',
      nearMiss: 'We do not share data with advertisers.',
    },
    {
      id: 'ads-elsewhere',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:${ADS})\\b${gap(90)}\\b(?:on|across|in|through) (?:this (?:site |website )?and )?(?:other|third[- ]party|different|external|unaffiliated|partner|its|social)(?: [a-z-]{2,14}){0,2} (?:web ?sites?|sites?|apps|platforms?|services|networks|media|web)|\\bads you (?:see|receive|are shown)\\b${gap(60)}\\b(?:elsewhere|other (?:web ?)?sites)\\b`,
      ),
      reason: 'It says that its advertising follows visitors to other sites.',
      example: 'We show you ads on third-party sites.',
      nearMiss: 'We show you our offers on this site.',
    },
    {
      id: 'tailored-ads',
      stance: 'affirms',
      match: new RegExp(
        `\\b${TAILORED}(?:[ ,]+(?:content|and|or|offers|promotions|marketing|online|digital|third-party|display|more|experience|products|recommendations)){0,5} ${ADS}\\b|\\b${ADS}\\b${gap(50)}\\b(?:based on|tailored to|relevant to|according to|of interest to|more relevant|targeted to|that (?:are|may be) relevant) (?:your|you|their|the|users?)|\\bpersonali[sz](?:e|ing)(?: the)?(?: content and)? ${ADS}\\b|\\b(?:cookies|pixels|technologies|beacons)\\b${gap(80)}\\badvertis(?:ing|ements)\\b|\\badvertising (?:cookies|identifiers?|ids?|technologies|pixels|tags)\\b|\\b(?:targeting|marketing|advertising)(?: (?:and|or|\\/) (?:targeting|marketing|advertising|tracking))? cookies\\b`,
      ),
      unless:
        /\b(?:advertising id(?:s|entifiers?)?|idfa|aaid)\b(?![^.;]{0,120}\b(?:ads\b|advertising (?!id)|advertisements))|\b(?:right to|rights|request to) [^.;]{0,20}\bopt|\bcontextual\b/,
      reason: 'It speaks of advertising that is tailored with what is collected.',
      example: 'We use cookies for targeted advertising.',
      nearMiss: 'Qwant remains a search engine without targeted advertising.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `\\b(?:we|site|website|service|services|app|company)\\b(?: [a-z]{2,12}){0,2} (?:(?:do|does|will|shall) (?:not|never)|never|don't|doesn't|won't) (?:(?:currently|ever|and never will|knowingly) )?(?:show|display|serve|run|have|host|carry|do|place|contain|include|engage in|use|perform|carry out|accept|feature|offer|conduct|work with|partner with|allow|permit)(?: you)?(?: any| or [a-z]+)? (?:marketing,? (?:or |and |nor )?)?(?:(?:third[- ]party|targeted|personali[sz]ed|online|behaviou?ral|external|form of|kind of|interest-based|paid|banner) ){0,3}(?:ads|adverts|advertising|advertis(?:e)?ments|ad networks?|advertisers|advertising networks?)\\b(?! (?:to children|to minors|cookies to|that|which|based|on (?:[a-z]+ )?junior|in (?:our|the) e|to (?:collect|access|use|track|see|target|place|set|serve|contact|obtain|receive|gather|be|run|show|display|identify)|purposes to|directly|for products))|\\b(?:we|site|website|service)\\b(?: [a-z]{2,12}){0,1} (?:show|display|have|run|contain|carry|use|serve|contains|has|shows)s? no (?:third[- ]party )?(?:ads|adverts|advertising|advertisements)\\b|\\b(?:ad-free|free (?:of|from) (?:ads|adverts|advertising|advertisements)|(?:you|users|visitors) (?:will|do) (?:not|never) (?:see|find|be shown) (?:any )?(?:third[- ]party )?(?:ads|adverts|advertising|advertisements)|[a-z0-9,] without targeted advertising|there (?:is|are) no (?:ads|advertising|advertisements))\\b|^no (?:third[- ]party )?(?:ads|adverts|advertising|advertisements)(?=$|[.,!]| (?:and|or) )`,
      ),
      unless:
        /\b(?:if|unless|until|except|premium|paid|subscri\w+|(?:to|for|with|directed at|on|see) (?:[a-z]+ ){0,2}(?:children|minors|students?|kids|pupils|members)|users under|junior|cookies to|sensitive|based on|under the age)\b/,
      reason: 'It says that there is no advertising by other companies.',
      example: 'We do not show any ads.',
      nearMiss: 'We do not show ads to children.',
    },
    {
      id: 'no-targeted-advertising',
      stance: 'denies',
      match: new RegExp(
        `(?:\\b(?:(?:do|does|will|shall|has|have|did) not|never)|n't)\\b(?: [a-z]{2,12}){0,2}? (?:do|engaged? in|conduct(?:ed)?|carry out|perform|participate in|practi[cs]e|offer|allow|permit|display|serve|show|use|run|sell,? share,? or engage in)(?: any| in any)?(?: forms? of| kinds? of)? ["']?(?:(?:${TAILORED}|third[- ]party|online)(?:,? (?:or|and))? ){1,4}["']?(?:${ADS}|ad targeting)\\b|(?:\\b(?:(?:do|does|will) not|never)|n't)\\b(?: [a-z]{2,12}){0,1}? (?:use|do|allow|permit|engage in|offer|perform)(?: any)? (?:re-?targeting|remarketing)\\b|["']?\\b(?:sold|shared|sell|share)\\b["',]{0,3}[^.;:?!|]{0,40}\\bor engaged? in ["']?targeted advertising\\b|^no (?:sale,? |sharing,? |profiling,? |tracking,? |or |and ){0,5}(?:${TAILORED} ){1,2}${ADS}(?=[.,;!]|$)`,
      ),
      unless:
        /\b(?:if|unless|until|without|except|although|children|minors|under the age|users under|known to be|premium|sensitive|based on|opted|opting|opt|you (?:may|can|will)|outside|contextual|who)\b|^(?!.*\b(?:not|never|no)\b|.*n't\b)/,
      weak: true,
      reason: 'It says that there is no advertising by what visitors do, and says nothing of any other.',
      example: 'The company does not engage in targeted advertising.',
      nearMiss: 'We do not engage in targeted advertising to minors under the age of 16.',
    },
    {
      id: 'data-not-for-ads',
      stance: 'denies',
      match: new RegExp(
        `\\b(?:data|information|cookies) (?:is|are|will be|would be)(?: also)? (?:not|never)(?: be)? (?:used|shared|sold|processed|passed on|passed|disclosed|given)\\b[^.;:?!|]{0,30}\\b(?:for|to|with)\\b(?: [a-z]+,?(?: or| and)?){0,3}? (?:(?:${TAILORED}|third[- ]party) ){0,2}(?:${ADS}|advertisers)\\b|(?:\\b(?:do|does|will) not|n't|\\bnever) (?:use|process) (?:(?:your|any|the|personal|this|these|our|such|user|visitor) ){0,3}(?:data|information|cookies) (?:for|to)(?: [a-z]+,?(?: or| and)?){0,4}? (?:(?:${TAILORED}|third[- ]party) ){0,2}(?:${ADS}|advertise)\\b`,
      ),
      unless:
        /\b(?:if|unless|until|without|except|sensitive|health|children|minors|students? under|messages?|contents?|contacts|photos?|images?|e-?mails?|precise|location|face|facial|voice|audio|phone|queries|prompts|biometric|payment|financial|identif\w+|directly|otherwise|these cookies|other cookies|strictly|essential|necessary)\b/,
      weak: true,
      reason: 'It says that what it has of visitors is not used for advertising, and says nothing of any other.',
      example: 'Your data is not used for targeted ads.',
      nearMiss: 'Your health data is not used for targeted ads.',
    },
    {
      id: 'not-shared-with-advertisers',
      stance: 'denies',
      match:
        /\b(?:do|does|will) not (?:sell or |sell, rent,? or |rent or )?(?:share|disclose|provide|give|transfer|sell)\b[^.;:?!|]{0,60}\b(?:data|information)\b[^.;:?!|]{0,60}\b(?:with|to) (?:any )?(?:third[- ]party )?(?:advertisers|advertising (?:companies|networks|partners)|ad networks)\b/,
      unless:
        /\b(?:unless|without|except|under the age|users under|years|queries|prompts|content|personally identifiable|personal information|that (?:identifies|personally)|directly|raw|anonymous|aggregate)\b/,
      reason: 'It says that nothing is given to advertisers.',
      example: 'We do not share personal data with advertisers, data brokers, or analytics companies.',
      nearMiss: 'We do not share your data with advertisers without your consent.',
    },
    {
      id: 'no-advertising-cookies',
      stance: 'denies',
      match:
        /\b(?:(?:do|does|will) not|never) (?:use|set|place|store|deploy)(?: any)?(?: [a-z-]{3,15},?){0,4}? (?:advertising|ad|targeting|marketing) cookies\b(?! (?:without|unless|until|to|for|that))/,
      unless: /\b(?:if|unless|until|without your)\b/,
      reason: 'It says that there are no advertising cookies.',
      example: 'We do not use tracking cookies, advertising cookies, or analytics cookies.',
      nearMiss: 'We do not use advertising cookies without your consent.',
    },
  ],
  headings: [
    {
      id: 'no-ads-heading',
      stance: 'denies',
      match:
        /^(?:we|this (?:web ?)?site) (?:do not|does not|don't|doesn't|never) (?:show|display|run|serve|have|use) (?:any |third[- ]party )?(?:ads|advertising|advertisements)[.!]?$|^no (?:third[- ]party )?(?:ads|advertising)[.!]?$/,
      reason: 'A heading says that there is no advertising.',
      example: 'We do not show ads',
      nearMiss: 'We do not show ads to members',
    },
  ],
};
