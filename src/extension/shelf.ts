import type { Browser } from 'webextension-polyfill';
import { type Database } from './journal.ts';

/** Things kept by name: policies, choices. */
export type Shelf = {
  get: (name: string) => Promise<unknown>;
  set: (name: string, value: unknown) => Promise<void>;
  delete: (name: string) => Promise<void>;
};

/** The shelf on disk; `clear` empties it but for the names given. */
export const diskShelf = (database: Database): Shelf & { clear: (except: readonly string[]) => Promise<void> } => ({
  get: (name) => database.get('notes', name),
  set: async (name, value) => {
    // What is about to be taken from the person must lie on disk before.
    const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(value, name), transaction.done]);
  },
  delete: (name) => database.delete('notes', name),
  clear: async (except) => {
    const names = await database.getAllKeys('notes');
    await Promise.all(names.map((name) => (except.includes(name) ? undefined : database.delete('notes', name))));
  },
});

const PREFIX = 'private-note:';

/** The shelf of private windows, in memory only; `forgetAll` empties it. */
export const privateShelf = ({ storage: { session } }: Pick<Browser, 'storage'>) => ({
  get: async (name: string): Promise<unknown> => (await session.get(PREFIX + name))[PREFIX + name],
  set: (name: string, value: unknown) => session.set({ [PREFIX + name]: value }),
  delete: (name: string) => session.remove(PREFIX + name),
  forgetAll: async (): Promise<void> => {
    const names = Object.keys(await session.get(null)).filter((name) => name.startsWith(PREFIX));
    if (names.length > 0) await session.remove(names);
  },
});
