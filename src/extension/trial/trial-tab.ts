import type { Browser, WebNavigation, WebRequest } from 'webextension-polyfill';
import { WATCHED } from '../../observers/web-request.ts';
import { answerBanner } from '../../trials/answer-banner.ts';
import { type TrialTab } from '../../trials/make-journey.ts';
import { settled } from '../../trials/settled.ts';
import { bannerFrames } from './banner-frames.ts';

export type TabApi = Pick<Browser, 'tabs' | 'webNavigation' | 'webRequest' | 'scripting'>;

/** Milliseconds that a page gets to load. */
const LOADS_WITHIN = 30_000;
/** Milliseconds for which a page is watched after it has loaded. */
export const SETTLE_MS = 1500;

/** Navigations that another one overtook. */
const OVERTAKEN = /ERR_ABORTED|BINDING_ABORTED|ABORT/i;

/** Resolves when the page of a tab has loaded; rejects, for people, where none does. `stop` ends the waiting. */
const loading = ({ tabs, webNavigation, webRequest }: TabApi, tab: number, address: string, cancel: AbortSignal) => {
  const { host } = new URL(address);
  let stop = (): void => undefined;
  const loaded = new Promise<void>((resolve, reject) => {
    let status = 200;
    const fail = (message: string) => {
      reject(new Error(message));
    };
    const onCompleted = ({ tabId, frameId, url }: WebNavigation.OnCompletedDetailsType) => {
      if (tabId !== tab || frameId !== 0 || !/^https?:/.test(url)) return;
      if (status >= 400) fail(`${address} answered with an error (${String(status)}): check the address`);
      else resolve();
    };
    const onError = (details: WebNavigation.OnErrorOccurredDetailsType) => {
      const { error = '' } = details as { error?: string };
      if (details.tabId === tab && details.frameId === 0 && !OVERTAKEN.test(error)) fail(`${host} could not be opened (${error}): check the network`); // prettier-ignore
    };
    const onHeaders = (details: WebRequest.OnHeadersReceivedDetailsType) => {
      status = details.statusCode;
      return undefined;
    };
    const onRemoved = (removed: number) => {
      if (removed === tab) fail('the window of the trial was closed');
    };
    const onAbort = () => {
      reject(cancel.reason as Error);
    };
    const timer = setTimeout(fail, LOADS_WITHIN, `${host} did not finish loading within ${String(LOADS_WITHIN / 1000)} s`); // prettier-ignore
    webNavigation.onCompleted.addListener(onCompleted);
    webNavigation.onErrorOccurred.addListener(onError);
    webRequest.onHeadersReceived.addListener(onHeaders, { ...WATCHED, tabId: tab, types: ['main_frame'] });
    tabs.onRemoved.addListener(onRemoved);
    cancel.addEventListener('abort', onAbort);
    stop = () => {
      clearTimeout(timer);
      webNavigation.onCompleted.removeListener(onCompleted);
      webNavigation.onErrorOccurred.removeListener(onError);
      webRequest.onHeadersReceived.removeListener(onHeaders);
      tabs.onRemoved.removeListener(onRemoved);
      cancel.removeEventListener('abort', onAbort);
    };
  });
  return { loaded: loaded.finally(() => { stop(); }) }; // prettier-ignore
};

/** Counts the requests of a tab that have begun and not ended. */
const pendingOf = ({ webRequest }: TabApi, tab: number) => {
  const requests = new Set<string>();
  const filter = { ...WATCHED, tabId: tab };
  const begun = ({ requestId }: { requestId: string }) => {
    requests.add(requestId);
    return undefined;
  };
  const ended = ({ requestId }: { requestId: string }) => {
    requests.delete(requestId);
  };
  webRequest.onBeforeRequest.addListener(begun, filter);
  webRequest.onCompleted.addListener(ended, filter);
  webRequest.onErrorOccurred.addListener(ended, filter);
  const stop = () => {
    webRequest.onBeforeRequest.removeListener(begun);
    webRequest.onCompleted.removeListener(ended);
    webRequest.onErrorOccurred.removeListener(ended);
  };
  return { pending: () => requests.size, stop };
};

/** A tab of this browser as one in which a trial's visit is made; `stop` lets go of it. */
export const trialTab = (
  api: TabApi,
  tab: number,
  { restart, cancel }: { restart: () => Promise<void>; cancel: AbortSignal },
): TrialTab & { stop: () => void } => {
  const { pending, stop } = pendingOf(api, tab);
  return {
    load: async (address) => {
      const { loaded } = loading(api, tab, address, cancel);
      loaded.catch(() => undefined);
      await api.tabs.update(tab, { url: address });
      await loaded;
    },
    settled: async () => {
      await settled(SETTLE_MS, pending);
      cancel.throwIfAborted();
    },
    restart,
    answer: (consent) => answerBanner(bannerFrames(api, tab, consent), consent, LOADS_WITHIN),
    stop,
  };
};
