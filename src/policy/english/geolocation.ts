import type { TopicRows } from '../language.ts';
import { gap, NOT } from './words.ts';

const PRECISE = `(?:(?:(?<!non-|im)precise|exact|specific|actual|real-time|fine|gps)(?:,? (?:real-time|or|and|physical|general|approximate|imprecise|coarse|current|geographic(?:al)?|device|mobile)){0,4} (?:geo-?)?(?:location|position|locations|locational|coordinates)|(?<!non-)precise geo-?location|gps\\b|global positioning|latitude|longitude|geographic(?:al)? coordinates|(?<![\\w-])location services|device(?:'s)? (?:precise )?(?:geo-?)?location|(?:geo-?)?location (?:data |information )?(?:of|from|on) (?:your|the|a|each|their)? ?(?:mobile |computer or )?devices?|location[- ]enabled|nearby (?:wi-?fi|cell)|cell(?:ular)? (?:phone )?towers?|(?:wi-?fi|wireless|bluetooth)[^.;?!|]{0,60}\\b(?:location|triangulat\\w*|position)|triangulation|browser(?:'s)? (?:geo-?)?location|geo-?location (?:api|services?|features?|technolog\\w+)|html ?5 geolocation)`;

export const geolocation: TopicRows = {
  topic: 'geolocation',
  trigger: /locat|\bgps\b|global positioning|latitude|longitude|triangulat|coordinates|cell(?:ular)? (?:phone )?tower/,
  unless:
    /\bservers? (?:are )?locat|\bemployment location|\bwork in a specific location|\bshield\b|\b(?:sensitive personal (?:information|data)|sensitive data|sensitive information|special categor(?:y|ies))\b[^.]{0,160}\b(?:means|includes|such as|racial|religious|health|revealing)|^(?![^]*\b(?:web|sites?|web ?sites?|(?<!location )services?|platforms?|browsers?|pages?)\b)[^]*\bmobile app(?:lication)?s?\b|\b(?:location of (?:the|your|a) vehicle|vehicle(?:'s)? location|in-vehicle|driver behaviou?r|driving (?:behaviou?r|data)|turn-by-turn)\b|\bprecise (?:geo-?)?location (?:is (?:location|information|data|any|the|an?)|means|refers to)\b/,
  rows: [
    {
      id: 'precise',
      stance: 'affirms',
      match: new RegExp(`\\b${PRECISE}`),
      unless:
        /\bip address(?:es)?\b[^.;]{0,60}\b(?:approximate|general|rough|infer|derive)\b(?![^.]{0,120}\bgps\b)|\b(?:approximate|general|rough|coarse|non-precise|imprecise)\b[^.;]{0,40}\blocation\b(?![^.]{0,160}\b(?:gps|precise|latitude|wi-?fi))|\b(?:latitude|longitude|coordinates)\b[^.;]{0,40}\bof the (?!device|user|visitor|browser|phone)/,
      reason: 'It says that the precise location of the device is taken.',
      example: 'We may collect your precise location through GPS.',
      nearMiss: 'We do not collect your precise location.',
    },
    {
      id: 'with-permission',
      stance: 'affirms',
      match: new RegExp(
        `\\b(?:with your (?:consent|permission|prior consent)|(?:if|where|when) you (?:have )?(?:previously )?(?:allowed|enabled|permitted|granted|turned on|consented)|if you (?:allow|enable|permit|grant|turn on|consent|agree|opt in)|when you (?:enable|allow|permit|turn on))\\b${gap(110)}\\b(?:your|device|specific|location)(?: [a-z]{2,12}){0,3} ?(?:geo-?)?location\\b|\\blocation\\b${gap(60)}\\b(?:permission|device settings|in accordance with the consent|turning off|disabl(?:e|ing) location)\\b`,
      ),
      unless: /\b(?:ip address|contacts)\b|\b(?:by|in|within|to) the app\b(?![^.]{0,80}\b(?:site|website|web)\b)/,
      reason: 'It says that the device’s location is taken where the visitor allows it.',
      example: 'With your consent, we may access your location.',
      nearMiss: 'We guess your location from your IP address, if you allow it.',
    },
    {
      id: 'track-device-location',
      stance: 'affirms',
      match: /\btrack(?:s|ing)? your (?:device(?:'s)? )?location\b/,
      reason: 'It says that the device’s location is tracked.',
      example: 'It is necessary for us to track your device location.',
      nearMiss: 'We never track your location.',
    },
    {
      id: 'denied',
      stance: 'denies',
      match: new RegExp(
        `${NOT}${gap(30)}\\b(?:collect|track|use|access|store|request|gather|process|obtain|receive|record|know|ask(?: you)? for)\\b${gap(50)}\\b(?:precise|exact|specific|gps|real-time)(?: [("]{0,2}[a-z-]{2,12}[)"]{0,2}){0,2} (?:geo-?)?(?:location|geolocation|data|coordinates)\\b|\\b(?:precise|exact|gps)(?: [a-z-]{2,12})? (?:geo-?)?(?:location|position|coordinates)(?: data| information)? (?:(?:is|are) (?:not|never)|will (?:not|never) be) (?:collected|tracked|used|accessed|stored|requested|recorded)\\b|\\bno (?:precise|exact|gps) (?:geo-?)?location(?: data| information)? (?:is|are|will be) (?:collected|tracked|used|accessed|stored|requested|recorded)\\b|\\b(?:(?:do|does|will) not|never|don't) (?:collect|track|use|access|store|request|gather) (?:your|any|the|users'?) (?:geo-?)?location(?: data| information)?(?=[.;]|$)`,
      ),
      unless:
        /\b(?:if|unless|without|until|except|when|while|share|independent|service providers|not used to|mobile apps?|for (?:these|this|advertising|ads|targeting))\b/,
      reason: 'It says that the precise location is not taken.',
      example: 'We do not collect your precise location.',
      nearMiss: 'We do not collect your precise location without your consent.',
    },
  ],
};
