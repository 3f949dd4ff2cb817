import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const GPC = `(?:global privacy controls?|\\bgpc\\b|opt[- ]?out preference signals?|universal opt[- ]?out (?:mechanisms?|signals?|preference)|preference signals?|(?:browser|user)[- ](?:based |enabled )?(?:global )?(?:opt[- ]?out|privacy) (?:preference )?(?:signals?|controls?)|opt[- ]?out signals?)`;

/** "DNT or similar signals" names no other signal. */
const SIMILAR_TO_DNT =
  /\b(?:dnt|do[- ]not[- ]track)\b["')]{0,2}(?: signals?)? or (?:other |any )?similar\b(?![^.;]*\b(?:gpc|global privacy)\b)/;

export const gpc: TopicRows = {
  topic: 'gpc',
  trigger:
    /global privacy control|\bgpc\b|preference signal|universal opt|opt[- ]?out signal|privacy signal|(?:such|this|these|those) (?:a )?signal|(?:opt[- ]?out|privacy) (?:signal|control)/,
  rows: [
    {
      id: 'not-heeded',
      stance: 'ignores',
      match: new RegExp(
        `${NOT}(?: [a-z"',-]{1,16}){0,4}? (?:respond|recogni[sz]e|honou?r|support|process|act|detect|react)s?\\b${gap(120)}${GPC}|\\b(?:we|site|website|services?|company) (?:currently |presently |may |also )?(?:ignores?|disregards?|takes? no (?:action|notice))\\b${gap(60)}${GPC}|${GPC}${gap(60)}\\b(?:is|are) (?:currently )?not (?:[a-z]+ ){0,2}(?:recogni[sz]ed|honou?red|supported|processed|respected)\\b`,
      ),
      unless:
        /\bbut\b[^.;]{0,60}\b(?:gpc|global privacy)|\b(?:do not track|dnt)\b[^.;]{0,90}\b(?:but|however|although|except)\b|\bdoes not (?:apply|affect)\b/,
      reason: 'It says that it does not respond to the opt-out preference signal.',
      example: 'We do not respond to Global Privacy Control signals.',
      nearMiss: 'We do not respond to Do Not Track signals, but we do honour GPC.',
    },
    {
      id: 'honoured',
      stance: 'honours',
      match: new RegExp(
        `\\b(?:honou?r(?:s|ed|ing)?|respond(?:s|ed)? to|respect(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|appl(?:y|ies)|compl(?:y|ies) with|support(?:s)?|treat(?:s|ed)?|process(?:es|ed)?|accept(?:s)?|adhere(?:s)? to|implement(?:s|ed)?|act(?:s)? (?:up)?on|heed)\\b${gap(110)}${GPC}|${GPC}${gap(110)}\\b(?:(?:will|shall|is|are|be) (?:be )?(?:honou?red|respected|treated|recogni[sz]ed|processed|considered|accepted|supported|applied)|(?:we|site|website|services?|company) (?:will|shall|do|also)? ?(?:honou?r|treat|respect|process|recogni[sz]e|comply|apply|act|opt))\\b`,
      ),
      unless: new RegExp(
        `${SIMILAR_TO_DNT.source}|\\b(?:how (?:we|to) (?!control|manage|limit|opt|exercise)|whether|firefox also provides|if we (?!detect|receive|recogni[sz]e|see|get|identify))\\b`,
      ),
      reason: 'It says that it honours the opt-out preference signal.',
      example: 'We honour Global Privacy Control signals.',
      nearMiss: 'We do not honour Global Privacy Control signals.',
    },
    {
      id: 'stops-when-sent',
      stance: 'honours',
      match: new RegExp(
        `\\b(?:if|when|where|once|whenever)\\b${gap(80)}${GPC}${gap(60)}(?:\\bwe (?:will |shall |do )?(?:not|no longer|stop) (?:sell|share|selling|sharing|track|tracking|load|set|use)\\b|\\b(?:you|visitors|users|your (?:browser|device)) (?:is|are|will be) (?:automatically )?opted out\\b)`,
      ),
      negated: true,
      unless: /\b(?:whether|in the future|do not track|dnt)\b/,
      reason: 'It says what stops when the signal is sent.',
      example: 'When your browser sends a Global Privacy Control signal, we will not share your data.',
      nearMiss: 'When your browser sends a Global Privacy Control signal, we may share your data.',
    },
    {
      id: 'opt-out-by',
      stance: 'honours',
      match: new RegExp(
        `\\b(?:opt[- ]?out|exercise)\\b${gap(140)}\\b(?:by|via|through|using|with|enabling|broadcasting|sending|activating)\\b${gap(80)}${GPC}`,
      ),
      reason: 'It offers the signal as a way to opt out.',
      example: 'You can opt out of the sale by enabling the Global Privacy Control in your browser.',
      nearMiss: 'You can opt out by e-mail; the Global Privacy Control is a setting of browsers.',
    },
    {
      id: 'set-to-opt-out',
      stance: 'honours',
      match: new RegExp(
        `\\b(?:you|residents|users|visitors|consumers)\\b${gap(40)}\\b(?:use|set|enable|turn on|activate|send)\\b${gap(60)}${GPC}${gap(40)}\\bto (?:signal|opt[- ]out|exercise|communicate)\\b`,
      ),
      reason: 'It offers the signal as a way to opt out.',
      example: 'You also can use the Global Privacy Control to signal your opt-out preference.',
      nearMiss: 'Firefox also provides Global Privacy Control, which you can enable to notify websites.',
    },
    {
      id: 'such-a-signal',
      stance: 'honours',
      match:
        /\b(?:when|if|where) we (?:detect|receive|recogni[sz]e) (?:such )?a? ?(?:such )?(?:a )?signals?\b[^.;?!|]{0,20},[^.?!|]{0,40}\bwe (?:will|shall|treat|apply|make)\b|\b(?:honou?r|respect|process|recogni[sz]e)s? (?:such|these|those|this) (?:[a-z-]+ ){0,2}signals?\b/,
      after: new RegExp(GPC),
      reason: 'Speaking of the opt-out preference signal, it says that it honours it.',
      example: {
        text: 'When we detect such a signal, we will respect your choices.',
        before: 'GPC is a setting of your browser.',
      },
      nearMiss: { text: 'When we detect such a signal, we will respect your choices.', before: 'DNT is a setting.' },
    },
    {
      id: 'such-a-signal-heading',
      stance: 'honours',
      match:
        /\b(?:we|site|website|services?) (?:do |will |also |currently |fully |always ){0,2}(?:honou?rs?|responds? to|respects?|recogni[sz]es?|process(?:es)?|compl(?:y|ies) with|supports?) (?:this|these|those|such|your) (?:[a-z-]+ )?(?:signals?|controls?)\b/,
      under: /^(?!.*(?:do[- ]not[- ]track|\bdnt\b)).*(?:global privacy control|\bgpc\b|opt[- ]?out preference)/,
      unless: /\b(?:how|whether|if we|do not track|dnt)\b/,
      reason: 'Under a heading on the opt-out preference signal it says that it honours it.',
      example: { text: 'We respect this signal.', heading: 'Global Privacy Control' },
      nearMiss: { text: 'We respect this signal.', heading: 'Do Not Track' },
    },
    {
      id: 'such-a-signal-not',
      stance: 'ignores',
      match: new RegExp(
        `${NOT}(?: [a-z"',-]{1,16}){0,4}? (?:respond|recogni[sz]e|honou?r|support|process)\\b(?: to)? (?:such|these|those|this) (?:[a-z-]+ ){0,2}signals?`,
      ),
      after: /global privacy control|\bgpc\b|opt[- ]?out preference/,
      unless: /\bdo not track\b/,
      reason: 'Speaking of the opt-out preference signal, it says that it does not honour it.',
      example: { text: 'We do not respond to such signals.', before: 'Global Privacy Control is a setting.' },
      nearMiss: { text: 'We do not respond to such signals.', before: 'Do Not Track is a setting.' },
    },
    {
      id: 'mentioned',
      stance: 'unclear',
      match:
        /global privacy controls?(?! (?:team|program|standards?|office))|\bgpc\b(?! (?:limited|ltd|inc|group))|opt[- ]?out preference signals?/,
      unless: SIMILAR_TO_DNT,
      weak: true,
      negated: true,
      reason: 'It mentions the signal without saying what it does.',
      example: 'Firefox also provides Global Privacy Control.',
      nearMiss: 'We take privacy seriously.',
    },
  ],
};
