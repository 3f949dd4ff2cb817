import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const REPLAY = `(?:session[- ](?:replays?|recordings?|capture)|replays? of (?:your|user) sessions?|(?:record|recording|recordings|capture|capturing|replay|replaying|replays)(?:s|ed)?(?: and replay(?:s|ing)?)?(?: of)?(?: [a-z']{2,12}){0,2} (?:sessions?|visits? to|screen|mouse|clicks and|keystrokes?)|mouse[- ](?:movements?|clicks,? (?:and )?(?:movements|scroll)|tracking|hovers?|overs|activity)|mouse ?(?:clicks|overs)|cursor movements?|movements? of (?:your|the) (?:mouse|cursor)|(?<!personal |global |activity )heat ?-?map(?:s|ping)?|(?:move|moves|moved|moving) (?:your|the|their|a) (?:mouse|cursor|pointer)|(?:see|record|capture|track)s? what you type|keystrokes?|key ?strokes|scroll(?:ing)?(?: (?:behaviou?r|activity|depth|movements?|information|data|patterns|page))|page scrolling|clicks? and scrolls?|scrolling,? (?:and )?(?:mouse|clicks?|taps?|clicking)|(?:clicks?|clicking|taps|touches),? (?:and )?scroll(?:s|ing)?|scrolls,? (?:and )?(?:clicks|mouse))`;

export const sessionReplay: TopicRows = {
  topic: 'session-replay',
  trigger: /session|replay|mouse|cursor|heat ?-?map|key ?stroke|scroll|what you type/,
  unless:
    /\b(?:biometric|gait|sleep|video|zoom|meeting|training|coaching|therapy|class|tutoring|lesson|webinar|game|gameplay|course) (?:session|recording)|\bkeystroke (?:patterns?|dynamics|rhythms?)\b|\bscroll(?:ing)? (?:down|to the|up|past|through the|on the page|or)\b|\bby (?:clicking|scrolling|continuing)|\bbiometric/,
  rows: [
    {
      id: 'recorded',
      stance: 'affirms',
      match: new RegExp(`\\b${REPLAY}\\b(?! (?:information|data|id|ids|cookies?|identifiers?|assign\\w*))`),
      reason: 'It says that mouse movements, clicks, scrolling or whole sessions are recorded.',
      example: 'We use a tool to record sessions and mouse movements.',
      nearMiss: 'We record the pages viewed and the links clicked.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `(?:${NOT}${gap(40)}\\b(?:record|use|capture|collect|track|log|monitor)\\b|\\b(?:use|uses) no)${gap(50)}\\b(?:keystrokes?|key ?strokes|mouse movements?|session (?:replays?|recordings?)|heat ?maps?)\\b(?! (?:to|for|that))`,
      ),
      unless: /\b(?:if|unless|until|you may not|agree not)\b/,
      reason: 'It says that sessions are not recorded.',
      example: 'We do not record your keystrokes.',
      nearMiss: 'You may not record keystrokes.',
    },
  ],
};
