import { script } from '../../demo/site.ts';
import { front, OWN_ID, taker, withScripts } from './parts.ts';
import { GPC, type TrialSite } from './trial-site.ts';

const ADS = 'bidder.criteo.com';
const tell = `fetch('https://${ADS}/seen?id=' + encodeURIComponent(visitor), { mode: 'no-cors' })`;
const heed = `if (!navigator.globalPrivacyControl) ${tell};`;

const dedicated = (run: string) => script(`onmessage = ({ data: visitor }) => { ${run} };`);
const shared = (run: string) => script(`onconnect = ({ ports: [port] }) => { port.onmessage = ({ data: visitor }) => { ${run} }; };`); // prettier-ignore

const start = `${OWN_ID} new Worker('/worker.js').postMessage(visitor);`;
const startShared = `${OWN_ID} new SharedWorker('/worker.js').port.postMessage(visitor);`;

const one = (host: string, page: string, worker: ReturnType<typeof script>, name: string, outcome: 'honoured' | 'ignored', because: string): TrialSite => ({
  name,
  sites: [front(`${host}.example`, withScripts('Weather', page), { '/worker.js': worker }), taker(ADS)],
  url: `https://${host}.example/`,
  asked: GPC,
  expected: { gpc: [outcome] },
  because,
}); // prettier-ignore

/** All telling is done by workers; the page itself reads nothing. `doNotTrack` does not exist there, `globalPrivacyControl` does. */
export const byWorker = (): TrialSite[] => [
  one('worker', start, dedicated(heed), 'a dedicated worker that heeds GPC', 'honoured', 'the worker asks its own navigator'),
  one('worker-ignores', start, dedicated(tell), 'a dedicated worker that does not ask', 'ignored', 'the worker tells always'),
  one('shared-worker', startShared, shared(heed), 'a shared worker that heeds GPC', 'honoured', 'the worker asks its own navigator'),
  one('shared-worker-ignores', startShared, shared(tell), 'a shared worker that does not ask', 'ignored', 'the worker tells always'),
]; // prettier-ignore
