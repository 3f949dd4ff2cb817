import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const STORAGE = `(?:(?:local|session|browser(?:'s)?|html ?5|web|dom|browser local|local (?:browser )?data|browser web|browser data|local device|client-side|local web|locally)[- ](?:(?:web|data|browser|local|shared|device) )?storage|local ?storage|session ?storage|indexed ?(?:db|database)|(?:flash|adobe flash|html ?5|local)(?: \\(?(?:or html ?5|or flash|and html ?5)\\)?)? cookies?|local(?:ly)?[- ](?:shared|stored) objects?|flash (?:objects?|lsos?|local)|\\blsos?\\b|supercookies?|application data caches?|web storage|browser storage|html ?5 (?:local )?storage|local stored objects|offline storage)`;

export const localStorage: TopicRows = {
  topic: 'local-storage',
  trigger: /storage|indexed ?d|flash|\blsos?\b|html ?5|shared object|stored object|data cache|supercookie/,
  unless:
    /\b(?:cloud|file|secure|data|local|physical|off-?site) storage (?:provider|compan|vendor|facilit|service|medi|device|solution|space)|\bexternal storage\b/,
  rows: [
    {
      id: 'used',
      stance: 'affirms',
      match: new RegExp(`\\b${STORAGE}(?!\\w)`),
      unless:
        /\blocal storage settings\b|^["']?(?:a |an )?(?:local shared objects?|flash cookies?|local storage|html ?5)["']? (?:is|are) (?:a |an |small |similar|data files)[^.]{0,200}$|\b(?:browsers?|settings?)\b[^.;]{0,40}\b(?:settings?|offers?|controls?) for (?:html ?5 )?(?:local|web|browser) storage\b|\b(?:you can|to)\b[^.;]{0,20}\b(?:disable|manage|delete)\b[^.;]{0,30}\bflash player\b/,
      reason: 'It speaks of storage in the browser other than cookies.',
      example: 'We use cookies and local storage.',
      nearMiss: 'We do not use Flash cookies.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `(?:${NOT}${gap(30)}\\b(?:use|store|employ|set|place|utili[sz]e|access)\\b|\\b(?:use|uses) no)${gap(50)}\\b${STORAGE}(?!\\w)(?! (?:to|for|that|which|without|unless|until))`,
      ),
      unless: /\b(?:if|unless|until|you may not)\b/,
      reason: 'It says that it keeps nothing in the browser’s storage.',
      example: 'We do not use Flash cookies.',
      nearMiss: 'We do not use Flash cookies for advertising.',
    },
  ],
};
