import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const CHANNEL = `(?:\\bssl\\b|\\btls\\b|\\bhttps\\b|secure sockets? layer(?:ing|s)?|transport layer security|secure http|in transit|during (?:the )?(?:transmission|transfer|transport)|in transmission|transport(?:-level|-layer| layer)? encryption|encrypted (?:connections?|channels?|transmission|links?|traffic)|(?:transmit|transmissions?|transmitted|sent|transfer|transferred|travel|travels|passes|exchanged|communications?)\\b[^.;|]{0,70}\\bencrypt|encrypt\\w*\\b[^.;|]{0,70}\\b(?:transmit|transmissions?|transmitted|sent (?:between|to|over|from)|transfer|transferred|in-transit|transit|traffic|communications? (?:between|with)|(?:site|network|web) communications|connections?))`;
const PART = `(?:payment|payments|credit[- ]?cards?|debit cards?|card (?:numbers?|details|data|information|payment)|billing|financial|transactions?|bank|log-?in|log(?:ging)? in|sign-?in|passwords?|checkout|purchas\\w+|orders?|order forms?|sensitive|where (?:appropriate|possible|necessary|applicable|feasible)(?!,? at rest)|when (?:appropriate|possible|necessary|you (?:enter|submit|place|provide|access|log))|certain|some|in some|selected|registration|account (?:information|data|details|pages?)|as appropriate|if (?:appropriate|necessary|possible)|such as encryption|secure (?:areas?|pages?|portions?|sections?)|may (?:use|include|employ)|including,? (?:where|as)|health|forms?|chats?|messages|(?<!\\blog )files?|uploads?|photos|metadata|most (?:areas|parts|pages|of)|e-?mails?|api)`;

export const encryption: TopicRows = {
  topic: 'encryption',
  trigger: /encrypt|\bssl\b|\btls\b|\bhttps\b|secure sockets?|transport layer/,
  unless:
    /\bend[- ]to[- ]end\b(?![^.]{0,100}\b(?:tls|ssl|https)\b)|\b(?:links?|visit|see|at|opt[- ]out) (?:https:|here)|\bdns over https|\bpublic[- ]key|\bcontractual clauses|\bcross-border|\bhttps:\/\//,
  rows: [
    {
      id: 'secure-area',
      stance: 'some',
      limits: true,
      match:
        /\b(?:secure (?:area|page|portion|section|form)|when the letters|padlock|lock icon|"?https"?[^.;]{0,40}\b(?:in the url|url line|address bar))\b[^.]{0,120}\b(?:ssl|https|encrypt\w*|secure socket\w*)\b|\b(?:ssl|tls|https)\b[^.]{0,160}\bsecure (?:area|page|portion|section)s?\b|\b(?:ssl|tls|https|in transit|encrypt\w* (?:of )?(?:[a-z]+ ){0,3}(?:transmission|transmitted))\b[^.,]{0,60}\b(?:where|when|as) (?:appropriate|possible|necessary)\b(?!,? at rest)/,
      reason: 'It says that only certain pages or cases are encrypted.',
      example: 'The letters "https" in the URL line indicate that you are now in a secure area employing SSL.',
      nearMiss: 'All data is encrypted with SSL.',
    },
    {
      id: 'part',
      stance: 'some',
      match: new RegExp(`\\b${PART}\\b${gap(200)}${CHANNEL}|${CHANNEL}${gap(200)}\\b${PART}\\b`),
      reason: 'It says that named parts are encrypted in transit.',
      example: 'Credit card numbers are encrypted with SSL.',
      nearMiss: 'Everything is protected by locks.',
    },
    {
      id: 'site-wide',
      stance: 'all',
      match:
        /\ball (?:of )?(?:our |the |your |network |data )?(?:connections?|traffic|communications?|requests|pages|web ?sites|sites|data (?:sent|transmitted|transferred))\b[^.;|]{0,60}\b(?:encrypted|over (?:https|ssl|tls)|use (?:https|ssl|tls))\b(?! (?:at rest|in (?:our|the) database))|\b(?:turned on|enabled|enforced?s?|enabled?s?) https\b(?! for)|^(?:the |all )?(?:traffic|connections?|communications?|data (?:sent|transmitted|exchanged)) between (?:you|your (?:browser|device|computer)) and (?:us|our|this|the)\b[^.;|]{0,50}\b(?:is|are) (?:always |fully )?encrypted\b|\bencrypt\w*\b[^.;|]{0,60}\b(?:data|information|site|network|web) (?:transmissions?|communications?|traffic)\b|^(?:this|our|the) (?:web ?)?site (?:uses|is secured (?:with|by)|employs|is served (?:over|via)|runs on)(?: an?)?(?: [a-z0-9-]+){0,2}? ?(?:ssl|tls|https)\b|\bwe encrypt (?:all |any |your |the )(?:[a-z]+ ){0,2}(?:data|information|traffic|communications?)\b[^.;|]{0,40}\b(?:sent|transmitted|transferred|travels?|in transit)\b/,
      unless:
        /\b(?:payment|credit|card|checkout|log-?in|passwords?|orders?|sensitive|certain|where appropriate|may|vpn|not)\b|(?<!except for )\bsome\b/,
      reason: 'It says that the whole site, or all data sent, is encrypted.',
      example: 'This site uses SSL or TLS encryption to protect confidential content, such as inquiries.',
      nearMiss: 'Our site uses SSL for checkout.',
    },
    {
      id: 'data',
      stance: 'all',
      match: new RegExp(
        `\\b(?:all|any|your|personal|user|customer|the|our|information|data|communications?|traffic|connections?|web ?site|site|services?|pages)\\b${gap(200)}${CHANNEL}|${CHANNEL}${gap(200)}\\b(?:all|your|personal|user|information|data|communications?|traffic|connections?|web ?site|site|services?)\\b`,
      ),
      unless: new RegExp(
        `\\b(?:payment|payments|credit[- ]?cards? (?:numbers?|details|data|information|transactions)(?! and)|card (?:numbers?|details|data|payment)|billing|financial|transactions?|bank|log-?in|passwords?|checkout|sensitive|where (?:appropriate|possible|necessary|applicable|feasible)(?!,? at rest)|when (?:appropriate|possible|you (?:enter|submit|place|provide|log))|certain|some|most (?:areas|parts|pages|of)|chats?|a secure web ?site|this (?:information|data)|tls certificates?|cameras?|as appropriate|such as(?! (?:ssl|tls|https|secure sockets?|transport layer))|may (?:use|include|employ|be)|for example|orders?|e-?mails?|including(?! (?:[a-z]+ (?:and|or) )?(?:ssl|tls|https|secure sockets?|transport layer))|like(?! (?:everything|all|most|many))|files?|vpn|handled by|oauth|messages|not (?:all|always|guarantee)|cannot|can not|third[- ]part(?:y|ies)|e\\.g|(?:if|unless) )\\b`,
      ),
      reason: 'It says that data is encrypted in transit, with no limit.',
      example: 'All data transmitted to and from the site is encrypted in transit using TLS.',
      nearMiss: 'Passwords are stored encrypted.',
    },
    {
      id: 'personal-and-more',
      stance: 'all',
      match:
        /\b(?:services?|site|web ?site|all|we)\b[^.;:?!|]{0,120}\b(?:ssl|tls|https|secure sockets? layer)\b[^.;:?!|]{0,120}\b(?:encrypt\w*|protect\w*)\b[^.;:?!|]{0,40}\b(?:personal (?:information|data)|information (?:sent|exchanged|transmitted)|data)\b/,
      unless:
        /\b(?:sensitive|where appropriate|certain|secure (?:area|page)s?|such as|may)\b|^[^.]{0,60}\b(?:payment|credit card)\b/,
      reason: 'It says that personal data is encrypted in transit, with no limit.',
      example:
        'The services use Secure Sockets Layer (SSL) technology to allow for the encryption of personal information and credit card numbers.',
      nearMiss: 'We use SSL to encrypt sensitive personal data.',
    },
    {
      id: 'not-encrypted',
      stance: 'none',
      match: new RegExp(
        `\\b(?:site|web ?site|connection|data|information|transmission|communications?)\\b${gap(40)}\\b(?:is|are|do|does) ${NOT}${gap(20)}\\b(?:encrypted|use (?:ssl|https|encryption))\\b|\\b(?:we|site) (?:do|does) not (?:use|support|offer|employ) (?:ssl|tls|https)\\b|\\b(?:data|information|traffic|forms|pages)\\b${gap(60)}\\b(?:transmitted|sent|transferred|travels) (?:unencrypted|in (?:plain|clear) ?text|in the clear|without encryption)\\b|\\b(?:we|site) (?:do|does) not encrypt (?:the |your |any )?(?:connections?|traffic|(?:data|information) (?:that )?(?:you (?:send|transmit|submit)|sent|transmitted|in transit))\\b`,
      ),
      unless: /\b(?:e-?mails?|if|when|unless|at rest|once|stored|public|may|some|forum|chat)\b/,
      reason: 'It says that transmission is not encrypted.',
      example: 'The connection to this site is not encrypted.',
      nearMiss: 'E-mail is not encrypted.',
    },
  ],
};
