// Types alone: neither library is to be loaded for this.
import type { Page as PlaywrightPage } from 'playwright';
import type { Page as PuppeteerPage } from 'puppeteer-core';

/** Counts the requests of a page that have begun and not ended. */
export function pendingOf(page: PlaywrightPage | PuppeteerPage): () => number {
  // Both libraries name these events alike; only their types have nothing in common.
  const on = page.on.bind(page) as (event: string, listener: (request: object) => void) => unknown;
  const requests = new Set<object>();
  const ended = (request: object) => requests.delete(request);
  on('request', (request) => requests.add(request));
  on('requestfinished', ended);
  on('requestfailed', ended);
  return () => requests.size;
}
