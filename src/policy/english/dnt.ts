import type { TopicRows } from '../language.ts';
import { gap } from './words.ts';

/** A negation other than the one in the signal's name. */
const NOT = `(?:\\b(?:(?<!do[- ])not|(?<=do )not(?![- ]track)|never|neither|nor|cannot|no longer)\\b|n't\\b)`;

const HEED = `(?:respond(?:s|ing)?|recogni[sz](?:e|es|ing)|honou?r(?:s|ing)?|acknowledg(?:e|es)|support(?:s|ing)?|process(?:es)?|compl(?:y|ies)|react(?:s)?|chang(?:e|es)|alter(?:s)?|adjust(?:s)?|observe(?:s)?|act(?:s)?|take (?:any )?(?:action|steps)|modif(?:y|ies)|implement(?:s|ed)?|follow(?:s)?|monitor(?:s)?|interpret(?:s)?|detect(?:s)?|accept(?:s)?|recogni[sz]ing|designed|currently respond|heed|adhere|obey|participate|commit|in a position|able|track any|utili[sz]e|enabled|configured|differ(?:s)?|treat|offer)`;
const ACT = `(?:respond(?:ing)?|recogni[sz]e|honou?r|acknowledge|support|process|comply|react|change|alter|adjust|observe|act|take (?:any )?(?:action|steps)|modify|interpret|differ|heed|adhere|obey|commit|in a position|designed|able)`;
const SIGNAL = `(?:do[- ]not[- ]track|\\bdnt\\b|such signals?|those signals?|these signals?|these (?:browser )?(?:requests?|settings|mechanisms)|such (?:requests?|mechanisms|browser)|this (?:setting|signal|feature|request)|tracking signals?|(?:browser|browser-based|web browser)[^.;]{0,30} signals?|the signals?|to them|signals? or (?:other|similar))`;

export const dnt: TopicRows = {
  topic: 'dnt',
  trigger:
    /do[- ]not[- ]track|\bdnt\b|signals?\b|not (?:to )?be tracked|\b(?:this|these|such|those) (?:browser )?(?:settings?|requests?|mechanisms?|features?|headers?|preferences?)\b/,
  unless: /^(?:["'\s]|[0-9.])*(?:do not track|how we respond[^.]{0,60})[^.]{0,40}\?$/,
  rows: [
    {
      id: 'not-heeded',
      stance: 'ignores',
      match: new RegExp(
        `${NOT}(?: [a-z"',-]{1,16}){0,5}? ${HEED}\\b${gap(140)}(?:do[- ]not[- ]track|\\bdnt\\b|not (?:to )?be tracked)`,
      ),
      unless:
        /\b(?:third parties|third[- ]party)\b[^.;]{0,20}\b(?:do|may|might) not (?:respond|honou?r|recogni)|\bif\b[^.;]{0,40}\bnot (?:set|enabled)|\bnot all\b/,
      reason: 'It says that it does not respond to Do Not Track.',
      example: 'We do not respond to Do Not Track signals.',
      nearMiss: 'We respond to Do Not Track signals.',
    },
    {
      id: 'signal-not-heeded',
      stance: 'ignores',
      match: new RegExp(
        `(?:do[- ]not[- ]track|\\bdnt\\b)["')]{0,2}(?: (?:signals?|requests?|settings?|headers?))?:?${gap(200)}${NOT}(?: [a-z"',-]{1,16}){0,4}? (?:${ACT}|supported|recogni[sz]ed|honou?red|affect|apply|effect)\\b`,
      ),
      unless:
        /\bnot all\b|\b(?:third parties|other sites|browsers)\b[^.;]{0,20}\b(?:do|may|might) not (?:respond|honou?r|recogni)|\bno (?:uniform|common|industry|universal|standard|single)[^.;]{0,160}$|\bnot (?:yet )?(?:been )?(?:a |an )?(?:uniform|common|universal|consistent)/,
      reason: 'It says that Do Not Track changes nothing.',
      example: 'If your browser sends a DNT signal, our site does not respond to it.',
      nearMiss: 'Not all browsers offer Do Not Track.',
    },
    {
      id: 'not-heeded-under',
      stance: 'ignores',
      match: new RegExp(`${NOT}(?: [a-z"',-]{1,16}){0,5}? ${HEED}\\b${gap(80)}(?:${SIGNAL}|signals?\\b)`),
      after: /do[- ]not[- ]track|\bdnt\b|not (?:to )?be tracked/,
      unless:
        /\b(?:third parties|third[- ]party)\b[^.;]{0,20}\b(?:do|may|might) not|\bif\b[^.;]{0,40}\bnot (?:set|enabled)|\bglobal privacy control\b/,
      reason: 'Speaking of Do Not Track, it says that it does not respond to such signals.',
      example: { text: 'At this time we do not respond to such signals.', before: 'Some browsers offer Do Not Track.' },
      nearMiss: { text: 'At this time we do not respond to such signals.', before: 'Traffic lights are signals.' },
    },
    {
      id: 'not-heeded-heading',
      stance: 'ignores',
      match: new RegExp(
        `\\b(?:we|site|website|services?|company|system)s?\\b(?: [a-z]{2,14}){0,3} ?${NOT}(?: [a-z"',-]{1,16}){0,4}? (?:respond|recogni[sz]e|honou?r|support|act|react|change|alter|take action)\\b|\\b(?:take no action|ignores? (?:it|this|these|such|them))\\b`,
      ),
      under: /do[- ]not[- ]track|\bdnt\b/,
      unless: /\bglobal privacy control\b|\bgpc\b|\bnot all\b/,
      reason: 'Under a heading on Do Not Track it says that it does not respond.',
      example: { text: 'Our services do not respond to these signals.', heading: 'Do Not Track' },
      nearMiss: { text: 'Our services do not respond to these signals.', heading: 'Emergency' },
    },
    {
      id: 'may-ignore',
      stance: 'ignores',
      match:
        /\b(?:ignores?|disregards?|takes? no (?:action|steps|measures)|do(?:es)? nothing(?: at all)?(?= (?:in response|when|if))|no response|unable to (?:respond|honou?r|process)|cannot (?:respond|honou?r|promise)|may not (?:respond|honou?r|recogni[sz]e|be able)|(?:have|has) no effect)\b[^.;?!|]{0,120}(?:do[- ]not[- ]track|\bdnt\b)|(?:do[- ]not[- ]track|\bdnt\b)[^.;?!|]{0,120}\b(?:(?:is|are|be) ignored|ignored|take no action|have no effect|has no effect|does not change)\b|\b(?:track|collect|same|operates?|continue)\b[^.;?!|]{0,80}\b(?:regardless of|irrespective of|whether or not)\b[^.;?!|]{0,50}(?:do[- ]not[- ]track|\bdnt\b)/,
      unless:
        /\bthird part(?:y|ies)\b[^.;]{0,20}\b(?:may|might) not\b|\b(?:do|does|will) not (?!track (?:is|signals?|settings?|requests?|preference|browser|header))[^.;]{0,60}\b(?:regardless|irrespective|whether)/,
      reason: 'It says that Do Not Track is ignored.',
      example: 'Our site ignores DNT signals.',
      nearMiss: 'Our site never ignores you.',
      negated: true,
    },
    {
      id: 'honoured',
      stance: 'honours',
      match:
        /\b(?:we|sites?|websites?|services?|company|platform|it|also|systems?|us|^[a-z][a-z0-9·' -]{1,28}) (?:do |does |will |shall |also |currently |fully |to |always |and |both ){0,3}(?:honou?rs?|responds? to|respects?|recogni[sz]es?|compl(?:y|ies) with|supports?|adheres? to|obeys?|follows?|observes?)\b[^.;?!|]{0,60}(?:do[- ]not[- ]track|\bdnt\b)/,
      unless:
        /\bhow (?:we|our|the|this|it|[a-z]+) (?:site |website |service |services )?(?:respond|responds|react|treat)|\bhow [^.;]{0,40}\bresponds?\b|\bwhether\b|\bnot all\b|\bwork(?:ing)?\b[^.;]{0,30}\bto (?:develop|define)|\b(?:some|many|most) (?:web)?sites\b|\bif we (?:do|start|begin)\b|\bsome of our\b|(?<!\bdo[- ])\bnot\b|\bdo not (?!track)|n't\b|\b(?:never|cannot|unable)\b|\bin the future\b|\bdo(?:es)? not (?:[a-z]+ ){0,2}(?:honou?r|respond|recogni[sz]e|support)/,
      negated: true,
      reason: 'It says that it honours Do Not Track.',
      example: 'We honour Do Not Track signals.',
      nearMiss: 'This section tells how we respond to Do Not Track.',
    },
    {
      id: 'when-set',
      stance: 'honours',
      match:
        /\b(?:if|when|where|once|(?:for )?(?:users|visitors|browsers) (?:with|who|that|whose)|for (?:users|visitors|browsers))\b[^.;?!|]{0,120}(?:do[- ]not[- ]track|\bdnt\b)[^.;?!|]{0,120}\b(?:we|our|no|site|website|mozilla|company|[a-z]+)\b[^.;?!|]{0,25}\b(?:(?:load|set|use|place|run|store|collect|record|send)s? no(?: [a-z-]+)?|will not|do not|does not|won't|not be|no longer|disables?|stops?|never|are not|is not) (?:be )?(?:use|track|set|collect|place|load|store|tracked|loaded|utili[sz]e|record|log|run|share|placed|collected|used|send|activated|analytics|tracking|cookies)\b/,
      unless:
        /\bnot (?:currently |presently )?(?:alter|change|respond|recogni[sz]e|honou?r|support|act|modify|react|take)\b/,
      reason: 'It says what it does not do when Do Not Track is set.',
      example: 'If your browser sends Do Not Track, we will not track you.',
      nearMiss: 'If your browser sends Do Not Track, we do not respond.',
      negated: true,
    },
    {
      id: 'not-when-set',
      stance: 'honours',
      match:
        /\b(?:will not|do not|don't|does not|won't|never|disables?) (?:be )?(?:use|track|set|collect|place|load|store|utili[sz]e|record|log|run)\b[^.;?!|]{0,100}\b(?:if|when|where|for|(?:users|visitors|those|anyone) (?:who|with|that|whose))\b[^.;?!|]{0,60}(?:do[- ]not[- ]track|\bdnt\b)/,
      unless: /\b(?:not|n't) (?:respond|alter|change|recogni[sz]e|honou?r)\b/,
      negated: true,
      reason: 'It says what it does not do when Do Not Track is set.',
      example: 'We do not set analytics cookies when DNT is enabled.',
      nearMiss: 'We do not change anything, nor respond when DNT is enabled.',
    },
    {
      id: 'passive',
      stance: 'honours',
      match:
        /(?:do[- ]not[- ]track|\bdnt\b)["')]{0,2}(?: (?:signals?|requests?|settings?|headers?|preferences?)){0,2} (?:sent by your browser |from your browser )?(?:is|are|will be) (?:always |also |fully )?(?:honou?red|respected|recogni[sz]ed|supported|observed|obeyed|followed)\b/,
      negated: true,
      unless: /\b(?:how|whether|if|not all)\b/,
      reason: 'It says that Do Not Track is honoured.',
      example: 'Do Not Track requests are respected on this site.',
      nearMiss: 'Do Not Track requests are not respected on this site.',
    },
    {
      id: 'stops-when-set',
      stance: 'honours',
      match:
        /\b(?:if|when|where|once|upon)\b[^.;?!|]{0,140}(?:do[- ]not[- ]track|\bdnt\b)[^.;?!|]{0,140}\b(?:we|site|website|company|analytics) (?:will |also |automatically |then |immediately ){0,2}(?:stops?|ceases?|disables?|turns? off|switch(?:es)? off|deactivates?|opts? you out|honou?rs?|respects?|treats? (?:that|this|it|you|your|such|the)|detects? it and honou?rs?|detect it and honou?r)\b|\b(?:we|site|website|analytics) (?:will |also |automatically )?(?:stops?|ceases?|disables?|turns? off|switch(?:es)? off|deactivates?)\b[^.;?!|]{0,80}\b(?:if|when|in response to|upon|once)\b[^.;?!|]{0,60}(?:do[- ]not[- ]track|\bdnt\b)/,
      negated: true,
      unless:
        /\b(?:not|n't|cannot|unable to) (?:[a-z]+ ){0,3}(?:respond|alter|change|recogni[sz]e|honou?r|support|act)\b|\bin the future\b|\bno (?:standard|consensus)\b/,
      reason: 'It says what it stops when Do Not Track is set.',
      example: 'When your browser sends Do Not Track, we turn off our analytics.',
      nearMiss: 'When your browser sends Do Not Track, we do not respond.',
    },
    {
      id: 'as-opt-out',
      stance: 'honours',
      match:
        /\b(?:treats?|considers?|process(?:es)?|handles?) [^.;?!|]{0,30}(?:do[- ]not[- ]track|\bdnt\b)[^.;?!|]{0,50}\bas (?:an? |your )?(?:valid )?(?:opt[- ]?out|request to opt|objection)|\bopt[- ]?out\b[^.;?!|]{0,60}\b(?:by|via|through|using) (?:(?:enabling|turning on|activating|setting|switching on|sending|using) )?(?:[a-z']+ ){0,4}["']?(?:do[- ]not[- ]track|\bdnt\b)/,
      negated: true,
      unless: /\b(?:may not|not all|whether|how|cannot|never)\b|\b(?:do|does|will) not (?!track)|n't\b/,
      reason: 'It takes Do Not Track as an opt-out.',
      example: 'We treat a DNT signal as an opt-out of our analytics.',
      nearMiss: 'We do not treat a DNT signal as an opt-out of our analytics.',
    },
    {
      id: 'honoured-heading',
      stance: 'honours',
      match:
        /\b(?:we|site|website|services?|company) (?:do |will |also |currently |fully |always ){0,2}(?:honou?rs?|responds? to|respects?|recogni[sz]es?|compl(?:y|ies) with|supports?|obeys?) (?:this|these|those|such|your) (?:browser )?(?:settings?|signals?|requests?|preferences?|headers?|features?)\b/,
      under: /^(?!.*(?:global privacy|\bgpc\b|opt-out)).*(?:do[- ]not[- ]track|\bdnt\b)/,
      unless: /\b(?:how|whether|if we|not|in the future|gpc|global privacy)\b|n't\b/,
      reason: 'Under a heading on Do Not Track it says that it honours the signal.',
      example: { text: 'We respect this setting.', heading: 'Do Not Track' },
      nearMiss: { text: 'We respect this setting.', heading: 'Your account' },
    },
    {
      id: 'mentioned',
      stance: 'unclear',
      match: /(?<![-/])(?:do not track|do-not-track(?! ?[/?]))\b|\bdnt\b/,
      unless:
        /\bwe do not track\b(?! ?["')])(?!["']? (?:signals?|requests?|settings?|headers?))|\b(?:and|that|nor|site|it|services?) (?:we )?do not track (?:you|your|our|users?|any|individual|the|visitors?)\b/,
      weak: true,
      negated: true,
      reason: 'It mentions Do Not Track without saying what it does.',
      example: 'There is no standard yet for Do Not Track.',
      nearMiss: 'We do not track you.',
    },
  ],
};
