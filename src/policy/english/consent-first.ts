import type { TopicRows } from '../language.ts';
import { gap } from './words.ts';

const ACT = `(?:by (?:simply |merely |voluntarily |either )?(?:using|accessing|visiting|browsing|continuing|registering|signing|creating|downloading|submitting|providing|your (?:continued )?(?:use|access)|entering|interacting|the use of|participating|logging)|(?:in|upon|through) (?:using|accessing|your use)|(?:when|if|whenever|each time|as long as|where) you (?:use|access|visit|continue|browse|register|enter|sign)|(?:your (?:continued )?(?:use|access|usage|visits?)|(?:continued )?(?:use of|usage of|access to|using|accessing|visiting))(?: or (?:use|access|using)(?: of| to)?)?)(?! (?:of )?(?:any |all |these |certain )?(?:cookies|your (?:personal|information|data)|personal|information|data|such))`;
const AGREE = `(?:(?:you|users?|the user|visitors?)(?: [a-z-]{2,14}){0,4}? (?:agree|agrees|consent|consents|accept|accepts|consenting|agreeing|accepting|acknowledge and agree|give(?: us)? your consent|signify|indicate|permit|allow|authori[sz]e|are bound|confirm)|(?:constitutes?|signif(?:y|ies)|means|indicates?|implies|is deemed|shall be deemed|represents|deemed|shows|confirms)(?: [a-z]{2,12}){0,4} (?:acceptance|consent|agreement|accept|agree|consented|accepted|acknowledgement and consent))`;

export const consentFirst: TopicRows = {
  topic: 'consent-first',
  trigger: /consent|agree|accept|opt[- ]in|permission|cookie (?:banner|notice|pop)|bound by|do not use/,
  rows: [
    {
      id: 'agreement-by-use',
      stance: 'denies',
      match: new RegExp(
        `\\b${ACT}\\b${gap(260)}\\b${AGREE}\\b${gap(200)}\\b(?:polic(?:y|ies)|practices|terms|collection|use|processing|cookies|disclosure|statement|notice|information|uses|data|sharing|these|treatment|methods|conditions|procedures|provisions)\\b`,
      ),
      negated: true,
      unless:
        /\b(?:asks?|asked|prompt(?:s|ed)?|invite[sd]?|reject|banner asks|pop-?up|choose|opt[- ]in|clicking (?:on )?["'(]?(?:accept|agree|allow|ok))\b|\b(?:chang(?:es?|ed|ing)|updat(?:es?|ed)|revis(?:ed|ions?)|modif(?:y|ied|ications?)|amend(?:ed|ments?)|thereafter|after (?:we|any|the|such)|following the posting|new (?:policy|version)|effective date)\b|\b(?:transfer|transferred|transfers|transferring|(?:process\w*|stor\w*|disclos\w*|information)\b[^.;]{0,40}\boutside (?:of )?(?:your|the)|in the united states)\b(?![^.]{0,80}\b(?:policy|practices)\b)|\bhave read\b(?![^.]{0,60}\b(?:agree|consent|accept)\b)|\b(?:third[- ]party (?:web)?sites?|facebook|parent|parental|guardian|newsletter|submit(?:ting)? (?:a |your )?(?:resume|application)|text messag|sms|calls?|children|promotional e-?mails|communicate with you|contact you|the software|marketing e-?mails|google to process|location|if you (?:do not|don't)|you do not (?:agree|consent)|withdraw|must accept|integration|chatbot|jurisdiction of|infringe\w*|copyright|takedown|contacts|notify such|on behalf of|features described|terms of agreement|electronic (?:communications|signature)|camera|microphone|recorded)\b|\b(?:will|may|would) (?:ask|request|seek|obtain)\b/,
      reason: 'It takes use of the site as consent.',
      example: 'By using our site, you consent to this privacy policy.',
      nearMiss: 'Your continued use after changes means that you accept the revised policy.',
    },
    {
      id: 'agree-or-leave',
      stance: 'denies',
      match:
        /\bif you (?:do not|don't|disagree|are not)\b[^.;:?!|]{0,70}\b(?:agree|accept|consent|comfortable|want to be bound|wish to be bound|disagree|with|willing)\b[^.;?!|]{0,110}\b(?:(?:please |you should |you must |then |your (?:only )?(?:choice|option|remedy) is (?:to |not to )?){0,3}(?:do not|don't|not|stop|discontinue|refrain from|leave|cease|exit)) (?:to )?(?:use|using|access|accessing|visit|visiting|our|the|provide|register|continue)\b/,
      negated: true,
      unless:
        /\b(?:chang(?:es?|ed|ing)|updat(?:es?|ed)|revis(?:ed|ions?)|modif\w+|amend\w*|(?:necessary|essential) cookies|cookies? (?:settings|policy)|transfer(?:red)?|linked|third[- ]party)\b/,
      reason: 'It tells those who do not agree to stay away, so that use counts as consent.',
      example: 'If you do not agree with this policy, do not use our services.',
      nearMiss: 'If you do not agree with the changes, do not use our services.',
    },
    {
      id: 'use-is-consent-to-policy',
      stance: 'denies',
      match:
        /\b(?:use of|access to|using|accessing|visiting) (?:our|the|this|these|any)(?: [a-z]+)? (?:site|web ?site|services?|platform|pages?)\b[^.;:?!|]{0,60}\b(?:is|are|means?) (?:subject to (?:your )?(?:agreement|acceptance|consent)|conditioned (?:on|upon) (?:your )?(?:acceptance|agreement|consent)|(?:your |an )?(?:acceptance|agreement|consent))\b|\byou (?:hereby )?(?:consent|agree) to (?:our |the )(?:use of cookies|collection(?:,| and) use)[^.;]{0,60}\bby (?:using|visiting|accessing|continuing)\b/,
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
        /\byou (?:hereby |also |expressly )?(?:agree|consent|accept)\b[^.;?!|]{0,140}\b(?:by|when|through|in) (?:your )?(?:using|accessing|visiting|use of|access to|continuing to use|browsing|you use)\b[^.;?!|]{0,60}\b(?:site|web ?site|services?|platform|app|applications?)\b/,
      negated: true,
      unless:
        /\b(?:chang(?:es?|ed)|updat\w+|revis\w+|modif\w+|amend\w*|transfer\w*|third[- ]party|location|text messag\w*)\b|\bif you\b/,
      reason: 'It takes use of the site as consent.',
      example: 'You agree to this privacy policy by using our site.',
      nearMiss: 'You agree to the revised policy by using our site after we change it.',
    },
    {
      id: 'with-consent-cookies',
      stance: 'affirms',
      match:
        /\b(?:with your (?:prior |explicit |express |separate )?(?:consent|permission|agreement)|if you (?:have )?(?:agree|agreed|consent|consented|accept|accepted|give (?:us )?your consent|opt[- ]in|allow)|(?:only|unless|until|after|once|when|where) you(?: have)? (?:given |give |provided |agree|agreed|consent|consented|accept|accepted|opt(?:ed)? in)|subject to your (?:prior )?(?:consent|permission)|(?:ask|asks|asked|asking|request|requests|requested|obtain|obtains|obtained|seek|seeks|require|requires|collect|give|provide|based on|upon|on the basis of|rely on|basis is|withdraw)(?: (?:for|you|your|us|the|to|prior|explicit|express|user|users'|visitors?'?|informed|any|such|legally|required|separate|freely|given|necessary|upon|solely|on)){0,4} (?:consent|permission|agreement)|without (?:your |the user's |user )?(?:prior |separate |member |express |explicit ){0,3}consent|your consent (?:is|will be|expressed|given|where|to|for|before|by|through)|consent (?:is|will be) (?:requested|obtained|required|asked|collected|needed|expressly))\b[^.;?!|]{0,200}\b(?:cookies?|tracking|track|analytics|advertising technolog(?:y|ies)|trackers?|pixels|targeted advertis\w+|personali[sz]ed ad\w*|similar technologies|audience measurement)\b/,
      negated: true,
      unless:
        /\b(?:third[- ]party (?:web)?sites|by (?:using|visiting|accessing|continuing|clicking on any)|browser settings? (?:to|so)|opt[- ]out of|location (?:data|tracking)|apple|ios|idfa|following circumstances|leave a comment|browsers?\b[^.;]{0,40}\bto\b|without (?:your )?consent[^.;]{0,30}\b(?:strictly|necessary|essential)|deemed|implied|legitimate interests?)\b/,
      reason: 'It says that cookies or tracking wait for consent.',
      example: 'Only with your consent do we set analytics cookies.',
      nearMiss: 'By visiting our site with your consent you accept cookies.',
    },
    {
      id: 'cookies-on-consent',
      stance: 'affirms',
      match:
        /\b(?:cookies?|trackers?|tracking technologies|technologies|analytics|tracking|advertising technologies|pixels)\b[^.;?!|]{0,180}\b(?:only (?:if|with|after|when|upon|on|once|where|to the extent) (?:you (?:have |give |provide )?(?:agree|consent|accept|opt|given|your)|your|the user|visitors|we (?:have|obtain))|with your (?:prior |explicit |express )?(?:consent|permission)|(?:if|where|unless|until|once|after|when) you (?:have )?(?:consent|consented|agree|agreed|accept|accepted|opt(?:ed)?[- ]in|given|give|provide)|based (?:up)?on (?:your |user )?consent|upon (?:your )?(?:prior )?consent|on the basis of (?:your )?(?:prior )?consent|is your (?:explicit |prior )?consent|require(?:s)? (?:your )?(?:prior )?consent|subject to (?:your )?(?:prior )?consent|without (?:your |separate |prior )(?:member |express |explicit |prior )?(?:consent|permission)|(?:your )?consent (?:is|will be) (?:requested|obtained|required|asked|requested|expressly requested)|we (?:will |may )?(?:ask|obtain|request|seek|get|rely on)(?: for)?(?: your)?(?: prior| explicit| express)? consent|legal basis[^.;]{0,40}\bconsent|consent, where required)\b/,
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
      id: 'banner',
      stance: 'affirms',
      match:
        /\b(?:cookie|consent)[- ](?:consent )?(?:banner|pop-?up|manager|management (?:platform|tool)|consent (?:banner|tool|manager|pop-?up|management|notice|preferences?|window|mechanism|request|form|dialog|overlay)|notice banner)\b|\b(?:prompted|asked) to (?:provide|give) (?:your )?consent\b|\byou may consent to the use of\b|\bwhen you first visit\b[^.;?!|]{0,80}\b(?:consent|accept|cookie (?:banner|notice))\b|\bonly\b[^.;?!|]{0,30}\bwho have selected "?i accept\b|\b(?:banner|pop-?up|notice)\b[^.;]{0,30}\basks? (?:you|for your consent)\b|\bby clicking (?:on )?["'(]{0,2}(?:accept|agree|allow|ok|i accept|yes)[^.;]{0,30}\byou (?:consent|agree|accept)\b[^.;]{0,60}\bcookies/,
      negated: false,
      unless: /\b(?:by (?:using|continuing|closing|browsing)|dismiss|google[^.;]{0,20} consent)\b/,
      reason: 'It speaks of a banner or manager in which consent is asked.',
      example: 'You can choose in our cookie banner.',
      nearMiss: 'By closing our cookie banner you agree to cookies.',
    },
    {
      id: 'consent-under-cookies',
      stance: 'affirms',
      match:
        /\b(?:your (?:prior |explicit )?consent|consent will be|ask (?:for )?your (?:prior |explicit )?(?:consent|permission)|opt[- ]in)\b/,
      under: /(?:cookie|tracking technolog)[^>]*$/,
      unless:
        /\bby (?:using|visiting|continuing)|\b(?:withdraw|deemed|implied|leave a comment|not require|without your consent|do not need|legitimate interests?|necessary)\b/,
      weak: true,
      reason: 'Under a heading on cookies it says that consent is asked.',
      example: { text: 'We ask for your consent on your first visit.', heading: 'Cookies' },
      nearMiss: { text: 'We ask for your consent on your first visit.', heading: 'Newsletter' },
    },
  ],
};
