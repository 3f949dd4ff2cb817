import type { Browser } from 'webextension-polyfill';

const OPENS_WITHIN = 5000;
const POLL = 20;
const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));

/** Waits for a new tab's empty page: while it is on its way it would take the place of what is asked for meanwhile. */
export const isEmpty = async ({ tabs }: Pick<Browser, 'tabs'>, tab: number): Promise<void> => {
  for (const until = Date.now() + OPENS_WITHIN; Date.now() < until; await wait(POLL)) {
    const { status, url } = await tabs.get(tab);
    if (status === 'complete' && url === 'about:blank') return;
  }
};
