import type { TopicRows } from '../language.ts';
import { ANALYTICS_VENDOR, gap, NOT, THIRD } from './words.ts';

const MEASURE = `(?:analytics?|analy[sz](?:e|es|ing)(?: (?:data|traffic|usage|use|how|trends|the|our|user|visitor|web|and|site|your|visits|this))|statistical analysis|audience measurement|measur(?:e|es|ing) (?:the )?(?:traffic|audience|usage|use of|visits|site|web|how|performance of (?:the|our) (?:site|web ?site|service))|web(?:site)? (?:traffic|usage) (?:analysis|statistics|data)|usage (?:analysis|statistics)|statistics (?:on|about|of)|understand(?:ing)? (?:how|usage|our (?:users|visitors)|the use|visitor|user)|track(?:ing)? (?:website|site) (?:usage|traffic)|traffic (?:analysis|measurement|statistics)|web metrics|metrics)`;

export const thirdPartyAnalytics: TopicRows = {
  topic: 'third-party-analytics',
  trigger: new RegExp(
    `analy|measure|statistic|metric|understand|aggregated? (?:information|data)|usage (?:information|data)|${ANALYTICS_VENDOR}`,
  ),
  unless: /\bjob (?:applicants?|candidates?)\b/,
  rows: [
    {
      id: 'vendor',
      stance: 'affirms',
      match: new RegExp(`\\b${ANALYTICS_VENDOR}\\b`),
      unless:
        /\b(?:if you|customers?|clients?|you may|publishers?) (?:choose to )?(?:use|connect|integrate|install|link)/,
      reason: 'It names a company that measures visits for it.',
      example: 'We use Google Analytics to understand how visitors use the site.',
      nearMiss: 'We do not use Google Analytics.',
    },
    {
      id: 'third-party-analytics',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:third[- ]party|third parties'?|external|outside) (?:(?:web|website|data|traffic|and|or|tracking|advertising|service|online|site|tools|mobile|performance|measurement|marketing|cookies|ad|usage|log|vendors?|services?|providers?|for|such|as|tools?|companies|partners|like|including|to|provide|cloud|behavioral|software|statistical|internet|tracking-|technologies|social|media|to perform|of),? ){0,5}(?:analytics|statistics|web analysis|measurement|analytic)\\b`,
      ),
      unless: /\b(?:do not|not) (?:use|share with)\b/,
      reason: 'It speaks of analytics by third parties.',
      example: 'We use third-party analytics providers.',
      nearMiss: 'We use no third-party analytics.',
    },
    {
      id: 'analytics-companies',
      stance: 'affirms',
      match:
        /\b(?:web |website |data |site |advertising and |marketing and |mobile |measurement and |ad and |traffic |audience |digital |usage |customer |and |or |product )?analytics?(?:,? (?:and|or|&|advertising|marketing|measurement|research|data|service|services|web|ad|tracking|search engine|performance|other|search|hosting)[ ,]{0,2}){0,4} (?:providers?|partners?|compan(?:y|ies)|vendors?|firms?|networks?|suppliers|service providers?|services (?:provided|offered|of|from|such|like)|subprocessors?|third parties)\b/,
      unless: /\b(?:may not|do not|never) (?:share|use|provide|disclose|sell)[^.;]{0,60}\banalytics companies\b/,
      reason: 'It speaks of companies that do analytics for it.',
      example: 'We share data with analytics providers.',
      nearMiss: 'We do not work with analytics companies.',
    },
    {
      id: 'analytics-services',
      stance: 'affirms',
      match:
        /\b(?:use|uses|using|utili[sz]e|utili[sz]es|engage|employ|employs|work with|rely on)\b[^.;?!|]{0,60}\b(?:web |data |advertising and |website )?analytics (?:services|platforms?|software (?:from|by)|tools (?:from|by|provided))\b/,
      unless: /\b(?:our own|self-hosted|in-house)\b/,
      reason: 'It says that it uses analytics services.',
      example: 'We may use advertising and analytics services to analyse your use of our services.',
      nearMiss: 'We use our own analytics services.',
    },
    {
      id: 'others-measure',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:${THIRD}|other companies|third-party companies|contractors|agents|vendors)\\b(?!['’]s? (?:web ?)?sites?\\b)${gap(200)}\\b${MEASURE}`,
      ),
      unless:
        /\b(?:credit|fraud|payment|linked (?:web)?sites?|their own privacy|merger|law enforcement|(?:aggregated?|anonymous|anonymi[sz]ed|de-identified)\b[^.;]{0,80}\b(?:shar|disclos|provid)\w*|(?:shar|disclos|provid)\w* (?:with [a-z ]{3,30} )?(?:[a-z]+,? ){0,2}(?:aggregated?|anonymous|anonymi[sz]ed|de-identified)|research(?:ers| institutions)|your use of (?:third|their))\b|\bwe (?:may |also |will )?receive\b|\bhosting (?:compan|services'|providers)[^.;]{0,60}\bdo this\b|\b(?:from|by) (?:other )?(?:third parties|partners|sources)\b[^.;]{0,30}\bwe\b/,
      reason: 'It says that other companies measure or analyse the visits for it.',
      example: 'We hire other companies to perform statistical analysis of our services.',
      nearMiss: 'We may share information with service providers.',
    },
    {
      id: 'others-among-purposes',
      stance: 'affirms',
      match:
        /\b(?:service providers?|vendors?|third[- ]part(?:y|ies)|contractors|processors|companies|partners|consultants)\b[^.;?!|]{0,260}\b(?:data|web(?:site)?|site|business|service|traffic|customer)?,? ?analytics\b/,
      unless:
        /\b(?:google analytics opt|our own|hosting companies do this)\b|\b(?:aggregated?|anonymous|anonymi[sz]ed|de-identified)\b/,
      reason: 'It lists analytics among what other companies do for it.',
      example: 'Service providers help us with hosting, payment, analytics and support.',
      nearMiss: 'We use analytics.',
    },
    {
      id: 'after-others',
      stance: 'affirms',
      match: new RegExp(
        `^(?:this|these|such|the|they|that|those)\\b${gap(80)}\\b(?:used?|uses|allows?|helps?|enables?|information|may)\\b${gap(80)}\\b(?:analy[sz]e|measure|analytics|statistics|understand our visitors)`,
      ),
      after:
        /\b(?:third[- ]party (?:service providers?|companies|vendors|tools)|service providers?)\b[^.;]{0,80}\b(?:cookies|beacons|collect|tools|pixels)\b/,
      reason: 'What other companies collect on the site is used to analyse visits.',
      example: {
        text: 'This information may be used to analyse data and understand our visitors.',
        before: 'We engage third party service providers that use cookies to collect information about your visits.',
      },
      nearMiss: { text: 'This information may be used to analyse data.', before: 'You give us your name.' },
    },
    {
      id: 'after-others-on-the-site',
      stance: 'affirms',
      match:
        /\b(?:(?:this|such|that|the) (?:information|data)|these (?:companies|(?:third )?parties|tools|technologies|providers|services)|they|for example)\b[^.;?!|]{0,160}\b(?:analy[sz]e|analy[sz]ing|measure|analytics|statistics|understand how|better understand)\b[^.;?!|]{0,60}\b(?:data|activity|traffic|usage|use|used|users|visitors|people|visits|content)\b/,
      after:
        /\b(?:third part(?:y|ies)|other companies|outside companies|third[- ]party companies|service providers|vendors)\b[^.;]{0,60}\b(?:tracking technolog(?:y|ies)|(?:to )?(?:process|collect|analy[sz]e)\b[^.;]{0,60}\b(?:on our behalf|for us|how you interact|information about you))/,
      unless: /\b(?:not|fraud|payments?|orders?|credit)\b/,
      reason: 'What other companies do on the site or for it is used to analyse visits.',
      example: {
        text: 'This information may be used to analyze and track data and better understand online activity.',
        before: 'We may let selected third parties use tracking technology on the site.',
      },
      nearMiss: {
        text: 'This information may be used to analyze and track data and better understand online activity.',
        before: 'We may use tracking technology of our own on the site.',
      },
    },
    {
      id: 'others-count',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:third[- ]part(?:y|ies)(?: (?:service providers|companies|vendors))?|service providers|other companies|vendors)\\b(?! (?:web ?)?sites)${gap(60)}\\b(?:collect|gather|compile|provide us with|give us)\\b(?: [a-z]{2,14}){0,2} (?:aggregated?|anonymous|statistical|usage|traffic) (?:and [a-z]+ )?(?:information|data|statistics|reports)\\b${gap(60)}\\b(?:users|visitors|visits|traffic|usage|use of (?:our|the|this)|how)\\b`,
      ),
      unless: /\b(?:we|to|with) (?:may )?(?:share|provide|disclose|sell)\b/,
      reason: 'It says that other companies collect figures on the visits.',
      example: 'Service providers may use cookies to collect aggregate information about our visitors.',
      nearMiss: 'We provide third parties with aggregate information about our visitors.',
    },
    {
      id: 'assist-in-analysing',
      stance: 'affirms',
      match:
        /\b(?:companies|individuals|providers?|vendors?|contractors|third parties|partners)\b[^.?!|]{0,400}\b(?:assist|help)(?:s|ing)? (?:us|the (?:company|site|website|service)) (?:in |to |with )?(?:analy[sz](?:e|ing)|(?:better )?understand(?:ing)?) (?:how )?(?:our |the |your )?(?:use of )?(?:services?|web ?site|site|apps?|platform|visitors|users|site visitors)\b/,
      unless: /\b(?:our own)\b/,
      reason: 'It says that hired companies help to analyse how the site is used.',
      example: 'Third-party companies assist the company in analysing how the service is used.',
      nearMiss: 'Cookies assist the company in analysing how the service is used.',
    },
    {
      id: 'analytics-cookies-of-others',
      stance: 'affirms',
      match:
        /\banaly(?:tics?|tical|sis) cookies\b[^.;]{0,80}\b(?:by|from|of) (?:our |technical |a |the ){0,3}(?:service providers|third|partners|google)/,
      reason: 'It says that analytics cookies come from other companies.',
      example: 'Analytical cookies are issued by our technical service providers.',
      nearMiss: 'Analytical cookies are issued by us.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `(?:${NOT}${gap(30)}\\b(?:use|employ|utili[sz]e|run|have|include|load|embed|share|work with|rely on)\\b|\\b(?:(?:use|uses|have|has|with|run) no|no|without(?: any)?)\\b)${gap(45)}\\b(?:third[- ]party (?:(?:advertising|tracking|or|and|ad) ){0,3}analytics|external analytics|analytics cookies|analytics compan(?:y|ies)|analytics providers?|google analytics)\\b(?! (?:to|for|that|which|without|unless|features|advertising|demographics))`,
      ),
      unless:
        /\b(?:if|unless|until|control|except|personal(?:ly)? identif|with google analytics|to google)\b|\bgoogle analytics\b[^.]{0,40}\b(?:opt|cookie)/,
      reason: 'It says that no other company measures the visits.',
      example: 'We do not use analytics cookies or any third-party cookies.',
      nearMiss: 'We do not use third-party analytics without your consent, unless required.',
    },
    {
      id: 'named-in-a-list',
      stance: 'affirms',
      match:
        /\b(?:google|adobe|microsoft|yandex|cloudflare|hubspot)[^:]{0,20} : [^:]{0,60}\b(?:analytics|statistics|measurement)\b/,
      reason: 'A list of providers names a company for analytics.',
      example: { text: 'Site analytics (web)', leadIn: 'Google, Inc' },
      nearMiss: { text: 'Site hosting', leadIn: 'Google, Inc' },
    },
    {
      id: 'own-only',
      stance: 'denies',
      match:
        /\b(?:only|exclusively|solely)\b[^.;]{0,40}\b(?:our own|self-hosted|in-house|own)\b[^.;]{0,30}\banalytics\b|\bour own analytics only\b|\bself-hosted\b[^.;]{0,60}\bonly\b[^.;]{0,30}\banalytics\b|\b(?:any|all) analytics (?:is|are) (?:done |performed |run )?(?:only |exclusively )?(?:in-house|self-hosted|by ourselves)\b/,
      reason: 'It says that it measures visits only itself.',
      example: 'We use only our own analytics.',
      nearMiss: 'We use our own analytics.',
    },
  ],
};
