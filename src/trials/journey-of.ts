import { siteOf } from '../knowledge/site.ts';

/** Ends a session, buys something, or is a file: not for a visit that is made many times. */
const NOT_TO_FOLLOW =
  /\b(?:log-?out|sign-?out|delete|remove|unsubscribe|cart\/add|add-to-cart|checkout|print)\b|\.(?:pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|ics|rss|xml|json)$/i;

/**
 * The pages of every run: the address, and the first `pages` other pages of the same site that it links to, each once, by
 * address without fragment. `shown` is where the address led.
 */
export function journeyOf(shown: string, address: string, links: readonly string[], pages: number): string[] {
  const site = siteOf(new URL(shown).hostname);
  const seen = new Set([bare(shown), bare(address)]);
  const journey: string[] = [];
  for (const link of links) {
    if (journey.length >= pages) break;
    const href = bare(link);
    if (href === undefined || seen.has(href)) continue;
    seen.add(href);
    const { protocol, hostname, pathname } = new URL(href);
    if (!/^https?:$/.test(protocol) || siteOf(hostname) !== site || NOT_TO_FOLLOW.test(pathname)) continue;
    journey.push(href);
  }
  return [address, ...journey];
}

function bare(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  url.hash = '';
  return url.href;
}
