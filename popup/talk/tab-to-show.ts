import browser from 'webextension-polyfill';
import { namedTab } from './named-tab.ts';

/** The tab to show: the one that `?tab=N` names, else the active tab of this window; −1 where there is none. */
export const tabToShow = async (search: string): Promise<number> => {
  const named = namedTab(search);
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
};
