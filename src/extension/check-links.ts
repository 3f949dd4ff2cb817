import { type Entry } from '../model/observation.ts';
import { type Reading } from '../model/policy.ts';
import { type Recorder } from '../observers/record.ts';
import { ownFetch } from './own-fetch.ts';

const MOST = 10;
const TIMEOUT = 5_000;

/** Asks, once in a visit, whether the opt-out links that a policy names still answer. Bodies are not read. */
export const checkLinks = async (
  reading: Pick<Reading, 'optOuts'>,
  entries: readonly Entry[],
  record: Recorder,
  tab: number,
): Promise<void> => {
  const known = new Set(entries.flatMap(({ observation: one }) => (one.kind === 'link-check' ? [one.href] : [])));
  const addresses = new Set(reading.optOuts.map(({ href }) => href).filter((href) => /^https?:/.test(href)));
  const asked = [...addresses].filter((href) => !known.has(href)).slice(0, MOST);
  await Promise.all(
    asked.map(async (href) => {
      const fetched = await ownFetch(href, 0, TIMEOUT);
      const time = Date.now();
      const result = fetched.ok ? { status: fetched.status } : { status: 0, error: fetched.error };
      record({ tab }, () => ({ kind: 'link-check', time, tab, frame: -1, href, ...result }));
    }),
  );
};
