import { type Ask } from '../../model/message.ts';
import { cannot } from '../cannot.ts';

/** The page of the extension through which the runner speaks with the background; it shows no tab. */
export const BRIDGE_PAGE = 'popup/index.html?tab=-1';

const API = '(globalThis.browser ?? globalThis.chrome)';
const READY_WITHIN_MS = 15_000;
const RETRY_MS = 25;

export type BridgeTab = { id: number; url: string; active: boolean };

export type Bridge = {
  ask: (ask: Ask) => Promise<unknown>;
  /** Every tab of the browser but the bridge's own. */
  tabs: () => Promise<BridgeTab[]>;
  /** Resolves once every observer is registered. */
  ready: () => Promise<void>;
};

/** The way to the background; `evaluate` runs an expression in an open page of the extension. */
export function makeBridge(evaluate: (expression: string) => Promise<unknown>): Bridge {
  const ask = (message: Ask) => evaluate(`${API}.runtime.sendMessage(${JSON.stringify(message)})`);

  const tabs = async () => {
    const list = await evaluate(
      `Promise.all([${API}.tabs.query({}), ${API}.tabs.getCurrent()]).then(([all, own]) =>
        all.filter(({ id }) => id !== own?.id).map(({ id, url, active }) => ({ id, url: url ?? '', active })))`,
    );
    return list as BridgeTab[];
  };

  const ready = async () => {
    const until = Date.now() + READY_WITHIN_MS;
    let last: unknown;
    while (Date.now() < until) {
      try {
        if ((await ask({ ask: 'ready' })) !== undefined) return;
      } catch (error) {
        // The page is still being opened, or the background not there yet.
        last = error;
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    throw cannot('the extension did not answer within 15 s: run "npm run build" and try again', last);
  };

  return { ask, tabs, ready };
}
