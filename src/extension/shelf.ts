import type { Browser } from 'webextension-polyfill';
import { type Database } from './journal.ts';

/** Things kept by name: policies, choices. */
export type Shelf = {
  get: (name: string) => Promise<unknown>;
  set: (name: string, value: unknown) => Promise<void>;
  delete: (name: string) => Promise<void>;
};

/** The shelf on disk. */
export const diskShelf = (database: Database): Shelf => ({
  get: (name) => database.get('notes', name),
  set: async (name, value) => {
    await database.put('notes', value, name);
  },
  delete: (name) => database.delete('notes', name),
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
