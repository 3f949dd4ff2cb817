import type { TopicRows } from '../language.ts';
import { gap } from './words.ts';

const ELSEWHERE = `(?:across|over|on|throughout|to|between|(?:of|for) (?=(?:this|our|the|these)\\b[^.;]{0,25} and )) ?(?:(?:this|our|the|these)(?: (?:web ?site|site|services?|sites|pages?|web ?sites))?(?:,)? and )?(?:(?:different|multiple|other|various|third[- ]part(?:y|ies)|unaffiliated|non-affiliated|nonaffiliated|unrelated|several|many|other parties'|external|partner)(?:'s?)?(?:,? (?:and|or|unaffiliated|online|third[- ]party|unrelated|mobile|internet|web|affiliated|non-[a-z]+)){0,4}) (?:web ?sites?|sites|online services|services|apps|applications|domains|platforms|web ?pages|pages|properties|online properties|companies|locations)\\b`;

export const crossSiteTracking: TopicRows = {
  topic: 'cross-site-tracking',
  trigger:
    /across|over time|(?:around|elsewhere on) the (?:web|internet)|other (?:web ?)?(?:sites?|services|online|apps)|third[- ]party (?:web ?)?(?:sites|services)|cross-context|cross-site|track|before, during|different (?:web ?)?sites|elsewhere|sites? (?:that |which )?(?:you|users|visitors|they)\b|after (?:you |they |users |visitors )?(?:leav|have left)|immediately after|on and off|(?:in|with)?side and outside|outside (?:of )?(?:this|our|the)\b|(?:sites?|apps?|pages) (?:(?:that|which|where|by|also|have|has) ){0,3}(?:us(?:e|es|ing) |integrat|embed|includ|display|contain|incorporat|featur|load|install|plac|implement)/,
  unless:
    /\b(?:not responsible|linked (?:web ?)?sites|links to|their own privacy|these third[- ]party (?:web)?sites|(?<!after (?:you|they|users|visitors) )leave our)\b/,
  rows: [
    {
      id: 'over-time-across',
      stance: 'affirms',
      match:
        /\bover time\b[^.;?!|]{0,60}\b(?:across|on|through|between|at)\b[^.;?!|]{0,60}\b(?:web ?sites?|sites|services|platforms|online|internet|apps|applications|web|devices and)\b/,
      unless:
        /\b(?:ability|preference|choice|choose|signal|signals|browsers?|request|want|wish|mechanisms?|whether|do not track|dnt)\b/,
      reason: 'It says that activity is collected over time and across sites.',
      example:
        'Third parties may collect information about your online activities over time and across different websites.',
      nearMiss: 'We do not collect information over time and across websites.',
    },
    {
      id: 'may-collect-over-time',
      stance: 'affirms',
      match:
        /\b(?:may|will|do|does|can|to|could|also|might) (?:also )?(?:collect|gather|track|obtain|receive)\b[^.;?!|]{0,110}\bover time\b[^.;?!|]{0,30}\bacross\b/,
      unless: /\b(?:wish|prefer\w*|signals?|express|request)\b/,
      reason: 'It says that activity is collected over time and across sites.',
      example:
        'We and select service providers may collect personal information about our visitors over time and across third party websites.',
      nearMiss: 'We do not collect personal information over time and across websites.',
    },
    {
      id: 'activity-elsewhere',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:collect(?:s|ed|ing)?|track(?:s|ed|ing)?|follow(?:s|ing)?|monitor(?:s|ed|ing)?|record(?:s)?|gather(?:s|ed)?|combin(?:e|es|ed|ing)|receiv(?:e|es)|us(?:e|es|ing)|based on|observ(?:e|es|ing)|recogni[sz]e|build|infer)\\b${gap(120)}\\b(?:activit(?:y|ies)|visits?|browsing|behaviou?r|interactions?|use|usage|information|data|interests|profile|browser|device|you|history|users|them)\\b${gap(70)}\\b${ELSEWHERE}`,
      ),
      unless:
        /\b(?:ability|preference|choice|choose|signals?|do not track|dnt|(?:ads|adverts?|advertis\w+|content)\b[^.;]{0,90}\bon (?:(?:the|our|this) (?:site|web ?site|services?|pages) (?:and|or) (?:on )?)?(?:other|third)|identities|privacy policies|connection|link(?:s|ed)? (?:to|from)|connect your|log ?in|login|sign in|your account|social (?:media|network)|share (?:content|information)|when you (?:link|connect)|from other (?:companies|sources)|content (?:on|from|to)|posted|provided|service providers and other companies|job|partners and other|affiliates|public(?:ly)?|purchase|disclose|other companies)\b/,
      reason: 'It says that what visitors do on other sites is collected.',
      example: 'They collect information about your visits to this and other websites.',
      nearMiss: 'We show information on this and other websites.',
    },
    {
      id: 'this-and-others',
      stance: 'affirms',
      match:
        /\b(?:visits?|activit(?:y|ies)|browsing|use|behaviou?r|interactions?|interests)\b[^.;?!|]{0,50}\b(?:this|our|the)(?: [a-z]{2,12}){0,2} and (?:on |to |across |at |with |of |through )?(?:other|third[- ]party|unaffiliated)(?: (?:web|internet|online|third-party|mobile))? ?(?:web ?sites?|sites|services|apps|online services|applications|pages)\b|\b(?:use|visit|visits to|use of|using|visiting) (?:our|this|the) (?:site|web ?site|services?|platform) or (?:other|third[- ]party) (?:web ?sites?|sites|services|apps)\b|\bvisits? to (?:[\w·-]{3,40}|(?:our|this|the|these) (?:sites?|web ?sites?|services?|pages?)) (?:and|or|and\/or) other (?:sites|web ?sites)\b/,
      unless:
        /\b(?:link|connect|privacy polic\w*|their own|log ?in)\b|\b(?:ads|adverts?|advertis\w+)\b[^.;]{0,60}\bon (?:our|this|the)\b/,
      reason: 'It says that visits to this and other sites are collected.',
      example: 'They may use information about your visits to this and other websites.',
      nearMiss: 'We may advertise on this and other websites.',
    },
    {
      id: 'cross-context',
      stance: 'affirms',
      match:
        /\bcross[- ]context(?:ual)? behaviou?ral\b|\bcross[- ]site track|\btrack(?:s|ing)? (?:you|users|visitors|your (?:activity|activities|browsing|online|use)[a-z ]{0,25}) (?:across|on other|over time)\b/,
      unless:
        /\b(?:do not track|dnt)\b[^.;]{0,80}\b(?:signal|browser|setting)|\bbrowser settings?\b|\b(?:right|opt[- ]out right|if applicable|as defined|"shar|'shar|term|means|under (?:the )?(?:ccpa|california|cpra))\b/,
      reason: 'It speaks of behavioural advertising across contexts, or of tracking across sites.',
      example: 'We deliver cross-context behavioural advertising.',
      nearMiss: 'We do not share data for cross-context behavioural advertising.',
    },
    {
      id: 'share-cross-context',
      stance: 'affirms',
      match:
        /\b(?:we|may|our partners|our)\b[^.;?!|]{0,60}\b(?:share|shares|sharing|disclose|sell|sold|shared|use|uses)\b[^.;?!|]{0,140}\bcross[- ]context(?:ual)? behaviou?ral\b/,
      unless: /\b(?:right to|have the right|may have the right)\b/,
      reason: 'It says that data is shared for behavioural advertising across contexts.',
      example: 'We may share your identifiers for cross-context behavioural advertising.',
      nearMiss: 'We do not share your identifiers for cross-context behavioural advertising.',
    },
    {
      id: 'before-and-after',
      stance: 'affirms',
      match:
        /\b(?:pages?|sites?)\b[^.;?!|]{0,30}\b(?:you|users|visitors) (?:visit|visited|view)\b[^.;?!|]{0,15}\bbefore, during,? and after\b/,
      reason: 'It collects the pages visited before and after its own.',
      example: 'We collect the pages that you visit before, during and after using our services.',
      nearMiss: 'We collect the pages that you visit on our site.',
    },
    {
      id: 'other-services-collected',
      stance: 'affirms',
      match:
        /\b(?:(?:similar )?information|data|activity|activities|browsing(?: history)?|behaviou?r)\b[^.;?!|]{0,30}\b(?:collected|obtained|gathered|received)?(?: (?:about you|from|across)){1,2} (?:other|different|third[- ]party|unaffiliated|multiple|various) (?:web ?sites|services|online services|sites|apps)\b[^.;?!|]{0,90}\b(?:ads?|advertis\w+|interests?|profiles?|personali[sz]ed|marketing|target\w*)\b/,
      reason: 'It says that information from other sites feeds its advertising.',
      example:
        'Partners may use similar information collected from other services to deliver personalized advertisements.',
      nearMiss: 'We use information from other services to keep your account.',
    },
    {
      id: 'activity-on-others',
      stance: 'affirms',
      match:
        /\b(?:your |user |users' |browsing |online |web |internet )(?:activity|activities|browsing|behaviou?r|browsing history|browsing activity)\b[^.;?!|]{0,45}\b(?:on|across|over)(?: (?:our|the|this) (?:service|services|site|websites?) (?:or|and)(?: on)?)? (?:(?:other|third[- ]party|unaffiliated|different|multiple|various)(?: [a-z-]{2,14}){0,2} (?:web ?sites?|sites|services|apps|applications|online|web|platforms)|the web|the internet)\b/,
      unless: /\b(?:do not track|dnt|signals?|preferences?|log ?in|link|connect)\b/,
      reason: 'It speaks of what visitors do on other sites as something that is used.',
      example: 'Profiles are created based on your activity on our service or on other websites.',
      nearMiss: 'We do not collect your browsing activity on other sites.',
    },
    {
      id: 'across-sites',
      stance: 'affirms',
      match:
        /\b(?:collect|track|follow|monitor|combine|record|gather|observ|process|analy[sz]|link|aggregat)(?:e|es|s|ed|ing)?\b[^.;?!|]{0,100}\b(?:activit(?:y|ies)|behaviou?r|browsing|visits|interactions|information|data)\b(?: (?:collected|gathered|about|from|users|you|online|obtained|observed)){0,3} (?:across|over) (?:many |different |various |multiple |several |numerous )?(?:non-affiliated |unaffiliated |unrelated |third[- ]party )?(?:web ?sites|sites|the (?:web|internet)|apps|online services)\b/,
      unless:
        /\b(?:do[- ]not[- ]track|dnt|signals?|preference|wish|request|affiliates|family of|group compan\w+|link your|connect your|log ?in)\b/,
      reason: 'It says that activity is collected across sites.',
      example:
        'Embedded players let those companies combine information about your activities across websites and apps.',
      nearMiss: 'We record your activity across our pages.',
    },
    {
      id: 'sites-visited',
      stance: 'affirms',
      match:
        /\b(?:collect|receiv|record|track|gather|log|learn|know|includ|stor|observ|monitor)(?:e|es|s|ed|ing)?\b[^.;:?!|]{0,90}\b(?:about|of|on|like|which|what|the|other) (?:the |what |which |other |any )?(?:other |third[- ]party )?(?:web ?sites|sites|third[- ]party (?:web )?pages)(?: (?:and|or) (?:apps|applications|services|pages))? (?:that |which )?(?:you|users|visitors|they) (?:have |may |also |might )?(?:recently |previously )?(?:visit|visited|browse|browsed|viewed|view)\b/,
      unless:
        /\b(?:settings?|controls?|encourage|read the|links?|linked|from the (?:web)?sites|accept(?:s|ing)?|signals?|preference|do[- ]not[- ]track|notice|before (?:accepting|you))\b/,
      reason: 'It collects which sites a visitor visits.',
      example: 'Our partners collect data about the websites you visit.',
      nearMiss: 'Your browser can tell the websites you visit what you prefer.',
    },
    {
      id: 'after-leaving',
      stance: 'affirms',
      match:
        /\b(?:collect|record|track|log|gather|receiv|monitor|show|learn|know)(?:e|es|s|ed|ing)?\b[^.;?!|]{0,160}\b(?:(?:(?:web ?)?sites?|pages?) (?:that |which )?(?:you|users?|visitors?|they) (?:choose to )?(?:visit|go to|access|view|browse)s?(?: to)? (?:next|(?:immediately )?after)|activit(?:y|ies)\b[^.;?!|]{0,60}\bafter (?:you|they|users|visitors) (?:leave|have left|exit))\b/,
      unless: /\b(?:links?|privacy polic\w+)\b/,
      reason: 'It collects what a visitor does after leaving the site.',
      example: 'We may record the website you visit after you leave our site.',
      nearMiss: 'We record how long you stay before you leave our site.',
    },
    {
      id: 'on-and-off',
      stance: 'affirms',
      match:
        /\b(?:activit(?:y|ies)|interactions?|interact|behaviou?r|browsing|cookies|information|data|collected|technologies)\b[^.;?!|]{0,40}\b(?:on(?: our (?:site|services?))?,? (?:and|or|as well as) off|inside and outside|within and outside)(?: of)? (?:our|the|this|these|its)(?: (?:network of|own|online))? ?(?:services?|sites?|web ?sites?|network|platforms?|apps?|products)\b/,
      unless:
        /\b(?:ads|advertising|advertisements|adverts|content|messages|offers|marketing|eu|eea)\b(?: to you| you)?,? ?\(?(?:both )?(?:on|inside|within)\b|\b(?:illegal|unlawful|fraud\w*|abus\w+|against|harm\w*|safety)\b/,
      reason: 'It uses what visitors do on and off its own services.',
      example: 'We use your activities on and off our services to recommend jobs.',
      nearMiss: 'We show you ads on and off our services.',
    },
    {
      id: 'sites-with-our-parts',
      stance: 'affirms',
      match:
        /\b(?:third[- ]part(?:y|ies)|other|partners?|external|their|advertisers?|publishers?|non-affiliated)(?:['’]?s?)(?: [a-z-]{2,14}){0,2}? (?:web ?sites?|sites?|apps?|applications|web ?pages|pages)(?: (?:and|or) (?:apps?|applications|services))? (?:that |which |where |by )?(?:have |also |has )?(?:us(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|embed(?:s|ded|ding)?|includ(?:e|es|ed|ing)|display(?:s|ing)?|contain(?:s|ing)?|incorporat(?:e|es|ed|ing)|featur(?:e|es|ing)|load(?:s|ing)?|install(?:s|ed|ing)?|plac(?:e|ed|ing)|implement(?:s|ed|ing)?) (?:[\w'’"(),-]{1,20} ){0,4}(?:buttons?|widgets?|plug-?ins?|embeds|embedded|content|pixels?|tags?|advertising|ad services|sdks?|code|technolog(?:y|ies))\b/,
      unless: /\b(?:not responsible|privacy polic\w+|when you share|developers? may)\b/,
      reason: 'It collects what people do on other sites that carry its buttons, content or tags.',
      example: 'When you visit other websites that use our buttons, we receive the address of the page.',
      nearMiss: 'Our website uses buttons of social networks.',
    },
    {
      id: 'own-parts-elsewhere',
      stance: 'affirms',
      match:
        /\b(?:collect|obtain|receive|gather|record|log|get)s?\b[^.;:?!|]{0,140}\b(?:content|ads|advertisements|widgets?|plug-?ins?|buttons|pixels?|tags?|embeds|services)\b(?: (?:that|which) (?:is|are))? (?:(?:we|they) )?(?:served|serve|hosted|host|provided|provide|embedded|placed|place|delivered|installed|offered|offer)\b[^.;:?!|]{0,40}\b(?:on|in|across|through) (?:other|third[- ]party|partners?['’]?|external|others['’]) (?:web ?sites?|sites?|apps?|pages)\b/,
      unless: /\b(?:privacy polic\w+|not responsible|links?|linked)\b/,
      reason: 'It collects data where its content or tags stand on other sites.',
      example: 'We receive data from your browser when it loads content served by us on other websites.',
      nearMiss: 'We receive data from your browser when it loads content served by us on our own pages.',
    },
    {
      id: 'track-over-time',
      stance: 'affirms',
      match:
        /\b(?:we|our partners|our service providers|third parties|they)(?: may| also| do)? (?:track|monitor|follow)s? (?:our |your |the )?(?:visitors?|users?|customers?|online|you|browsing|individual)['’]?s?\b[^.;?!|]{0,40}\bover time and across\b/,
      unless: /\b(?:wish|prefer\w*|do not want|request that)\b/,
      reason: 'It says that it tracks visitors over time and across sites.',
      example: 'Because we track our users over time and across websites, we heed the signal.',
      nearMiss: 'We do not track our users over time and across websites.',
    },
    {
      id: 'tracks-how-sites-are-used',
      stance: 'affirms',
      match:
        /\b(?:track|follow|monitor|see)(?:s|ing)? (?:how|what|which|when|where)\b[^.;?!|]{0,40}\b(?:different|other|multiple|various|many) (?:web ?)?sites\b/,
      unless: /\b(?:link|terms|polic\w+|settings?)\b/,
      reason: 'It says that the use of other sites is tracked.',
      example: 'These cookies track how you use different sites.',
      nearMiss: 'We track how you use this site.',
    },
    {
      id: 'outside-the-site',
      stance: 'affirms',
      match:
        /\b(?:behaviou?r|activit(?:y|ies)|interactions|browsing)\b[^.;?!|]{0,30}\boutside (?:of )?(?:this|our|the) (?:application|app|web ?site|site|services?|platform)s?\b/,
      unless: /\b(?:not responsible|responsible for|disclos\w+|transfer\w*|users may|law)\b/,
      reason: 'It uses what visitors do outside of the site.',
      example: 'Ads follow your behaviour, including behaviour detected outside of this site.',
      nearMiss: 'We are not responsible for your activities outside of our site.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match:
        /\b(?:(?:do|does|will|shall|can) not|cannot(?: be used to)?|(?:are|is|will) (?:not|never) (?:be )?used to|never|don't|doesn't|nor do we|nor does [a-z]+|none of our [a-z]{3,14})(?: (?:knowingly|ever|currently|use cookies to|use any [a-z]+ to|attempt to|try to|use [a-z]+ or [a-z]+ to|engage in))? (?:track|tracks|collect|follow|monitor|tracking|build (?:a )?profiles? (?:of|about|on))\b[^.;:?!|]{0,70}\b(?:across|around|over time|on|between|to|at|from) ?(?:and across )?(?:(?:multiple|different|other|third[- ]party|external|various|any other|unaffiliated) ?(?:third[- ]party |party )?(?:web ?sites?|sites|services|apps|online services|pages)|the (?:wider |whole )?(?:web\b(?! ?site)|internet)|(?<=across )(?:web ?)?sites(?! of ours))\b/,
      unless:
        /\b(?:if|unless|without|except|dnt is|do not track (?:tells?|lets?|asks?|allows?|sends?|informs?|means?|works?|can|may|is|signals?|requests?|settings?|preference|header|feature|mechanism|standard|option)|do not track["',)]|not (?:want|wish)|personally identifiable|personal information (?:from|on|that)|responsible|control|children|third[- ]party (?:web ?)?sites (?:may|that you)|to (?:provide|serve|deliver|show|offer|display) (?:you )?(?:with )?(?:targeted|tailored|personali[sz]ed))\b/,
      reason: 'It says that visitors are not tracked across other sites.',
      example: 'We do not track you across other websites.',
      nearMiss: 'We do not track you without your consent across other websites.',
    },
    {
      id: 'not-tracked',
      stance: 'denies',
      match:
        /\b(?:you|users|visitors|readers|people|your (?:activity|activities|visits?|browsing|behaviou?r)) (?:(?:are|is) (?:not|never)|will (?:not|never) be|won't be|aren't|isn't) (?:ever |being )?(?:tracked|followed|monitored|profiled)\b[^.;:?!|]{0,30}\b(?:across|around|on|over) (?:(?:any )?(?:multiple|different|other|third[- ]party|external|various) (?:web ?)?(?:sites|services|apps)|the (?:web\b(?! ?site)|internet)|(?:web ?)?sites)\b/,
      unless: /\b(?:if|unless|without|except|signals?|do not track|dnt)\b/,
      reason: 'It says that visitors are not tracked across other sites.',
      example: 'You are never followed across other websites.',
      nearMiss: 'You are not tracked across other websites unless you agree.',
    },
    {
      id: 'behavioural-tracking',
      stance: 'affirms',
      match: /\b(?:we|site|services?) (?:also |may )?allow third[- ]party behaviou?ral tracking\b/,
      reason: 'It says that third parties may track behaviour.',
      example: 'It is also important to note that we allow third-party behavioral tracking.',
      nearMiss: 'We do not allow third-party behavioral tracking.',
    },
    {
      id: 'no-behavioural-tracking',
      stance: 'denies',
      match: /\b(?:do|does|will) not (?:allow|permit|use)(?: any)? third[- ]party behaviou?ral tracking\b/,
      unless: /\b(?:unless|without|except)\b/,
      reason: 'It says that no third party may track behaviour.',
      example: 'We do not allow third-party behavioral tracking.',
      nearMiss: 'We allow third-party behavioral tracking.',
    },
    {
      id: 'nobody-collects',
      stance: 'denies',
      match:
        /\b(?:do|does) not (?:allow|permit|authori[sz]e|let)\b[^.;:?!|]{0,30}\bthird part(?:y|ies)\b[^.;:?!|]{0,60}\b(?:collect|track)\b[^.;:?!|]{0,90}\b(?:over time|across|or elsewhere|on other (?:web ?)?sites)\b/,
      unless: /\b(?:unless|without|except)\b/,
      reason: 'It says that nobody may collect activity over time and across sites.',
      example: 'We do not allow third parties to collect information about you over time and across websites.',
      nearMiss: 'We do not allow third parties to collect information about you without your consent across websites.',
    },
    {
      id: 'never-track',
      stance: 'denies',
      match:
        /\b(?:we|site|website)\b(?: [a-z]{2,10}){0,1} (?:never track|do not track|does not track|don't track|doesn't track|will (?:not|never) track|won't track|(?:do|does) not(?:,)? and (?:will never|never will|will not),? track|(?:do|does) not (?:attempt|try|seek|want|need) to track)(?: or (?:profile|follow|identify)| or attempt to track)?(?: you| our users| our visitors| our readers| users| visitors| individuals| people| anyone| your (?:online |web |browsing |internet )(?:activity|activities|browsing|behaviou?r))?(?: (?:who|that) (?:visit|use|read)s? (?:our|this|the) (?:web ?)?site| online)?(?=[.;,]|$| and )|\b(?:do|does|will) not (?:use|deploy|employ|set|allow|permit|include|embed|load|run|have|contain|involve)(?: any)?(?: [a-z-]{2,15},?){0,4}? (?:tracking (?:cookies|technologies|scripts|software|tools|code|services)|trackers)\b(?! (?:to|for|that|without|unless|on|like|such))|\b(?:do|does|will) not (?:use|do|perform|have|carry out|engage in|include|contain) (?:any |any form of |any kind of )?(?:user |visitor |third-party )?tracking(?=[.;!]|$| on (?:our|this) )|\b(?:no|zero|free of)(?: (?:third[- ]party|external|invasive|hidden|ad|ads,?|advertising|analytics,?|cookies,?|or|and|no)){0,4} (?:trackers|tracking(?: (?:cookies|scripts|code|technologies|software))?)(?=[.;,!]|$| on (?:our|this) )/,
      unless:
        /\b(?:if|unless|until|without|except|signal|most of|e-?mail|over time|our own|responds?|respond|dnt|"do not track|'do not track|newsletters?|location|apps?|e-?mails?|cookie consent|children|students)\b/,
      reason: 'It says that visitors are not tracked.',
      example: 'We never track you.',
      nearMiss: 'We do not track you unless you agree.',
    },
    {
      id: 'most-of-our-sites',
      stance: 'both',
      match: /\bmost (?:of (?:our|the)|parts|pages)[^.;]{0,50}\b(?:do|does|are) not[^.;]{0,60}\btrack\b/,
      negated: true,
      reason: 'It says that most of its sites do not track, and so that some do.',
      example: 'Most of our websites do not use scripts designed to track the websites you visit.',
      nearMiss: 'Most of our websites are safe.',
    },
  ],
  headings: [
    {
      id: 'never-track-heading',
      stance: 'denies',
      match:
        /^(?:we|this (?:web ?)?site) (?:do not|does not|don't|doesn't|never|will never) track (?:you|our users|our visitors|anyone)(?=$|[.·!])|^no (?:tracking|trackers)[.!]?$/,
      reason: 'A heading says that visitors are not tracked.',
      example: 'We never track you',
      nearMiss: 'We never track you without asking',
    },
  ],
};
