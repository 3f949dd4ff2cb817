import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

export const fingerprinting: TopicRows = {
  topic: 'fingerprinting',
  trigger: /fingerprint|probabilistic|statistical|device recognition|identif|recogni[sz]/,
  unless:
    /\b(?:biometric|retina|iris|faceprint|face ?id|touch ?id|fingerprint(?:s)?,? (?:and|or)? ?(?:facial|voice|face|hand|palm|iris|reader|sensor|scan)|voiceprint|facial|dna|keystroke patterns|gait)\b/,
  rows: [
    {
      id: 'named',
      stance: 'affirms',
      match:
        /\b(?:(?:device|browser|digital|canvas|machine|computer|hardware|passive|audio|webgl)[- ]?(?:and [a-z]+ )?fingerprint(?:s|ing)?|(?<!anti-)fingerprinting|fingerprints? of (?:your|the|a) (?:device|browser)|fingerprint (?:your|the) (?:device|browser))\b/,
      unless:
        /\b(?:detect|prevent|block|protect|against|resist|research)(?:s|ing|ion)?\b[^.;]{0,40}\bfingerprint|\bdigital fingerprint of (?:a|the|your) (?:file|document|e-?mail|password)|\bhash/,
      reason: 'It says that devices are recognised by their characteristics.',
      example: 'We may use device fingerprinting to detect fraud.',
      nearMiss: 'We do not use browser fingerprinting.',
    },
    {
      id: 'probabilistic',
      stance: 'affirms',
      match:
        /\b(?:probabilistic|statistical) (?:and deterministic |or deterministic )?(?:id(?:s|entifiers?|entification)?|device (?:id|identif)\w*|user (?:id|identif)\w*|identification)\b/,
      reason: 'It speaks of probabilistic or statistical identifiers of a device.',
      example: 'Identifiers, including probabilistic identifiers.',
      nearMiss: 'We compute statistical reports.',
    },
    {
      id: 'by-characteristics',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:recogni[sz]|identif(?:y|ies|ied|ying)|distinguish|infer)[a-z]*\\b${gap(30)}\\b(?:your|a|the|unique|individual|particular) (?:unique )?(?:device|browser|computer)s?\\b${gap(40)}\\b(?:by|based on|from|using|through) (?:its|their|the|a|device|browser|technical|various)(?: [a-z]{3,14}){0,3} (?:settings|characteristics|attributes|configuration|properties|fonts)\\b|\\bactively scanning device characteristics for identification\\b|\\bscan(?:ning)? (?:of )?device characteristics\\b|\\bdevice characteristics for identification\\b`,
      ),
      reason: 'It says that devices are recognised by their settings or characteristics.',
      example: 'We recognise your device by its settings.',
      nearMiss: 'We recognise your device by a cookie.',
    },
    {
      id: 'identifier-from-device',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:generat|deriv|creat|comput|calculat)(?:e|es|ing)\\b${gap(30)}\\bidentifiers?\\b${gap(20)}\\bfrom (?:your|the|a|their) (?:device|browser|hardware|computer)\\b|\\bidentifiers?\\b${gap(20)}\\b(?:generated|derived|created|computed|calculated) from (?:(?:your|the|a|their) )?(?:device|browser|hardware|computer)(?:'s)?(?: [a-z]{3,12}){0,2} (?:characteristics|settings|configuration|attributes|properties)\\b|\\b(?:generat|deriv|creat|comput|calculat|assign)(?:e|es|s|ing)?\\b${gap(30)}\\bidentifiers?\\b${gap(20)}\\bto (?:your|the|a|each) (?:device|browser|computer)s?,? (?:based (?:up)?on|using)\\b${gap(40)}\\b(?:device(?:[- ]related)?|browser|technical) (?:information|characteristics|settings|attributes|configuration|data)\\b`,
      ),
      unless: /\b(?:cookies?|assigned by|advertising id)\b/,
      reason: 'It says that an identifier is made from the device itself.',
      example: 'Our partners may generate their own identifier from your device.',
      nearMiss: 'Our partners may read the identifier that the maker gave your device.',
    },
    {
      id: 'identify-from-broadcast',
      stance: 'affirms',
      match: /\bidentify(?:ing)? (?:unique|individual) (?:users|visitors|devices)\b/,
      after:
        /\b(?:operating system|hardware|fonts|screen resolution|device (?:broadcasts|characteristics|settings)|configuration)\b/,
      unless: /\bcookie/,
      reason: 'It says that unique users are identified from what their device tells of itself.',
      example: {
        text: 'We have a legitimate interest in identifying unique users.',
        before: 'This could include operating system, hardware specifications and memory data.',
      },
      nearMiss: { text: 'We have a legitimate interest in identifying unique users.', before: 'We set a cookie.' },
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `(?:${NOT}${gap(20)}\\b(?:use|deploy|employ|perform|engage|do|implement|track|run|identify|conduct)\\b|\\b(?:use|uses) no\\b|\\bno\\b|\\bwithout\\b)${gap(40)}\\b(?:fingerprint(?:ing|s)?)\\b(?! (?:to|for|that|data))|\\b(?:do|does|will) not (?:[a-z]+ )?fingerprint (?:you|your|users?|visitors?|devices?|browsers?)\\b|\\b(?:we|site) never fingerprint\\b`,
      ),
      unless: /\b(?:if|unless|until|store|stored|collect)\b/,
      reason: 'It says that devices are not fingerprinted.',
      example: 'We do not deploy fingerprinting scripts.',
      nearMiss: 'We do not store your fingerprints.',
    },
  ],
};
