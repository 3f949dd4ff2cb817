import type { Browser } from 'webextension-polyfill';
import { WATCHED } from '../../observers/web-request.ts';

/** Remembers which hosts each tab asked for anything while a trial goes on. */
export const watchContacted = ({ webRequest }: Pick<Browser, 'webRequest'>) => {
  const hosts = new Map<number, Set<string>>();
  const listener = ({ tabId, url }: { tabId: number; url: string }) => {
    const known = hosts.get(tabId) ?? new Set<string>();
    hosts.set(tabId, known.add(new URL(url).hostname));
    return undefined;
  };
  webRequest.onBeforeRequest.addListener(listener, WATCHED);
  return {
    contacted: (tab: number): string[] => [...(hosts.get(tab) ?? [])],
    stop: () => {
      webRequest.onBeforeRequest.removeListener(listener);
    },
  };
};
