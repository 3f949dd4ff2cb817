import { type Database } from './journal.ts';

/** Milliseconds that an observation is kept. */
const LONGEST = 2 * 24 * 3600_000;
/** Observations that are kept in all, and how many go at once when there are more. */
const MOST = 150_000;
const STEP = 30_000;

/** Removes old observations, so that the disk does not fill: those of days ago, and the oldest of too many. */
export const prune = async (database: Database, now: number): Promise<void> => {
  const transaction = database.transaction('journal', 'readwrite');
  const { store } = transaction;
  let last: number | undefined;
  const old = await store.index('time').openKeyCursor(IDBKeyRange.upperBound(now - LONGEST), 'prev');
  if (old) last = old.primaryKey;
  const count = await store.count();
  if (count > MOST) {
    const first = (await store.openKeyCursor())?.primaryKey ?? 0;
    last = Math.max(last ?? 0, first + count - MOST + STEP);
  }
  if (last !== undefined) await store.delete(IDBKeyRange.upperBound(last));
  await transaction.done;
};
