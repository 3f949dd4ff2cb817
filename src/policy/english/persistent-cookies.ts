import type { TopicRows } from '../language.ts';
import { gap } from './words.ts';

const LONG = `(?:\\d{1,4}|a|an|one|two|three|five|six|ten|twelve|thirteen|eighteen|twenty-four|thirty|ninety)(?: \\(\\d{1,3}\\))?[ -](?:calendar )?(?:days?|weeks?|months?|years?)`;
const AGAIN = `(?:(?:when|whenever|each time|every time|if|as|once|next time|the next time) (?:you|users?|visitors?|they|a user|a visitor) (?:again )?(?:return|revisit|come back|re-visit|visit(?:s)? (?:our |the |this |a )?(?:site|web ?site|pages?|services?)? ?(?:again|later)|next visit|use(?:s)? our services? again|access our services? again|re-enter)|(?:future|next|subsequent|later|repeat|return|further|previous|upcoming|successive) visits?|returning (?:visitors?|users?)|future (?:sessions?|logins)|(?:between|across|over|beyond) (?:browsing |browser |different )?(?:sessions|visits)|future (?:use|browsing))`;

export const persistentCookies: TopicRows = {
  topic: 'persistent-cookies',
  trigger:
    /cookie|gifs?\b|pixel|beacon|technolog|expir|lifetime|lifespan|duration|persist|days|months|years|return|visit|remember/,
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
        `\\bcookies?\\b${gap(140)}\\b(?:expir(?:e|es|ed|y|ation)|last(?:s|ing)?|remain(?:s)?|stor(?:ed|age)|ke(?:pt|eps?)|retain(?:ed|s)?|valid|stay(?:s)?|persist(?:s)?|lifetime|lifespan|duration|set|delet(?:ed|es)|live|period|exceed|active|maximum|up to|for)\\b${gap(60)}\\b${LONG}\\b|\\b${LONG}\\b${gap(60)}\\bcookies?\\b${gap(30)}\\b(?:expir|remain|lifetime|stay|last)`,
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
        `\\b(?:cookies?|technolog(?:y|ies)|gifs|beacons|pixels?|identifiers?|these|this)\\b${gap(200)}\\b(?:recogni[sz](?:e|es|ed|ing)|remember(?:s|ed|ing)?|identif(?:y|ies|ied|ying)|know(?:s|ing)?|recall(?:s|ing)?|tell(?:s|ing)?|distinguish(?:es|ing)?|serve you|welcome|retriev(?:e|es|ed|ing)|read|track(?:s|ing)?|sav(?:e|es|ing)|stor(?:e|es|ing)|keep)\\b${gap(120)}\\b${AGAIN}\\b`,
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
      match: new RegExp(`\\b(?:recogni[sz]e|remember|identify|know)(?:s|d|ing)?\\b${gap(70)}\\b${AGAIN}\\b`),
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
        `\\b(?:this|it|they|these|which|that)\\b${gap(60)}\\b(?:recogni[sz]e|remember|identify|know)(?:s|d|ing)?\\b${gap(70)}\\b${AGAIN}\\b`,
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
        /\bcookies?\b[^.?!|]{0,200}\b(?:(?:not|without|avoid|rather than|instead of)\b[^.;?!|]{0,60}\b(?:log(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|re-?enter(?:ing)?|(?:enter(?:ing)?|type|typing) (?:your|their|the) (?:user ?name|password|login|id))\b[^.;?!|]{0,60}\b(?:each|every|again|when(?:ever)?|next|more than once)|asked for your (?:user ?name|password)[^.;?!|]{0,40}\b(?:each|every) time)/,
      negated: true,
      reason: 'Not having to sign in again on each visit shows a persistent cookie.',
      example: 'Cookies save you from not having to log in every time you visit.',
      nearMiss: 'Cookies keep you signed in.',
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
      unless: /\b(?:if|unless|until)\b/,
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
