import { type DBSchema, type IDBPDatabase } from 'idb';
import { type Entry, type Observation } from '../model/observation.ts';

/** An observation as the disk has it; the first one of a frame's message bears the message's name. */
type Row = Observation & { seq?: number; batch?: string };

export type Shelves = DBSchema & {
  journal: { key: number; value: Row; indexes: { tab: number; time: number; batch: string } };
  /** Policies and the like, by name. */
  notes: { key: string; value: unknown };
};

export type Database = IDBPDatabase<Shelves>;

/** Where observations are kept: in order, never changed. */
export type Journal = {
  /** Adds them at once, together or not at all. A batch that is there already is not added again. */
  add: (observations: readonly Observation[], batch?: string) => Promise<void>;
  /**
   * Everything of one tab and what the browser could name no tab for, in order; and of the other tabs, as far as is
   * near, what went on since: it tells what is not this tab's.
   */
  read: (tab: number) => Promise<Entry[]>;
};

/** How far back, in entries, other tabs are looked at. */
const NEAR = 20_000;

const toEntry = ({ seq = 0, batch: _batch, ...observation }: Row): Entry => ({
  seq,
  observation: observation as Observation,
});

/** Removes a tab's observations from the journal on disk. */
export const forgetTabOnDisk = async (database: Database, tab: number): Promise<void> => {
  const transaction = database.transaction('journal', 'readwrite');
  const keys = await transaction.store.index('tab').getAllKeys(tab);
  for (const key of keys) void transaction.store.delete(key);
  await transaction.done;
};

/** The journal on disk. A write has begun when `add` returns, whatever becomes of the background afterwards. */
export const diskJournal = (database: Database): Journal => ({
  add: async (observations, batch) => {
    const transaction = database.transaction('journal', 'readwrite', { durability: 'relaxed' });
    const { store } = transaction;
    // The message may have come before, and its confirmation been lost.
    if (batch !== undefined && (await store.index('batch').getKey(batch)) !== undefined) return;
    const adding = observations.map((observation, at) =>
      store.add(at === 0 && batch !== undefined ? { ...observation, batch } : observation),
    );
    transaction.commit();
    await Promise.all([...adding, transaction.done]);
  },
  read: async (tab) => {
    const { store } = database.transaction('journal');
    const index = store.index('tab');
    const [own, untold, latest] = await Promise.all([
      index.getAll(tab),
      index.getAll(-1),
      store.openKeyCursor(null, 'prev'),
    ]);
    const first = own[0]?.seq;
    if (first === undefined) return [];
    const near = await store.getAll(IDBKeyRange.lowerBound(Math.max(first, (latest?.key ?? 0) - NEAR)));
    const rows = new Map([...own, ...untold, ...near].map((row) => [row.seq, row]));
    return [...rows.values()].map(toEntry).sort((one, other) => one.seq - other.seq);
  },
});
