import type { Page } from '@playwright/test';
import type { TabState, TrialState } from '../../src/model/message.ts';

/** What the stub remembers and can do, within the page. */
export type Stub = {
  state: TabState;
  trial: TrialState;
  fetches: boolean;
  asked: Record<string, unknown>[];
  requested: string[][];
  created: string[];
  breaks: boolean;
  change: (state: TabState) => void;
  changeTrial: (trial: TrialState, tab?: number) => void;
};

/** Stands in for the browser and the background: answers what the page asks with `state` and `trial`. Runs within the page. */
const install = ({ state, trial }: { state: TabState; trial: TrialState }): void => {
  const listeners: ((message: unknown) => void)[] = [];
  const stub: Stub = {
    state,
    trial,
    fetches: true,
    asked: [],
    requested: [],
    created: [],
    breaks: false,
    change(next) {
      stub.state = next;
      for (const listener of listeners) listener({ changed: 7 });
    },
    changeTrial(next, tab = 7) {
      stub.trial = next;
      for (const listener of listeners) listener({ changed: tab });
    },
  };
  const answer = async (message: Record<string, unknown>): Promise<unknown> => {
    stub.asked.push(message);
    if (stub.breaks) throw new Error('Could not establish connection.');
    if (message['ask'] === 'settings') return { fetches: stub.fetches };
    if (message['ask'] === 'set-settings') stub.fetches = (message['settings'] as { fetches: boolean }).fetches;
    if (message['ask'] === 'trial') return stub.trial;
    if (message['ask'] === 'start-trial')
      stub.trial = {
        state: 'running',
        site: 'shop.example',
        tab: 7,
        done: 0,
        all: 15,
        what: 'Opening a private window',
        ending: false,
      };
    if (message['ask'] === 'cancel-trial' && stub.trial.state === 'running')
      stub.trial = { ...stub.trial, ending: true };
    return message['ask'] === 'report' ? stub.state : undefined;
  };
  const browser = {
    runtime: {
      id: 'stub',
      getURL: (path: string) => new URL(`/${path}`, location.href).href,
      sendMessage: answer,
      onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener), removeListener: () => undefined },
    },
    tabs: {
      query: () => Promise.resolve([{ id: 7 }]),
      create: ({ url }: { url: string }) => Promise.resolve(stub.created.push(url)),
    },
    permissions: {
      // As browsers do: outside a click the request is refused.
      request: ({ origins }: { origins: string[] }) => {
        if (!navigator.userActivation.isActive) return Promise.reject(new Error('no user gesture'));
        stub.requested.push(origins);
        return Promise.resolve(true);
      },
    },
  }; // prettier-ignore
  // The polyfill looks for `chrome`, and takes `browser` as it is where there is one.
  Object.assign(globalThis, { browser, chrome: browser, stub });
};

/** Gives the page a stubbed extension API, whose tab 7 is in this state, and trials of it in that. */
export const stubBrowser = (page: Page, state: TabState, trial: TrialState): Promise<void> =>
  page.addInitScript(install, { state, trial }).then(() => undefined);

/** Puts the tab into another state, and tells the page as the background does. */
export const changeState = (page: Page, state: TabState): Promise<void> =>
  page.evaluate((next) => (globalThis as unknown as { stub: Stub }).stub.change(next), state);

/** Puts trials into another state, and tells the page as the background does: by the tab that the trial was started from. */
export const changeTrial = (page: Page, trial: TrialState, tab = 7): Promise<void> =>
  page.evaluate(([next, from]) => (globalThis as unknown as { stub: Stub }).stub.changeTrial(next, from), [
    trial,
    tab,
  ] as const);

/** What the page has asked of the background so far, and of the browser. */
export const seenByStub = (page: Page): Promise<Pick<Stub, 'asked' | 'requested' | 'created'>> =>
  page.evaluate(() => {
    const { asked, requested, created } = (globalThis as unknown as { stub: Stub }).stub;
    return { asked, requested, created };
  });
