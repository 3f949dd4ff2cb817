import * as v from 'valibot';
import { type Ask } from '../../model/message.ts';
import { cannot } from '../cannot.ts';

/** The page of the extension through which the runner speaks with the background; it shows no tab. */
export const BRIDGE_PAGE = 'popup/index.html?tab=-1';

const API = '(globalThis.browser ?? globalThis.chrome)';
const READY_WITHIN_MS = 15_000;
const RETRY_MS = 25;

const BridgeTab = v.object({ id: v.number(), url: v.string(), active: v.boolean() });
export type BridgeTab = v.InferOutput<typeof BridgeTab>;

export type Bridge = {
  ask: (ask: Ask) => Promise<unknown>;
  /** Every tab of the browser but the bridge's own. */
  tabs: () => Promise<BridgeTab[]>;
  /** Resolves once every observer is registered. */
  ready: () => Promise<void>;
};

/** The way to the background; `evaluate` runs an expression in an open page of the extension. */
export function makeBridge(evaluate: (expression: string) => Promise<unknown>): Bridge {
  // As JSON: WebDriver BiDi gives an object that stands in a value twice only once.
  const ask = async (message: Ask): Promise<unknown> => {
    const answer = await evaluate(
      `${API}.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => JSON.stringify(answer))`,
    );
    return typeof answer === 'string' ? JSON.parse(answer) : undefined;
  };

  const tabs = async () => {
    const list = await evaluate(
      `Promise.all([${API}.tabs.query({}), ${API}.tabs.getCurrent()]).then(([all, own]) => JSON.stringify(
        all.filter(({ id }) => id !== own?.id).map(({ id, url, active }) => ({ id, url: url ?? '', active }))))`,
    );
    return v.parse(v.array(BridgeTab), JSON.parse(String(list)));
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
