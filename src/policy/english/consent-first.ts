import type { TopicRows } from '../language.ts';
import { gap } from './words.ts';

const ACT = `(?:by (?:simply |merely |voluntarily |either )?(?:using|accessing|visiting|browsing|continuing|registering|signing|creating|downloading|submitting|providing|(?:your |the )?(?:continued |continual )?(?:use|access) of|your (?:continued )?(?:use|access)|entering|interacting|the use of|participating|logging)|(?:in|upon|through) (?:using|accessing|your use)|(?:when|if|whenever|each time|as long as|where) you (?:use|access|visit|continue|browse|register|enter|sign)|(?:your (?:continued )?(?:use|access|usage|visits?|browsing)|(?:continued )?(?:use of|usage of|access to|using|accessing|visiting))(?: or (?:use|access|using)(?: of| to)?)?)(?! (?:of )?(?:any |all |these |certain )?(?:cookies|your (?:personal|information|data)|personal|information|data|such))`;
/** Up to `n` characters within the clause, addresses of sites ("https://") among them. */
const reach = (n: number): string => `(?:[^.;:?!|]|:(?=\\/\\/)){0,${n}}?`;
const AGREE = `(?:(?:you|users?|the user|visitors?)(?: [a-z-]{2,14}){0,4}? (?:agree|agrees|consent|consents|accept|accepts|consenting|agreeing|accepting|acknowledge and agree|give(?: us)? your consent|signify|indicate|permit|allow|authori[sz]e|are bound|confirm)|(?:constitutes?|signif(?:y|ies)|means|indicates?|implies|is deemed|shall be deemed|represents|deemed|shows|confirms|amounts? to|(?:taken|treated|considered|regarded|understood) (?:as|to be))(?: [a-z]{2,12}){0,4} (?:acceptance|consent|agreement|accept|agree|consented|accepted|acknowledgement and consent))`;

export const consentFirst: TopicRows = {
  topic: 'consent-first',
  trigger:
    /consent|agree|accept|opt(?:ed)?[- ]in|approval|permission|cookie (?:banner|notice|pop)|bound by|do not use|allowed|ask you to|off until|disabled by default|assume|happy (?:with|to)|asked (?:to|which|whether)|tick(?:ing)? (?:a|the) box/,
  rows: [
    {
      id: 'agreement-by-use',
      stance: 'denies',
      match: new RegExp(
        `\\b${ACT}\\b${reach(260)}\\b${AGREE}\\b${gap(200)}\\b(?:polic(?:y|ies)|practices|terms|collection|use|processing|cookies|disclosure|statement|notice|information|uses|data|sharing|these|treatment|methods|conditions|procedures|provisions|the (?:above|foregoing))\\b`,
      ),
      negated: true,
      unless:
        /\b(?:asks?|asked|prompt(?:s|ed)?|invite[sd]?|reject|banner asks|pop-?up|choose|opt[- ]in|clicking (?:on )?["'(]?(?:accept|agree|allow|ok))\b|\b(?:chang(?:es?|ed|ing)|updat(?:es?|ed)|revis(?:ed|ions?)|modif(?:y|ied|ications?)|amend(?:ed|ments?)|thereafter|after (?:we|any|the|such)|following the posting|new (?:policy|version)|effective date)\b|\b(?:transfer|transferred|transfers|transferring|(?:process\w*|stor\w*|disclos\w*|information)\b[^.;]{0,40}\boutside (?:of )?(?:your|the)|in the united states)\b(?![^.]{0,80}\b(?:policy|practices)\b)|\bhave read\b(?![^.]{0,60}\b(?:agree|consent|accept)\b)|\b(?:third[- ]party (?:web)?sites?|facebook|parent|parental|guardian|newsletter|submit(?:ting)? (?:a |your )?(?:resume|application)|text messag|sms|calls?|children|promotional e-?mails|communicate with you|contact you|the software|marketing e-?mails|google to process|location|if you (?:do not|don't)|you do not (?:agree|consent)|withdraw|must accept|integration|chatbot|jurisdiction of|infringe\w*|copyright|takedown|contacts|notify such|on behalf of|features described|terms of agreement|electronic (?:communications|signature)|camera|microphone|recorded|receive (?:communications|e-?mails|messages|updates))\b|\b(?:will|may|would) (?:ask|request|seek|obtain)\b/,
      reason: 'It takes use of the site as consent.',
      example: 'By using our site, you consent to this privacy policy.',
      nearMiss: 'Your continued use after changes means that you accept the revised policy.',
    },
    {
      id: 'agreement-by-use-enumerated',
      stance: 'denies',
      match:
        /\bby (?:visiting|accessing|using|browsing)\b[^.?!|]{0,200}\byou\b[^.?!|]{0,40}\((?:a|i|1)\)[^.?!|]{0,400}\b(?:consent|agree) to\b[^.?!|]{0,60}\b(?:polic(?:y|ies)|practices|terms|collection|use|processing)\b/,
      negated: true,
      unless: /\b(?:chang(?:es?|ed)|updat\w+|revis\w+|modif\w+|amend\w*|transfer\w*)\b/,
      reason: 'It takes use of the site as consent, among other things.',
      example:
        'By using the site, you (a) confirm that you are of age; and (b) consent to the practices in this notice.',
      nearMiss: 'By using the site, you (a) confirm that you are of age; and (b) have read this notice.',
    },
    {
      id: 'agreement-by-giving',
      stance: 'denies',
      match:
        /\b(?:by|when|whenever|if) (?:you )?(?:voluntarily )?(?:submit(?:ting)?|provid(?:e|ing)|giv(?:e|ing)|disclos(?:e|ing)|shar(?:e|ing))\b[^.;:?!|]{0,30}\b(?:information|data|details)\b[^.;:?!|]{0,120}\byou (?:[a-z]+ ){0,3}?(?:agree|consent|accept)\b[^.;:?!|]{0,160}\b(?:this|our|the terms of (?:this|our)) (?:privacy )?(?:polic(?:y|ies)|statement|notice)\b/,
      negated: true,
      unless:
        /\b(?:chang(?:es?|ed)|updat\w+|revis\w+|modif\w+|amend\w*|transfer(?:red)? (?:to|outside)|third part(?:y|ies)'?s? (?:information|data)|another person|someone else|other people|on behalf of|children|parents?|resume|application|survey|e-?mail us|contact you)\b/,
      reason: 'It takes it as consent that the visitor gives data.',
      example: 'By submitting information through this site, you agree to this privacy policy.',
      nearMiss: 'By submitting information about another person, you confirm that they agree to this privacy policy.',
    },
    {
      id: 'agree-or-leave',
      stance: 'denies',
      match:
        /\bif(?:, for any reason,)? you (?:do not|don't|disagree|are not)\b[^.;:?!|]{0,70}\b(?:agree|accept|consent|comfortable|want to be bound|wish to be bound|disagree|with|willing)\b[^.;?!|]{0,110}\b(?:(?:please |you should |you must |then |your (?:only )?(?:choice|option|remedy) is (?:to |not to )?){0,3}(?:do not|don't|not|stop|discontinue|refrain from|leave|cease|exit)) (?:to )?(?:use|using|access|accessing|visit|visiting|our|the|provide|register|continue)\b|\b(?:do not|don't|may not|should not|must not|stop|refrain from|leave|exit) (?:access or )?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|the|this|our)\b[^.;?!|]{0,80}\b(?:if|unless) you (?:do not |don't |disagree|are not )?(?:agree|accept|consent|with|willing|(?:wish|want) to be bound)\b[^.;?!|]{0,50}\b(?:polic(?:y|ies)|terms|practices|notice|statement|this|these)\b/,
      negated: true,
      unless:
        /\b(?:chang(?:es?|ed|ing)|updat(?:es?|ed)|revis(?:ed|ions?)|modif\w+|amend\w*|new (?:terms|polic(?:y|ies)|version)|(?:necessary|essential) cookies|cookies? (?:settings|policy)|transfer(?:red)?|linked|third[- ]party)\b/,
      reason: 'It tells those who do not agree to stay away, so that use counts as consent.',
      example: 'If you do not agree with this policy, do not use our services.',
      nearMiss: 'If you do not agree with the changes, do not use our services.',
    },
    {
      id: 'use-is-consent-to-policy',
      stance: 'denies',
      match:
        /\b(?:use of|access to|using|accessing|visiting) (?:our|the|this|these|any)(?: [a-z]+)? (?:site|web ?site|services?|platform|pages?)\b[^.;:?!|]{0,60}\b(?:is|are|means?) (?:subject to (?:your )?(?:agreement|acceptance|consent)|conditioned (?:on|upon) (?:your )?(?:acceptance|agreement|consent)|(?:your |an )?(?:acceptance|agreement|consent))\b|\byou (?:hereby )?(?:consent|agree) to (?:our |the )(?:use of cookies|collection(?:,| and) use)[^.;]{0,60}\bby (?:using|visiting|accessing|continuing)\b|\b(?:treat|regard|consider|view|take|interpret)s? (?:your |the )?(?:continued )?(?:use|browsing|visit|access)\b[^.;:?!|]{0,60}\bas (?:your |an? )?(?:acceptance|consent|agreement)\b/,
      negated: true,
      unless: /\b(?:chang(?:es?|ed)|updat\w+|revis\w+|modif\w+|amend\w*|transfer\w*)\b/,
      reason: 'It takes use of the site as consent.',
      example: 'Use of the site means acceptance of this policy.',
      nearMiss: 'Use of the site after we change this policy means acceptance of it.',
    },
    {
      id: 'you-agree-by-using',
      stance: 'denies',
      match:
        /\byou (?:hereby |also |expressly )?(?:agree|consent|accept)\b[^.;?!|]{0,140}\b(?:by|when|whenever|(?:each|every) time|through|in) (?:your )?(?:using|accessing|visiting|use of|access to|continuing to use|browsing|you (?:use|visit|access))\b[^.;?!|]{0,60}\b(?:site|web ?site|services?|platform|app|applications?)\b/,
      negated: true,
      unless:
        /\b(?:chang(?:es?|ed)|updat\w+|revis\w+|modif\w+|amend\w*|transfer\w*|third[- ]party|location|text messag\w*)\b|\bif you\b/,
      reason: 'It takes use of the site as consent.',
      example: 'You agree to this privacy policy by using our site.',
      nearMiss: 'You agree to the revised policy by using our site after we change it.',
    },
    {
      id: 'assumed-consent',
      stance: 'denies',
      match:
        /\b(?:we|we'll|it (?:is|will be)) (?:will |shall |then |therefore )?(?:assumed?|presumed?|take it|deem|conclude|understand)\b[^.;:?!|]{0,30}\byou (?:are |have |hereby )?(?:happy|content|ok|okay|comfortable|agree|consent|accept|agreed|consented|accepted)\b[^.?!|]{0,80}\b(?:cookies|polic(?:y|ies)|practices|this|them)\b/,
      negated: true,
      unless: /\b(?:chang(?:es?|ed)|updat\w+|revis\w+|modif\w+|amend\w*|banner|not assume)\b/,
      reason: 'It assumes consent of those who go on using the site.',
      example: 'If you carry on browsing, we will assume that you are happy with our use of cookies.',
      nearMiss: 'We assume that you read our letters.',
    },
    {
      id: 'with-consent-cookies',
      stance: 'affirms',
      match:
        /\b(?:with your (?:prior |explicit |express |separate )?(?:consent|permission|agreement|approval)|(?:if|where|when|once) you(?:'ve| have) (?:agreed|consented|accepted|allowed|given (?:us )?(?:your )?(?:consent|permission)|opted[- ]in)|if you (?:agree|consent|accept|give (?:us )?your consent|opt[- ]in|allow)|(?:only|unless|until|after|once|when|where) you(?: have)? (?:given |give |provided |agree|agreed|consent|consented|accept|accepted|opt(?:ed)? in)|subject to your (?:prior )?(?:consent|permission)|(?:ask|asks|asked|asking|request|requests|requested|obtain|obtains|obtained|seek|seeks|require|requires|collect|give|provide|based on|upon|on the basis of|rely on|basis is|withdraw)(?: (?:for|you|your|us|the|to|prior|explicit|express|user|users'|visitors?'?|informed|any|such|legally|required|separate|freely|given|necessary|upon|solely|on)){0,4} (?:consent|permission|agreement)|without (?:your |the user's |user )?(?:prior |separate |member |express |explicit ){0,3}consent|your consent (?:is|will be|expressed|given|where|to|for|before|by|through)|consent (?:is|will be) (?:requested|obtained|required|asked|collected|needed|expressly))\b[^.;?!|]{0,200}\b(?:cookies?|tracking|track|analytics|advertising technolog(?:y|ies)|trackers?|pixels|targeted advertis\w+|personali[sz]ed ad\w*|similar technologies|audience measurement)\b/,
      negated: true,
      unless:
        /\b(?:third[- ]party (?:web)?sites|by (?:using|visiting|accessing|continuing|clicking on any)|browser settings? (?:to|so)|opt[- ]out of|location (?:data|tracking)|apple|ios|idfa|following circumstances|leave a comment|apps? to track|app tracking|browsers?\b[^.;]{0,40}\bto\b|without (?:your )?consent[^.;]{0,30}\b(?:strictly|necessary|essential)|deemed|implied|implies|implying|signifies|legitimate interests?)\b/,
      reason: 'It says that cookies or tracking wait for consent.',
      example: 'Only with your consent do we set analytics cookies.',
      nearMiss: 'By visiting our site with your consent you accept cookies.',
    },
    {
      id: 'cookies-on-consent',
      stance: 'affirms',
      match:
        /\b(?:cookies?|trackers?|tracking technologies|technologies|analytics|tracking|advertising technologies|pixels)\b[^.;?!|]{0,180}\b(?:only (?:if|with|after|when|upon|on|once|where|(?:for )?as long as|to the extent) (?:you(?:'ve)? (?:have |give |provide )?(?:agree|consent|accept|opt|given|your)|your|the user|visitors|we (?:have|obtain))|with your (?:prior |explicit |express )?(?:consent|permission|approval)|(?:after|once|when|until) you (?:press|click|tap|select|choose)(?: on)? ["']?(?:accept|agree|allow|ok|yes|i accept)|(?:if|where|unless|until|once|after|when) you(?:'ve)? (?:have )?(?:consent|consented|agree|agreed|accept|accepted|allowed (?:us|it|them|this)|opt(?:ed)?[- ]in|given|give|provide)|based (?:up)?on (?:your |user )?consent|upon (?:your )?(?:prior )?consent|on the basis of (?:your )?(?:prior )?consent|is your (?:explicit |prior )?consent|require(?:s)? (?:your )?(?:prior )?(?:consent|permission)|subject to (?:your )?(?:prior )?(?:consent|opt[- ]in)|only (?:set|placed|used|stored|loaded|activated|run) (?:after|upon|with|on) (?:your |prior |explicit |user ){0,2}(?:consent|opt[- ]in)|without (?:your |separate |prior )(?:member |express |explicit |prior )?(?:consent|permission|agreement)|(?:your )?consent (?:is|will be) (?:requested|obtained|required|asked|requested|expressly requested)|we (?:will |may )?(?:ask|obtain|request|seek|get|rely on)(?: for)?(?: your)?(?: prior| explicit| express)? consent|legal basis[^.;]{0,40}\bconsent|consent, where required)\b/,
      negated: true,
      unless:
        /\b(?:by (?:using|visiting|accessing|continuing)|browser settings? (?:to|so)|third[- ]party (?:web)?sites|deemed|implied|opt[- ]out of|legitimate interests?[^.;]{0,40}\bcookies|not require|browsers?\b[^.;]{0,30}\bto\b|apple|ios|idfa|leave a comment|following circumstances)\b/,
      reason: 'It says that cookies or tracking wait for consent.',
      example: 'Non-essential cookies are used only if you consent.',
      nearMiss: 'By using the site you agree to cookies with your consent.',
    },
    {
      id: 'where-required',
      stance: 'affirms',
      match:
        /\bconsent\b[^.;?!|]{0,20}\bwhere (?:required|legally required|necessary|needed|applicable law)[^.;?!|]{0,80}\b(?:cookies|trackers?)\b|\bwhere required (?:by|under)[^.;?!|]{0,40}\b(?:consent)\b[^.;?!|]{0,80}\b(?:cookies|tracking|technologies|analytics)\b|\bwhere required (?:by|under)[^.;?!|]{0,80}\b(?:cookies|tracking|technologies|trackers)\b[^.;?!|]{0,60}\b(?:consent|opt[- ]in)\b/,
      reason: 'It says that cookies or tracking wait for consent where the law wants it.',
      example: 'Where required by law, we base the use of third-party tracking technologies upon consent.',
      nearMiss: 'Where required by law, we disclose your data.',
    },
    {
      id: 'off-until-consent',
      stance: 'affirms',
      match:
        /\b(?:cookies|trackers|tracking|analytics|pixels)\b[^.;:?!|]{0,60}\b(?:are|is|remains?|stays?) (?:switched off|turned off|off|disabled|blocked|inactive|deactivated)\b[^.;:?!|]{0,12}\b(?:until|unless) you\b|\b(?:no|not|never|neither|n't)\b[^.;:?!|]{0,60}\b(?:cookies|trackers|tracking|tracked|analytics|pixels)\b[^.;:?!|]{0,60}\b(?:before|until) (?:you|they|visitors|users|your)(?: have)?(?: given)? ?(?:agreed?|consent(?:ed)?|accept(?:ed)?|permission|opt(?:ed)? in)\b/,
      negated: true,
      unless: /\b(?:browsers?|by (?:using|continuing)|withdraw)\b/,
      reason: 'It says that cookies or tracking are off until the visitor agrees.',
      example: 'Marketing cookies are switched off until you allow them.',
      nearMiss: 'Marketing cookies are switched off in your browser.',
    },
    {
      id: 'depends-on-place',
      stance: 'affirms',
      match:
        /\b(?:cookies|targeted advertising|tracking|pixels)\b[^.?!|]{0,200}\b(?:depending on where you (?:live|are)|in (?:some|certain) (?:countries|regions|jurisdictions|places|states))\b[^.;:?!|]{0,60}\b(?:require|ask(?: you)? for|obtain|seek|request|rely on) your (?:prior )?consent\b/,
      unless: /\b(?:without|not|never) (?:[a-z]+ ){0,3}consent\b/,
      reason: 'It says that consent is asked where the law of a place wants it.',
      example: 'We set advertising cookies; depending on where you live, we may ask for your consent.',
      nearMiss: 'We send letters; depending on where you live, we may ask for your consent.',
    },
    {
      id: 'consent-before-such-ads',
      stance: 'affirms',
      match:
        /\bwhere (?:necessary|required|needed|the law (?:so )?requires(?: it)?|appropriate)\b[^.;:?!|]{0,30}\bwe (?:will |shall |also )?(?:obtain|ask for|request|seek|get) (?:your )?(?:prior )?consent (?:before|prior to|for) (?:engaging in |doing |starting |carrying out )?(?:this|these|such|any such|so)\b/,
      after:
        /\b(?:cookies|tracking|advertising|interest-based|behaviou?ral|retarget\w*|targeted|personali[sz]ed) ?(?:ads|advertis\w+|technolog\w+)?\b/,
      unless: /\b(?:e-?mails?|newsletters?|marketing communications|messages)\b/,
      reason:
        'Of the tracking or targeted advertising that it spoke of, it says that consent is asked first where needed.',
      example: {
        text: 'Where required, we will obtain your consent before doing this.',
        before: 'We show interest-based advertising.',
      },
      nearMiss: {
        text: 'Where required, we will obtain your consent before doing this.',
        before: 'We write to you about your order.',
      },
    },
    {
      id: 'asked-to-choose',
      stance: 'affirms',
      match:
        /\bask(?:s|ed|ing)? (?:you|visitors|users|whether|which)\b[^.;:?!|]{0,40}\b(?:choose|select|decide|accept|agree|allow|consent|whether|which|if you)\b[^.;:?!|]{0,40}\b(?:cookies|trackers|tracking)\b|\b(?:accept or (?:reject|decline|refuse)|(?:reject|decline|refuse) or accept)\b[^.;:?!|]{0,40}\bcookies\b[^.;:?!|]{0,60}\b(?:when you (?:first )?visit|first visit|banner|pop-?up)\b|\b(?:asked to )?tick(?:ing)? (?:a|the) box\b[^.;:?!|]{0,60}\b(?:cookies|tracking|tailored ad\w*|targeted ad\w*|personali[sz]ed ad\w*|profil(?:e|ing))\b/,
      unless:
        /\b(?:browsers?|continu(?:e|ing) to (?:use|browse)|by (?:using|continuing)|registration|account|password)\b/,
      reason: 'It says that visitors are asked which cookies they allow.',
      example: 'On your first visit we ask you to choose which cookies we may use.',
      nearMiss: 'Your browser can ask you to choose which cookies to accept.',
    },
    {
      id: 'only-use-them-if',
      stance: 'affirms',
      match:
        /\b(?:only|never|not|won't) (?:be )?(?:us(?:e|ed)|set|plac(?:e|ed)|stor(?:e|ed)|load(?:ed)?|activat(?:e|ed)|collect(?:ed)?|process(?:ed)?|enabled?|run)\b[^.;:?!|]{0,50}\b(?:if|when|after|once|unless|until|with|without|where) (?:(?:you(?:'ve| have)? (?:agree|agreed|consent|consented|accept|accepted|opt(?:ed)? in|allow|allowed|given (?:us )?(?:your |permission|consent)))|(?:your |their |the user's )(?:prior |explicit |express )?(?:consent|permission|agreement))\b|\blegal basis (?:for [a-z ]{1,60}? )?is (?:therefore |only |solely |exclusively )?(?:your|the user's|user|the data subject's|the visitor's) (?:[a-z]+ ){0,2}consent\b/,
      under:
        /(?:cookie|track|similar technolog|analytics|usage data|usage statistics|web statistics|audience measurement|pixels?|online advertis|targeted ad)[^>]*$/,
      negated: true,
      unless:
        /\b(?:location|gps|newsletters?|e-?mails?|by (?:using|visiting|continuing)|sell|share|disclose|camera|microphone|contacts|messages|third part(?:y|ies)|strictly necessary|without asking)\b/,
      reason: 'Under a heading on cookies or tracking it says that they wait for consent.',
      example: { text: 'We will only use them if you have agreed.', heading: 'Optional cookies' },
      nearMiss: { text: 'We will only use them if you have agreed.', heading: 'Newsletters' },
    },
    {
      id: 'legal-basis-of-tracking',
      stance: 'affirms',
      match:
        /\blegal basis (?:for|of)\b[^.;?!|]{0,50}\b(?:cookies|tracking|trackers|analytics|audience measurement)\b[^.;?!|]{0,60}\bconsent\b/,
      unless: /\b(?:legitimate interests?|necessary|withdraw\w*|without)\b/,
      reason: 'It gives consent as the legal basis for cookies or tracking.',
      example: 'Legal basis for tracking: your consent.',
      nearMiss: 'Legal basis for tracking: our legitimate interest, without consent.',
    },
    {
      id: 'legal-basis-cell',
      stance: 'affirms',
      match:
        /^[^:|]{0,160}\b(?:cookies|tracking technologies|trackers|web analytics|website analytics|audience measurement|targeted advertising|interest-based advertising|personali[sz]ed advertising)\b[^:|]{0,90} : (?:[0-9]·? ?)?(?:your |explicit |the user's |prior )?consent\b(?! (?:is )?not)[^.]{0,60}\.?$/,
      unless: /\b(?:legitimate interests?|necessary|withdraw|e-?mails?|newsletters?|deletion|keep|retention)\b/,
      reason: 'A table gives consent as the basis for cookies or tracking.',
      example: { text: 'Consent', leadIn: 'Third-party cookies on our site' },
      nearMiss: { text: 'Contract', leadIn: 'Third-party cookies on our site' },
    },
    {
      id: 'banner',
      stance: 'affirms',
      match:
        /\b(?:consent[- ]|cookie[- ]consent )(?:banner|pop-?up|manager|management (?:platform|tool)|modal|layer)\b|\bcookie[- ](?:consent (?:banner|tool|manager|pop-?up|management|notice|preferences?|window|mechanism|request|form|dialog|overlay))\b|\b(?:prompted|asked) to (?:provide|give) (?:your )?consent\b|\byou may consent to the use of\b|\bwhen you first visit\b[^.;?!|]{0,80}\b(?:consent|accept|cookie (?:banner|notice))\b|\bonly\b[^.;?!|]{0,30}\bwho have selected "?i accept\b|\b(?:banner|pop-?up|notice)\b[^.;]{0,30}\basks? (?:you|for your consent)\b|\bby clicking (?:on )?["'(]{0,2}(?:accept|agree|allow|ok|i accept|yes)[^.;]{0,30}\byou (?:consent|agree|accept)\b[^.;]{0,60}\bcookies/,
      negated: false,
      unless: /\b(?:by (?:using|continuing|closing|browsing)|dismiss|google[^.;]{0,20} consent)\b/,
      reason: 'It speaks of a banner or manager in which consent is asked.',
      example: 'You can change your mind in our consent manager.',
      nearMiss: 'By closing our consent banner you agree to cookies.',
    },
    {
      id: 'cookie-banner',
      stance: 'affirms',
      match:
        /\b(?:consent\w*|accept\w*|agree\w*|cho(?:ose|ice|ices|sen)|decid\w+|declin\w+|reject\w*|refus\w+|preferences|disable)\b[^.;?!|]{0,140}\bcookie[- ](?:banner|pop-?up|notice banner|manager|management (?:platform|tool))\b|\bcookie[- ](?:banner|pop-?up|notice banner|manager|management (?:platform|tool))\b[^.;?!|]{0,140}\b(?:consent\w*|accept\w*|agree\w*|cho(?:ose|ice|ices|sen)|decid\w+|declin\w+|reject\w*|refus\w+|preferences|disable)\b|\b(?:refus|reject|accept|declin|choos|allow|select)\w*\b[^.;?!|]{0,60}\bcookies\b[^.;?!|]{0,30}\b(?:in|via|through|on|using) (?:the|our|a) (?:cookie |consent |privacy )?(?:banner|pop-?up)\b/,
      negated: true,
      unless: /\b(?:by (?:using|continuing|closing|browsing)|dismiss)\b/,
      reason: 'It speaks of a cookie banner in which the visitor chooses.',
      example: 'You can choose in our cookie banner.',
      nearMiss: 'By closing our cookie banner you accept our cookies.',
    },
    {
      id: 'consent-under-cookies',
      stance: 'affirms',
      match:
        /\b(?:your (?:prior |explicit )?consent|consent will be|ask (?:for )?your (?:prior |explicit )?(?:consent|permission)|opt[- ]in)\b/,
      under: /(?:cookie|tracking technolog)[^>]*$/,
      unless:
        /\bby (?:using|visiting|continuing)|\b(?:withdraw|deemed|implied|location|gps|leave a comment|not require|without your consent|do not need|legitimate interests?|necessary)\b/,
      weak: true,
      reason: 'Under a heading on cookies it says that consent is asked.',
      example: { text: 'We ask for your consent on your first visit.', heading: 'Cookies' },
      nearMiss: { text: 'We ask for your consent on your first visit.', heading: 'Newsletter' },
    },
  ],
};
