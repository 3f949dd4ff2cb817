import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const BEACON = `(?:(?<!bluetooth )beacons|web ?beacons?|(?:tracking|web|advertising|conversion|invisible|transparent|marketing|retargeting|facebook|meta|clear|single|one|1x1|html|third-party|insight)[- ]?(?:and )?pixels?(?: tags?)?|pixel tags?|pixels?|clear (?:image )?gifs?|(?:single|one|1)[- ]pixel (?:images?|gifs?)|1 ?x ?1 (?:images?|pixels?|gifs?)|web ?bugs?|page tags?|action tags?|tracer tags?|(?:invisible|transparent|tracking) (?:gifs?|images?|graphics)|internet tags|tracking beacons?|electronic images|spotlight tags)`;

export const beacons: TopicRows = {
  topic: 'beacons',
  trigger: /beacon|pixel|gifs?\b|web ?bugs?|\b(?:page|action|tracer|internet|spotlight) tags|electronic images/,
  unless:
    /\bbluetooth\b|\bibeacons?\b|\bpixels? (?:of|dimensions|resolution|density|phone)|\b(?:screen|image)[^.;]{0,25}\bpixels\b|\bgoogle pixel\b|\be-?mail (?:opens?|openings?|clicks?)\b[^.;]{0,60}\b(?:via|through|using|by|with)\b[^.;]{0,20}\b(?:pixels?|beacons?)/,
  rows: [
    {
      id: 'used',
      stance: 'affirms',
      match: new RegExp(`\\b${BEACON}(?!\\w)`),
      unless:
        /\b(?:e-?mails?|newsletters?|messages)(?: (?:that )?we send(?: you)?)? (?:may |also |can |often ){0,2}(?:contain|include|use|have|carry)\b|\b(?:in|within|into|to|through|of|from) (?:[a-z,-]{1,15} ){0,5}(?:html[- ])?(?:e-?mails?|newsletters?|(?:e-?mail|electronic) (?:messages?|communications?)|messages?)\b(?!(?:,? (?:and|or)|\/)[^.;]{0,40}(?:site|pages?|services?|ads|app))|^["']?(?:a |an )?(?:web beacons?|pixels?(?: tags?)?|clear gifs?)["']?[^.;]{0,60}\b(?:is|are) (?:a |an |small |tiny |invisible |usually |typically |electronic )/,
      reason: 'It speaks of web beacons, pixels or clear GIFs in use.',
      example: 'We use cookies and pixel tags.',
      nearMiss: 'We use web beacons in our e-mails.',
    },
    {
      id: 'used-on-pages-too',
      stance: 'affirms',
      match: new RegExp(
        `\\b${BEACON}${gap(200)}\\b(?:web ?sites?|site|sites|web ?pages?|pages?|services?|apps?|applications?|ads|advertisements|online content|browsing)\\b`,
      ),
      unless:
        /^["']?(?:a |an )?(?:web beacons?|pixels?(?: tags?)?|clear gifs?)["']? (?:is|are) (?:a |an |small |tiny )[^.]{0,200}$|\bonly\b[^.;]{0,30}\be-?mail/,
      reason: 'It says that pages carry web beacons, pixels or clear GIFs.',
      example: 'We may use web beacons on our site and in our e-mails.',
      nearMiss: 'Web beacons are small images.',
    },
    {
      id: 'embedded-here',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:our|these|such|this|the) (?:[a-z-]{2,15} ){0,3}${BEACON}\\b${gap(60)}\\b(?:help|allow|enable|let|collect|track|record|measure|are used|is used|used)|${BEACON}${gap(60)}\\b(?:embedded (?:in|on|within)|on|in|placed on) (?:our|the|this) (?:site|web ?site|pages|services?)|\\bcontained in our web ?site\\b`,
      ),
      reason: 'It says what the web beacons on its pages do.',
      example: 'A pixel tag is a piece of code embedded in our services that collects information.',
      nearMiss: 'A pixel tag is a piece of code.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `(?:${NOT}${gap(40)}\\b(?:use|deploy|employ|set|place|embed|include|contain|utili[sz]e|run|have|load)\\b|\\b(?:use|uses|has|have|contains?|there are) (?:absolutely )?no|\\bfree of)${gap(60)}\\b(?:${BEACON}|beacons)(?!\\w)(?! (?:to|for|that|which|without|unless|until))`,
      ),
      unless: /\b(?:if|unless|until|e-?mails?|newsletter|personal(?:ly)?|identif)\b/,
      reason: 'It says that there are no web beacons or tracking pixels.',
      example: 'We do not deploy fingerprinting scripts, beacons, or similar tracking technologies.',
      nearMiss: 'We do not use web beacons to collect personal data.',
    },
  ],
};
