import type { TopicRows } from '../language.ts';
import { gap } from './words.ts';

const LONG = `(?:\\d{1,4}|a|an|one|two|three|five|six|ten|twelve|thirteen|eighteen|twenty-four|thirty|ninety)(?: \\(\\d{1,3}\\))?[ -](?:calendar )?(?:days?|weeks?|months?|years?)`;
const AGAIN = `(?:(?:when|whenever|each time|every time|if|as|once|next time|the next time) (?:you|users?|visitors?|they|a user|a visitor) (?:again )?(?:return|revisit|come back|re-visit|visit(?:s)? (?:our |the |this |a )?(?:site|web ?site|pages?|services?)? ?(?:again|later)|next visit|use(?:s)? our services? again|access our services? again|re-enter)|(?:future|next|subsequent|later|repeat|return|further|previous|upcoming|successive) visits?|returning (?:visitors?|users?)|future (?:sessions?|logins)|(?:between|across|over|beyond) (?:browsing |browser |different |multiple |several |separate |login )?(?:sessions|visits)|future (?:use|browsing)|next time (?:you|users?|visitors?|they|a user|a visitor) (?:visit|come|use|open|access)s?)`;
const OTHERS_STAY =
  /^(?:the )?(?:others?|some|rest|certain|remaining|other cookies|some cookies|these others)\b[^.;?!|]{0,50}\b(?:stay|stays|remain|remains|last|lasts|persist|persists|(?:are|is|may be|will be) (?:saved|stored|kept|placed))\b[^.;?!|]{0,50}\b(?:longer|forever|until|after|on(?:to)? (?:your|the|a user's) (?:computer|device|hard|browser|phone|terminal)|between (?:visits|sessions))/;
const OTHERS_END = /\b(?:session (?:only|ends)|closed?)\b/;

export const persistentCookies: TopicRows = {
  topic: 'persistent-cookies',
  trigger:
    /cookie|gifs?\b|pixel|beacon|technolog|expir|lifetime|lifespan|duration|persist|days|months|years|return|visit|remember|forever|(?:stay|remain|last)s? longer|come back|sessions|(?:need|have|required|asked) to (?:log|sign)|\bothers? (?:stay|remain|last|are|may be|will be)/,
  rows: [
    {
      id: 'named',
      stance: 'affirms',
      match:
        /\b(?:persistent|permanent|long-term|longer-term|long-lived|durable|non-session)["']?,?(?: (?:and|or|session|\(?[a-z-]{3,14}\)?)){0,4} ?["'(]{0,2}(?:id )?(?:cookies?|identifiers? in cookies)\b/,
      reason: 'It speaks of persistent cookies.',
      example: 'We may use both session cookies and persistent cookies.',
      nearMiss: 'We do not use persistent cookies.',
    },
    {
      id: 'cookies-persistent',
      stance: 'affirms',
      match: /\bcookies?\b[^.;?!|]{0,80}\b(?:persistent|permanent|long-term)\b(?! (?:deletion|removal))/,
      unless: /\bpermanent(?:ly)? (?:delet|remov|account|disab)/,
      reason: 'It says that cookies may be persistent.',
      example: 'Cookies may be persistent or stored only during an individual session.',
      nearMiss: 'Cookies are not persistent.',
    },
    {
      id: 'lifetime',
      stance: 'affirms',
      match: new RegExp(
        `\\bcookies?\\b${gap(140)}\\b(?:expir(?:e|es|ed|y|ation)|last(?:s|ing)?|remain(?:s)?|stor(?:ed|age)|ke(?:pt|eps?)|retain(?:ed|s)?|valid|stay(?:s)?|persist(?:s)?|life ?time|life ?span|duration|set|delet(?:ed|es)|live|period|exceed|active|maximum|up to|for)\\b${gap(60)}\\b${LONG}\\b|\\b${LONG}\\b${gap(60)}\\bcookies?\\b${gap(30)}\\b(?:expir|remain|lifetime|stay|last|(?:are|is|was|were) (?:set|placed|stored|created))|\\b(?:life ?span|life ?time|duration|(?:storage|retention|validity|expiry|expiration) (?:period|time|date))\\b${gap(40)}\\bcookies?\\b${gap(40)}\\b${LONG}\\b`,
      ),
      unless:
        /\b(?:past|last|previous|preceding) (?:twelve|12|six|\d+)|\bwithin \d+ (?:days|months) of (?:your|the) request|\b(?:years old|years of age|age of)\b/,
      reason: 'It states how long a cookie lasts.',
      example: 'Our cookies expire after 13 months.',
      nearMiss: 'Cookies were not set in the past 12 months.',
    },
    {
      id: 'stays',
      stance: 'affirms',
      match:
        /\bcookies?\b[^.?!|]{0,160}\b(?:remain|remains|stay|stays|stored|persist|persists|last|lasts|live|lives|kept)\b[^.;?!|]{0,60}\b(?:after (?:you|your|the|closing|a)\b[^.;?!|]{0,40}\b(?:clos|end|leav|session|expir|exit)|until (?:you|they|it|deleted|removed|the user|manually|expir)|longer (?:than|period)|beyond|on your (?:computer|device|hard ?(?:drive|disk)|browser|terminal) (?:for|until|after|between|even)|(?:an )?extended (?:time|period))/,
      unless:
        /\bsession cookies? (?:are|is|remain|stay|last)[^.;]{0,60}(?:clos|session)|\bpersonal (?:data|information) (?:is|are|will be) (?:kept|stored|retained)/,
      reason: 'It says that a cookie stays after the browser is closed.',
      example: 'These cookies remain on your device until you delete them.',
      nearMiss: 'Session cookies remain until you close your browser.',
    },
    {
      id: 'recognises-again',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:cookies?|technolog(?:y|ies)|gifs|beacons|pixels?|identifiers?|these|this)\\b${gap(200)}\\b(?:recogni[sz](?:e|es|ed|ing)|remember(?:s|ed|ing)?|identif(?:y|ies|ied|ying)|know(?:s|ing)?|recall(?:s|ing)?|maintain(?:s|ed|ing)?|preserv(?:e|es|ing)|tell(?:s|ing)?|distinguish(?:es|ing)?|serve you|welcome|retriev(?:e|es|ed|ing)|read|track(?:s|ing)?|sav(?:e|es|ing)|stor(?:e|es|ing)|keep)\\b${gap(120)}\\b${AGAIN}\\b`,
      ),
      unless:
        /^(?!.*\b(?:we|us|our|this)\b)["']?(?:an? )?cookies? (?:is|are) (?:an? )?(?:small|tiny|text|pieces?|files?|strings?|bits?)\b|\b(?:e-?mails?|cookies? (?:can|may|will) (?:be )?(?:removed|deleted))\b|\bcookie preferences\b|\bwe will not\b/,
      reason: 'It says that the visitor is recognised on a later visit.',
      example: 'Cookies enable our site to recognise your device upon future visits.',
      nearMiss: 'Cookies help us recognise your browser as you move through the pages.',
    },
    {
      id: 'recognises-under-cookies',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:recogni[sz]e|remember|identify|know|maintain|preserve)(?:s|d|ing)?\\b${gap(70)}\\b${AGAIN}\\b`,
      ),
      under: /cookie/,
      unless: /\b(?:necessary|newsletter)\b|\bnot\b/,
      reason: 'Under a heading on cookies it says that the visitor is recognised on a later visit.',
      example: { text: 'Recognise you when you return to our services.', heading: 'How we use cookies' },
      nearMiss: { text: 'Recognise you when you return to our services.', heading: 'Your account' },
    },
    {
      id: 'recognises-after-cookies',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:this|it|they|these|them|which|that)\\b${gap(60)}\\b(?:recogni[sz]e|remember|identify|know|maintain|preserve)(?:s|d|ing)?\\b${gap(70)}\\b${AGAIN}\\b`,
      ),
      after: /cookie|gif|beacon|pixel/,
      reason: 'Of what it says of cookies, it says that they recognise the visitor on a later visit.',
      example: {
        text: 'This allows our systems to identify you when you return to the website.',
        before: 'We use cookies.',
      },
      nearMiss: {
        text: 'This allows our systems to identify you when you return to the website.',
        before: 'You have a name.',
      },
    },
    {
      id: 'lifetime-after-cookies',
      stance: 'affirms',
      match: new RegExp(
        `^(?:they|it|these|some of them|most of them)\\b${gap(30)}\\b(?:expire|lasts?|remain|are (?:kept|stored|set|valid|deleted)|is (?:kept|stored|set|valid)|stay)\\b${gap(50)}\\b${LONG}\\b`,
      ),
      after: /cookies?\b[^.]{0,80}\.?$/,
      reason: 'Of the cookies that it spoke of, it states how long they last.',
      example: { text: 'They are kept for 13 months.', before: 'We use cookies.' },
      nearMiss: { text: 'They are kept for 13 months.', before: 'We keep logs.' },
    },
    {
      id: 'no-sign-in-again',
      stance: 'affirms',
      match:
        /\bcookies?\b[^.?!|]{0,200}\b(?:(?:(?:not|without|avoid(?:s|ing)?|rather than|instead of|sav(?:e|es|ing) you|no need|eliminat(?:e|es|ing)|don't|doesn't|won't|needn't)\b)[^.;?!|]{0,60}\b(?:log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|re-?enter(?:ing)?|(?:enter(?:ing)?|type|typing) (?:your|their|the) (?:user ?name|password|login|id))\b[^.;?!|]{0,60}\b(?:each|every|again|when(?:ever)?|next|more than once|repeatedly)|\breturn\b[^.;?!|]{0,60}\bwithout\b[^.;?!|]{0,30}\b(?:re-?enter(?:ing)?|log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in)\b|asked for your (?:user ?name|password)[^.;?!|]{0,40}\b(?:each|every) time)/,
      negated: true,
      reason: 'Not having to sign in again on each visit shows a persistent cookie.',
      example: 'Cookies save you from not having to log in every time you visit.',
      nearMiss: 'Cookies keep you signed in.',
    },
    {
      id: 'sign-in-again-without-cookies',
      stance: 'affirms',
      match: /\b(?:need|have|be (?:asked|required)) to (?:log|sign)[ -]?in(?: again)? (?:every|each) (?:time|visit)\b/,
      after: /cookie/,
      negated: true,
      reason: 'Without cookies the visitor has to sign in on each visit, so that they last longer than one.',
      example: { text: 'You may need to log in every time you visit.', before: 'You can turn cookies off.' },
      nearMiss: { text: 'You may need to log in every time you visit.', before: 'You need an account.' },
    },
    {
      id: 'have-an-expiry-date',
      stance: 'affirms',
      match:
        /\bcookies? (?:usually |typically |all |normally )?(?:have|has|with|carry|carries|come with) (?:an? |its own |their own |various |different )?(?:expir(?:y|ation)|end) dates?\b/,
      unless: /\bsession cookies? (?:have|has)\b/,
      reason: 'It says that its cookies have a date of expiry.',
      example: 'Most cookies have an expiration date.',
      nearMiss: 'Your card has an expiration date.',
    },
    {
      id: 'others-stay',
      stance: 'affirms',
      match: OTHERS_STAY,
      after: /\bcookie[^]{0,300}\b(?:session|clos(?:e|es|ed|ing)|exit|leave|quit)\b|\bsession\b[^]{0,300}\bcookie/,
      unless: OTHERS_END,
      reason: 'Beside cookies that end with the session it names others that stay.',
      example: {
        text: 'Others are saved on your device.',
        before: 'Some cookies are deleted when you close your browser.',
      },
      nearMiss: { text: 'Others are saved on your device.', before: 'Some pictures are deleted by us.' },
    },
    {
      id: 'others-stay-under-cookies',
      stance: 'affirms',
      match: OTHERS_STAY,
      under: /cookie/,
      after: /\b(?:session|clos(?:e|es|ed|ing)|exit|leave|quit)\b/,
      unless: OTHERS_END,
      reason: 'Under a heading on cookies it names some that stay, beside others that end with the session.',
      example: {
        text: 'Others stay longer, sometimes forever.',
        heading: 'How long do cookies last?',
        before: 'Some are erased when you close the browser.',
      },
      nearMiss: { text: 'Others stay longer.', heading: 'Our staff', before: 'Some leave early.' },
    },
    {
      id: 'next-visit-first',
      stance: 'affirms',
      match: new RegExp(
        `\\b${AGAIN}\\b${gap(80)}\\b(?:cookies?|we|they|it|this|our (?:site|servers?|website))\\b${gap(60)}\\b(?:recogni[sz]e|remember|know|identify|link|retrieve|read)(?:s|d|ing)?\\b${gap(60)}\\b(?:you|your|visitors?|users?|them|device|browser|computer|cookies?)\\b`,
      ),
      after: /cookie/,
      unless: /\b(?:that|a) (?:web ?)?site to\b|\bnot (?:be able|recogni[sz]e|remember)\b|\blog ?in\b/,
      reason: 'Of its cookies it says that on the next visit they tell who is there.',
      example: {
        text: 'The next time you visit our site, we can link that data to you.',
        before: 'We collect data with cookies.',
      },
      nearMiss: {
        text: 'The next time you visit our shop, we can link that data to you.',
        before: 'You have a customer card.',
      },
    },
    {
      id: 'next-visit-cookie-knows',
      stance: 'affirms',
      match: new RegExp(
        `\\b${AGAIN}\\b${gap(60)}\\b(?:the|our|this|these|such|that) cookies?\\b${gap(60)}\\b(?:recogni[sz]e|remember|know|identify|read)(?:s|d|ing)?\\b`,
      ),
      unless: /\b(?:that|a) (?:web ?)?site to\b/,
      reason: 'It says that a cookie recognises the visitor on the next visit.',
      example: 'When you visit the site again, the cookie lets us recognise your browser.',
      nearMiss: 'When you visit the site again, the cookie is no longer there.',
    },
    {
      id: 'persistent-with-exception',
      stance: 'both',
      match:
        /\b(?:(?:do|does|will) not|never|don't|doesn't)(?: [a-z]{2,10}){0,2} (?:use|set|place|store|employ)(?: any)? (?:persistent|permanent|long-term)(?: id)? cookies\b[^.;?!|]{0,40}\b(?:except|unless|other than|apart from)\b|\bno (?:persistent|permanent) cookies (?:except|unless|other than|apart from)\b/,
      negated: true,
      reason: 'It denies persistent cookies with an exception that happens on the site.',
      example: 'We do not use persistent cookies on this site except where you ask to be remembered.',
      nearMiss: 'We do not use persistent cookies.',
    },
    {
      id: 'stored-until',
      stance: 'affirms',
      match: new RegExp(
        `^(?:up to |approx(?:imately|\\.)? |max(?:imum|\\.)? |\\W)?${LONG}\\W{0,3}$|: (?:up to |approx(?:imately|\\.)? )?${LONG}\\W{0,3}$|\\b(?:expir(?:es|y|ation)|duration|lifetime|lifespan|retention|storage (?:period|duration))[^a-z]{0,4}(?:date|time|period)?[^a-z]{0,4}(?:in |after |up to )?${LONG}`,
      ),
      under: /cookie[^>]*>.*(?:expir|duration|lifetime|lifespan|retention|period|storage)|cookie/,
      unless: /\b(?:account|log files?|ip address|invoice)\b/,
      reason: 'A list or table of cookies gives a lifetime of days or more.',
      example: { text: '2 years', heading: 'Cookies we use' },
      nearMiss: { text: '2 years', heading: 'How long we keep your account' },
    },
    {
      id: 'session-only',
      stance: 'denies',
      negated: true,
      match:
        /\b(?:only|exclusively|solely)(?: (?:use|uses|set|sets|store|stores|place|employ|a|temporary|using|so-called|first-party)){0,4} ?["']?session(?:-based|-only)?["']?(?: id)?["']? cookies?\b|\bsession cookies? (?:only|exclusively)\b(?! (?:last|remain|stay|exist|persist|store|work|live))|\bno cookies (?:other|except) than session\b|\ball (?:of our |our |the )?cookies\b[^.;]{0,40}\b(?:session cookies|deleted when you close|expire when you close|deleted at the end of)|^(?:our|the) cookies (?:are (?:automatically )?deleted|expire)(?: automatically)? (?:when|once|as soon as) you close|^cookies (?:on|used on|set by) (?:our|this) (?:web ?)?site (?:are (?:automatically )?deleted|expire)(?: automatically)? (?:when|once) you close/,
      unless: /\bmost of\b|\bfor (?:visitors|guests)\b/,
      reason: 'It says that only session cookies are used.',
      example: 'We use only session cookies.',
      nearMiss: 'We use session cookies.',
    },
    {
      id: 'not-persistent',
      stance: 'denies',
      match:
        /\b(?:(?:do|does|will) not|never|don't|doesn't)(?: [a-z]{2,10}){0,2} (?:use|set|place|store|employ|utili[sz]e)(?: any)? (?:persistent|permanent|long-term)(?: or [a-z-]{3,15})? cookies\b(?! (?:to|for|that|unless|without))|\b(?:no|not use) persistent cookies\b(?! (?:to|for|that|unless|without))/,
      unless: /\b(?:if|unless|until|except)\b/,
      reason: 'It says that it uses no persistent cookies.',
      example: 'We do not use persistent cookies.',
      nearMiss: 'We use persistent cookies.',
    },
    {
      id: 'no-cookies-at-all',
      stance: 'denies',
      match:
        /\b(?:we|site|website) (?:do|does|will) not(?: [a-z]{2,12}){0,2}? (?:use|make (?:any )?use of|set|place|store) (?:any )?cookies(?=[.;]|$)|\bno cookies (?:are|will be)(?: ever)? (?:set|used|placed|stored)(?=[.;]|$)|\b(?:we|site|website) (?:use|uses|set|sets) (?:absolutely )?no cookies(?=[.;]|$)/,
      unless: /\bmost of\b|\be-?mail|\bnewsletter/,
      reason: 'It says that there are no cookies at all, and so none that stay.',
      example: 'We do not use cookies.',
      nearMiss: 'Most of our sites do not use cookies.',
    },
  ],
};
