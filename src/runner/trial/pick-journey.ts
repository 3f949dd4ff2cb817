import * as v from 'valibot';
import { journeyOf } from '../../trials/journey-of.ts';
import { settled } from '../../trials/settled.ts';
import { loadPage } from '../audit/load-page.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { type TrialOptions } from './trial-options.ts';

/** Links of the page in document order, as they stand. */
const LINKS = `JSON.stringify([...document.querySelectorAll('a[href]')].map((link) => link.href))`;

/** The pages of every run, picked once in a plain visit of its own, so that every run makes the same journey. */
export function pickJourney({ browser, launch, address, pages, settle, timeout }: TrialOptions): Promise<string[]> {
  return withBrowser(browser, launch, async (driven) => {
    const { page, pending } = await driven.open();
    await loadPage(page, address, timeout);
    await settled(settle, pending);
    const links = v.parse(v.array(v.string()), JSON.parse(String(await page.evaluate(LINKS))));
    return journeyOf(page.url(), address, links, pages);
  });
}
