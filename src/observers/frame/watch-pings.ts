import type { Tell } from '../seen.ts';

const MOST = 10;

/** Watches visitors follow links that tell somebody (`<a ping>`). Whether the browser really sends it, its requests say. */
export const watchPings = (page: Window, tell: Tell): void => {
  // At the end of the way, when it is known whether the page follows the link at all.
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[ping][href], area[ping][href]') : null;
    if (!link || event.defaultPrevented || !event.isTrusted) return;
    const addresses = (link.getAttribute('ping') ?? '').split(/\s+/).filter((address) => address !== '');
    for (const address of addresses.slice(0, MOST)) {
      if (!URL.canParse(address, link.baseURI)) continue;
      tell({ what: 'beacon', via: 'ping', to: new URL(address, link.baseURI).href });
    }
  });
};
