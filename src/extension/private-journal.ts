import type { Browser } from 'webextension-polyfill';
import { type Entry, type Observation } from '../model/observation.ts';
import { type Journal } from './journal.ts';

type Session = Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>;

/** Keys: `private:TAB:NUMBER`, so that each message is written once and none is ever written again. */
const PREFIX = 'private:';

type Held = { first: number; observations: Observation[] };

/**
 * The journal of private windows: in memory that the browser keeps for the extension, never on disk. It outlives the
 * background, not the browser; `forgetTab` removes a tab's part, `forgetAll` everything.
 */
export const privateJournal = (session: Session, now: () => number) => {
  let last = 0;
  const held = async (): Promise<[string, Held][]> => {
    const all = await session.get(null);
    return Object.entries(all).filter(([key]) => key.startsWith(PREFIX)) as [string, Held][];
  };
  const remove = async (prefix: string) => {
    const keys = (await held()).map(([key]) => key).filter((key) => key.startsWith(prefix));
    if (keys.length > 0) await session.remove(keys);
  };

  const journal: Journal = {
    add: async (observations, batch) => {
      const [observation] = observations;
      if (observation === undefined) return;
      // Numbers go up over the background's lives too, and never meet: a thousandth of a millisecond each.
      const first = Math.max(last, now() * 1000);
      last = first + observations.length;
      const name = batch ?? String(first);
      try {
        await session.set({
          [`${PREFIX}${String(observation.tab)}:${name}`]: { first, observations: [...observations] },
        });
      } catch {
        // The browser keeps ten megabytes and no more. What is there stays; the report then shows less, not wrong.
      }
    },
    read: async () => {
      const entries: Entry[] = [];
      for (const [, { first, observations }] of await held()) {
        observations.forEach((observation, at) => entries.push({ seq: first + at, observation }));
      }
      return entries.sort((one, other) => one.seq - other.seq);
    },
  };
  return {
    ...journal,
    forgetTab: (tab: number) => remove(`${PREFIX}${String(tab)}:`),
    forgetAll: () => remove(PREFIX),
  };
};
