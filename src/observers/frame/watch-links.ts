import type { PolicyLink } from '../../model/observation.ts';
import type { Tell } from '../seen.ts';

/** Links handed on, and from each end of a page that has more. */
const MOST = 300;
const LONGEST_TEXT = 120;

/** Footers, and what takes their place where a page does not say so in its elements. */
const FOOTER = 'footer, [role="contentinfo"], [id*="footer" i], [class*="footer" i]';
const BANNER =
  'dialog, [role="dialog"], [role="alertdialog"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i]';

const placeOf = (link: Element): PolicyLink['place'] => {
  if (link.closest('head')) return 'head';
  if (link.closest(FOOTER)) return 'footer';
  return link.closest(BANNER) ? 'banner' : 'main';
};

const textOf = (link: Element): string =>
  [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title'), link.querySelector('img')?.alt]
    .map((text) => text?.replace(/\s+/g, ' ').trim())
    .find((text) => text)
    ?.slice(0, LONGEST_TEXT) ?? '';

/** Watches the links of a page, each time that `look` is called and there are others than before. */
export const watchLinks = (document: Document, tell: Tell): (() => void) => {
  let before = '';
  return () => {
    const all = [...document.querySelectorAll('a[href], area[href], link[rel~="privacy-policy" i][href]')];
    // Policies stand at a page's end, or say what they are: a long page's middle is left out.
    const chosen =
      all.length <= MOST
        ? all
        : [
            ...all.filter((link) => link.matches('[rel~="privacy-policy" i]')),
            ...all.slice(0, MOST / 3),
            ...all.slice(-MOST),
          ];
    const links = new Map<string, PolicyLink>();
    for (const link of chosen) {
      const address = link.getAttribute('href') ?? '';
      if (address.startsWith('#') || !URL.canParse(address, link.baseURI)) continue;
      const { href, protocol } = new URL(address, link.baseURI);
      if (!/^https?:$/.test(protocol) || href.length > 2000) continue;
      const found = { href, text: textOf(link), rel: link.getAttribute('rel') ?? '', place: placeOf(link) };
      if (!links.get(href)?.text) links.set(href, found);
      if (links.size >= MOST) break;
    }
    const now = [...links.keys()].join('\n');
    if (now === before || links.size === 0) return;
    before = now;
    const language = document.documentElement.lang.slice(0, 50);
    tell({ what: 'links', links: [...links.values()], ...(language === '' ? {} : { language }) });
  };
};
