const USEFUL_WORDS =
  /opt|cho(?:ice|ose)|unsubscribe|object|withdraw|do not sell|don.t sell|preferences?|settings?|manage|disable|browser|add-?on|cookie|privacy|polic|notice|statement|california|ccpa|gpc|dnt|track|contact|form|request|e-?mail|here|link|page|site|clic|learn|more|http|www\.|widerspr|abmeld|einstellung|datenschutz|hier|ici|politique|confidential|désactiv|refus|aquí|privacidad|qui\b|informativa|privacybeleid/i;
const USEFUL_ADDRESS =
  /opt-?(?:out|in)|optout|unsubscribe|preferences|cookie|privacy|polic(?:y|ies)|ccpa|do-?not|aboutads|networkadvertising|youronlinechoices|youradchoices|adssettings|gaoptout|tracking|contact|^mailto:|^tel:/i;

/**
 * The address of a link where it says more than its words do (a way to opt out, another notice, a contact), resolved against the
 * page; undefined where the words are enough, and for places in the same page.
 */
export function keptLink(href: string, words: string, page: string | undefined): string | undefined {
  const address = href.trim();
  if (address === '' || address.startsWith('#') || /^(?:javascript|data|blob|about):/i.test(address)) return undefined;
  if (!USEFUL_WORDS.test(words.slice(0, 200)) && !USEFUL_ADDRESS.test(address.slice(0, 500))) return undefined;
  const bare = address.replace(/^(?:mailto|tel):/i, '').replace(/\?.*/s, '');
  if (bare === words.trim() || `https://${words.trim()}` === address) return undefined;
  if (!URL.canParse(address, page)) return undefined;
  const full = new URL(address, page);
  if (page !== undefined && full.hash && full.href.split('#')[0] === page.split('#')[0]) return undefined;
  return full.href.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
