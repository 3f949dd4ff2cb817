import type { PolicyDocument, Reading } from '../model/policy.ts';
import type { Sentence } from './sentence.ts';

type OptOut = Reading['optOuts'][number];

const LINK = /\[([^[\]]{0,300})\]\((https?:[^()\s]{1,1500})(?: "[^"]{0,200}")?\)|https?:\/\/[^\s)\]<>|"'’”]{4,500}/g;
const WORDS =
  /opt(?:ing|ed)?[- ]?out|do not sell|don.t sell|do not share my|unsubscribe|(?:ad(?:vertising|s)?|cookie|privacy|tracking) (?:preferences|choices|settings|opt)|your (?:privacy )?choices|ad ?choices|withdraw (?:your )?consent|object to|deactivat|disable (?:google|the|this|interest|targeted)|widersprechen|widerspruch|deaktivier|abmeld|désactiver|refuser|s'opposer|désinscri|darse de baja|desactivar|oponerse|disattivare|opporsi|afmelden|uitschakelen|bezwaar/i;
/** Addresses that are for opting out, whatever the words around them. */
const ADDRESS =
  /opt-?out|unsubscribe|do-?not-?(?:sell|share|track)|donotsell|aboutads\.(?:info|com)|networkadvertising\.org|youronlinechoices|youradchoices|adssettings\.google|gaoptout|google\.com\/(?:settings\/ads|ads\/preferences)|facebook\.com\/(?:settings\/?\?tab=ads|ads\/preferences|adpreferences)|ad-?choices|privacy-?choices|cookie-?(?:preferences|settings)|preferences-mgr|daa\.info|ddai|edaa\.eu|privacyrights\.info|adpreferences|choice\.microsoft|account\.microsoft\.com\/privacy\/ad/i;
/** Help pages of browsers, and other companies' policies, are near an opt-out without being one. */
const OTHER =
  /support\.(?:apple|google|microsoft|mozilla)\.|\/privacy(?:-?policy)?(?:\/|\.html?)?(?:$|[?#])|allaboutcookies|wikipedia\.org|aboutcookies/i;
const MOST = 80;

/** The links that a policy gives for opting out, each address once, with the sentence or the link that gives it. */
export function optOuts(sentences: readonly Sentence[], documents: readonly Pick<PolicyDocument, 'text'>[]): OptOut[] {
  const found = new Map<string, OptOut>();
  for (const sentence of sentences) {
    const { document, heading, text, leadIn } = sentence;
    const stored = documents[document]?.text ?? '';
    const { start, end } = wholeLink(stored, sentence);
    const said = stored.slice(start, end);
    if (!said.includes('http') || found.size >= MOST) continue;
    for (const match of said.matchAll(LINK)) {
      const [whole, words = '', linked] = match;
      const href = (linked ?? whole).replace(/[.,;:]+$/, '');
      if (found.has(href) || !URL.canParse(href)) continue;
      const near =
        text.length < 350
          ? `${leadIn?.text ?? ''} ${text}`
          : said.slice(Math.max(0, match.index - 160), match.index + whole.length + 60);
      const gives = ADDRESS.test(href) || WORDS.test(words) || (WORDS.test(near) && !OTHER.test(href));
      if (!gives) continue;
      const from = start + match.index;
      const short = end - start <= 400;
      const place = short ? { start, end } : { start: from, end: from + (linked ? whole.length : href.length) };
      found.set(href, { href, quote: stored.slice(place.start, place.end), ...place, document, heading: [...heading] });
    }
  }
  return [...found.values()];
}

/** A sentence that begins or ends with a link leaves half of it outside. */
function wholeLink(stored: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const close = stored.startsWith('](', end) ? stored.indexOf(')', end) : -1;
  return {
    start: stored[start - 1] === '[' ? start - 1 : start,
    end: close > 0 && close - end < 1500 ? close + 1 : end,
  };
}
