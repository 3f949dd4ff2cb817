/**
 * Word groups that the English rows share, as sources of regular expressions for text in lower case. None repeats a group that
 * itself repeats, and gaps are bounded, so that every row stays linear.
 */

/** Up to `n` characters within the clause. */
export const gap = (n: number): string => `[^.;:?!|]{0,${n}}?`;

/** A few words between two others. */
export const few = (n: number): string => `(?: [\\w'"/,()-]{1,25}){0,${n}}?`;

export const NOT = `(?:\\b(?:not|never|neither|nor|cannot|no longer)\\b|n't\\b)`;

export const WE = `\\b(?:we|our (?:company|web ?site|site|service|platform|team)s?|us|the (?:company|web ?site|site|service)|this (?:web ?site|site|service))\\b`;

export const USE = `(?:us(?:e|es|ed|ing)|employ(?:s|ed|ing)?|utili[sz](?:e|es|ed|ing)|deploy(?:s|ed|ing)?|implement(?:s|ed|ing)?|plac(?:e|es|ed|ing)|set(?:s|ting)?|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|send(?:s|ing)?|sent|drop(?:s|ped|ping)?|serv(?:e|es|ed|ing)|access(?:es|ed|ing)?|issu(?:e|es|ed|ing)|install(?:s|ed|ing)?|creat(?:e|es|ed|ing)|assign(?:s|ed|ing)?|generat(?:e|es|ed|ing)|writ(?:e|es|ten|ing)|receiv(?:e|es|ed|ing)|collect(?:s|ed|ing)?|includ(?:e|es|ed|ing)|contain(?:s|ed|ing)?)`;

/** Someone other than the site who acts on it. */
export const THIRD = `(?:third[- ]part(?:y|ies)|partners?|advertisers?|ad(?:vertising)? (?:networks?|compan(?:y|ies)|servers?|providers?|agenc(?:y|ies))|ad exchanges?|(?:service|analytics|content|technology) providers?|vendors?|suppliers?|sponsors?|affiliates?|(?:other|these|those|such|outside) (?:compan(?:y|ies)|organi[sz]ations?|parties|providers|services|entities|networks|businesses)|contractors|social (?:media|networks?)(?:ing)?(?: (?:compan(?:y|ies)|platforms|sites|networks))?)`;

/** Companies that measure visits. */
export const ANALYTICS_VENDOR = `(?:google (?:universal )?analytics|google tag manager|firebase(?: analytics)?|mixpanel|amplitude|hotjar|matomo cloud|adobe (?:analytics|site ?catalyst|omniture|marketing cloud|experience cloud)|omniture|comscore|quantcast|chartbeat|new relic|segment\\.(?:io|com)|heap analytics|heap, inc|kissmetrics|crazy ?egg|full ?story|microsoft clarity|clarity by microsoft|mouseflow|optimizely|appsflyer|adjust gmbh|flurry|webtrends|statcounter|piwik pro|posthog|plausible|cloudflare (?:web )?analytics|yandex\\.? ?metri[ck]a|at internet|xiti|nielsen|parse\\.?ly|keen\\.?io|localytics|sisense|coremetrics|woopra|snowplow|logrocket|inspectlet|lucky ?orange|smartlook|contentsquare|quantum metric|countly|fathom analytics|simple analytics|pendo|amplitude|kochava|branch metrics|scorecard ?research|vercel analytics|clicky|gauges|mouse ?stats|etracker|econda|ivw|infonline)`;

/** Companies that show, sell or measure advertising. */
export const AD_VENDOR = `(?:doubleclick|dart(?= cookie)|ad ?sense|ad ?words|google ads|google ad manager|google admob|admob|google(?:'s)? (?:display network|advertising(?! ids?\\b)|remarketing|dynamic remarketing|marketing platform)|facebook(?:'s)? (?:pixel|custom audiences?|ads|advertising|audience network)|meta (?:pixel|ads)|meta(?:'s)? custom audiences?|linkedin (?:insight|ads)(?: tag)?|twitter (?:pixel|ads|advertising)|microsoft advertising|bing ads|tiktok (?:pixel|ads)|pinterest (?:tag|ads)|criteo|taboola|outbrain|ad ?roll|tribal fusion|rubicon project|pubmatic|openx|index exchange|app ?nexus|xandr|the trade desk|mediavine|ezoic|adthrive|raptive|snap(?:chat)? pixel|reddit (?:pixel|ads)|quora pixel|perfect audience|steelhouse|bluekai|liveramp|lotame|chango|moat|integral ad science|doubleverify|yahoo ads|amazon (?:ads|advertising|associates)|carbon ads|buysellads|ethicalads|propellerads|adcolony|unity ads|vungle|ironsource|applovin|chartboost|mopub|inmobi|sharethrough|33across|sovrn|media\\.net)`;

export const PERSONAL = `(?:personal(?:ly)?(?:[- ]identif(?:iable|ying))?|private|user|customer|member|your|any|such|this|that|the|individual|identifiable|non-public|confidential|visitor|consumer|their|data|sensitive|covered)`;
export const DATA = `(?:information|data|details|pii|addresses|address|names?|records|e-?mails?|contact lists?|lists?)`;

export const SITES = `(?:web ?sites?|sites|online services|services|apps|applications|domains|platforms|pages|properties|the (?:web|internet))`;
