import type { PolicyLink } from '../model/observation.ts';
import type { PolicyDocument } from '../model/policy.ts';

const LINK = /\[([^[\]]{1,200})\]\(([^()\s]{1,2000})(?: "[^"]{0,200}")?\)/g;

/** The links that a document's own text holds, as a page's links: what they lead to is ranked by `rankLinks`. */
export function linksIn({ text, address }: Pick<PolicyDocument, 'text' | 'address'>): PolicyLink[] {
  const links: PolicyLink[] = [];
  for (const [, words = '', href = ''] of text.matchAll(LINK)) {
    if (!URL.canParse(href, address)) continue;
    const said = words.replace(/[*_\\`]/g, '').trim();
    links.push({ href: new URL(href, address).href, text: said, rel: '', place: 'main' });
  }
  return links;
}
