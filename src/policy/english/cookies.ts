import type { TopicRows } from '../language.ts';
import { few, gap, THIRD, USE, WE } from './words.ts';

export const cookies: TopicRows = {
  topic: 'cookies',
  trigger: /cookie/,
  rows: [
    {
      id: 'we-use',
      stance: 'affirms',
      match: new RegExp(`(?:${WE}|\\b${THIRD})${gap(60)}\\b${USE}\\b${gap(120)}\\bcookies?\\b`),
      unless: /\b(?:we|site|website) (?:do|does|will) not use (?:any )?cookies\b/,
      reason: 'It says that cookies are used.',
      example: 'We and our partners may use cookies and similar technologies.',
      nearMiss: 'We do not use cookies on this site.',
    },
    {
      id: 'named-site-uses',
      stance: 'affirms',
      match: new RegExp(
        `^(?:(?:like|as)\\b[^,.;]{2,60}, )?(?:the |our )?[a-z][\\w.'&·-]{1,30}(?: [a-z0-9][\\w.'&·-]{0,20}){0,3} (?:(?:may|also|will|can|currently|and [\\w ]{3,30}) ){0,3}${USE}(?: and [a-z]{3,10})? (?:(?:the|a|an|our|some|certain|its|their|own|small|browser|session|persistent|first-party|both|use|of|various|types|kinds) ){0,4}["']?(?:[a-z]{3,15} )?cookies?\\b`,
      ),
      unless:
        /^(?:(?:many|most|some|other|all|certain|these|such|third|you|when|if|what|how|why|where|to|by|a|an|for|please|they|linked) )|\b(?:third[- ]part(?:y|ies)|(?:many|most|some|other|linked) (?:web ?)?(?:sites|companies))\b/,
      reason: 'It says that the site, by its name, uses cookies.',
      example: 'Acme Shop may use cookies to keep your basket.',
      nearMiss: 'Many web sites use cookies.',
    },
    {
      id: 'cookies-do',
      stance: 'affirms',
      match:
        /\b(?:our|these|such|the|some|session|persistent|functional|analytics?|analytical|technical|essential|necessary|advertising|performance|preference|persistent) cookies? (?:(?:may|can|also|will|are|is|that we|we|on our|used|set|placed|help|helps|allow|allows|enable|enables|let|lets|remember|collect|store|make|makes|permit|stored) )|\bcookies are (?:also )?(?:used|set|placed|stored|sent)\b/,
      unless: /\b(?:cookies|cookie) (?:are|is) (?:a )?(?:small )?(?:text )?(?:files?|pieces?)\b/,
      reason: 'It says what the cookies of the site do.',
      example: 'These cookies are used to remember your language.',
      nearMiss: 'A cookie is a small text file.',
    },
    {
      id: 'through-cookies',
      stance: 'affirms',
      match:
        /\b(?:through|via|using|by means of|with the (?:help|use) of|use of|by|from|with|using our|our)(?: (?:the|use of|certain|our|of|various|browser|first-party|and|or|technologies|such|as|like|including|tools|session|other|third-party|various|own|automated|means|technology|tracking)){0,7} ["(]{0,2}cookies?\b/,
      reason: 'It says that something is done with cookies.',
      example: 'Some information is collected automatically through the use of cookies.',
      nearMiss: 'Our pages are built without the use of cookies.',
    },
    {
      id: 'collected',
      stance: 'affirms',
      match:
        /\b(?:collect|collects|collected|gather|receive|log|record|information|data|technologies|identifiers?|tools)\b[^.;?!|]{0,160}\bcookies?\b/,
      unless: /\bcookies? (?:is|are) (?:a |an )?(?:small|tiny|text|piece|file|string|bit)/,
      weak: true,
      reason: 'Cookies are among what it collects or uses.',
      example: 'This technical information includes device data, cookies and log files.',
      nearMiss: 'We collect no data with cookies.',
    },
    {
      id: 'visitor-can-block',
      stance: 'affirms',
      match:
        /\b(?:you|users|visitors|browsers?|settings)\b[^.;?!|]{0,120}\b(?:block|disable|refuse|reject|decline|delete|remove|manage|control|accept|accepts|turn off|deactivate|disallow|clear|opt[- ]out of|consent to|prevent)\b[^.;?!|]{0,60}\bcookies?\b/,
      negated: true,
      reason: 'It tells visitors how to manage cookies, which implies their use.',
      example: 'You can block cookies in your browser.',
      nearMiss: 'You can eat cookies at our cafe.',
    },
    {
      id: 'mentioned',
      stance: 'affirms',
      match: /\bcookies?\b(?! (?:is|are) (?:a |an )?(?:small|tiny|text|piece|file|string|bit|alphanumeric))/,
      unless:
        /^(?:a |an )?["']?(?:https? |web |browser )?cookies?["']? (?:is|are) |what (?:is|are) (?:a )?cookies?|^unlike (?:\w+ )?cookies/,
      weak: true,
      reason: 'It speaks of cookies as something in use.',
      example: 'Cookies: preferences, basket, statistics.',
      nearMiss: 'A cookie is a small text file.',
    },
    {
      id: 'none',
      stance: 'denies',
      match: new RegExp(
        `(?:${WE}|\\b[a-z0-9.-]{3,30}) (?:(?:do|does|will|shall) (?:not|never)|never|don't|doesn't)${few(2)} (?:use|make (?:any )?use of|set|place|store|employ|utili[sz]e|send|deploy|install)(?: or (?:use|set|place|store))? (?:any )?(?:kind of |type of |form of )?(?:(?:browser|http|web|tracking technologies or) )?cookies\\b(?! (?:to|for|that|which|on (?:children|junior)|other|in (?:our|order)|as|with|unless|without|until|before|except|beyond|from))`,
      ),
      unless:
        /\bmost of our\b|\b(?:does|do) not use (?:these|those)\b|\bcookies?[^.]{0,30}\b(?:advertis|identif|personal|collect|to track|that track)|\bnewsletter|e-?mails?\b/,
      reason: 'It says that it uses no cookies.',
      example: 'This site does not use cookies.',
      nearMiss: 'We do not use cookies to collect personal information.',
    },
    {
      id: 'no-cookies',
      stance: 'denies',
      match:
        /\b(?:no|zero) (?:browser |http |web )?cookies (?:are|is|will be|get)(?: ever)? (?:set|used|placed|stored|sent|created|saved)\b(?! (?:for|until|before|without|to|that|unless))|\b(?:we|site|website) (?:use|uses|set|sets|have|has|place|places) (?:absolutely )?(?:no|zero) cookies\b(?! (?:other|except|for|to|that|beyond|apart))|\bcookies are not (?:used|set|placed)(?: (?:by|on) (?:us|our site|this (?:web)?site|the (?:web)?site))?(?=[.;]|$)|\bcookie-free\b|^no cookies(?=,|[.;]|$| and | or )|\bthere are no cookies on (?:our|this|the) (?:web ?)?site\b/,
      negated: true,
      unless: /\bmost of\b|\bif\b|\bunless\b/,
      reason: 'It says that there are no cookies.',
      example: 'No cookies are set on this site.',
      nearMiss: 'No cookies are set until you agree.',
    },
    {
      id: 'most-of-our-sites',
      stance: 'both',
      match: /\bmost (?:of (?:our|the)|parts|pages)[^.;]{0,50}\b(?:do|does|are) not[^.;]{0,40}\bcookies\b/,
      negated: true,
      reason: 'It says that most of its sites use no cookies, and so that some do.',
      example: 'Most of our websites do not use cookies.',
      nearMiss: 'Most of our websites use cookies.',
    },
  ],
  headings: [
    {
      id: 'heading',
      stance: 'affirms',
      match:
        /\b(?:how|why|when|where|what|which)(?: type(?:s)? of)?(?: cookies)? (?:do |does )?(?:we|[a-z0-9·-]{2,25}) (?:and [a-z ]{3,30} )?(?:use|set|place)s?(?: (?:of|types of|these|such|these types of))?(?: cookies)?\b|\bcookies (?:that )?(?:we|this site|our site|the site) uses?\b|\bour (?:use of )?cookies\b|\bcookies (?:used|set) (?:on|by)\b/,
      unless: /^(?!.*\bcookies?\b)|\b(?:not|no)\b/,
      weak: true,
      reason: 'A heading says that cookies are used, and what stands under it tells how.',
      example: 'How we use cookies',
      nearMiss: 'How we use your data',
    },
  ],
};
