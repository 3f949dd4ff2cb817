import * as v from 'valibot';
import { siteOf } from '../../knowledge/site.ts';
import { loadPage } from '../audit/load-page.ts';
import { settled } from '../audit/settle.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { type TrialOptions } from './trial-options.ts';

/** Ends a session, buys something, or is a file: not for a visit that is made many times. */
const NOT_TO_FOLLOW =
  /\b(?:log-?out|sign-?out|delete|remove|unsubscribe|cart\/add|add-to-cart|checkout|print)\b|\.(?:pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|ics|rss|xml|json)$/i;

/** Links of the page in document order, as they stand. */
const LINKS = `JSON.stringify([...document.querySelectorAll('a[href]')].map((link) => link.href))`;

/**
 * The pages of every run: the address, and the first so many other pages of the same site that it links to, in the page's
 * own order. Picked once, in a plain visit of its own, so that every run makes the same journey.
 */
export function pickJourney({ browser, launch, address, pages, settle, timeout }: TrialOptions): Promise<string[]> {
  return withBrowser(browser, launch, async (driven) => {
    const { page, pending } = await driven.open();
    await loadPage(page, address, timeout);
    await settled(settle, pending);
    const links = v.parse(v.array(v.string()), JSON.parse(String(await page.evaluate(LINKS))));
    return journeyOf(page.url(), address, links, pages);
  });
}

/** The first `pages` same-site links, each page once, by address without fragment. */
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
