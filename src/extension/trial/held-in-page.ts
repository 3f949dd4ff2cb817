import * as v from 'valibot';

/** What an origin keeps in the browser beside cookies. */
export const Held = v.object({
  origin: v.string(),
  local: v.array(v.tuple([v.string(), v.string()])),
  /** What cannot be put back as it was, in words: "a database". */
  other: v.array(v.string()),
});
export type Held = v.InferOutput<typeof Held>;

/** Runs in a frame, in the extension's own world: what its origin keeps there. Whole in itself. */
export const heldInPage = async (): Promise<Held> => {
  const local: [string, string][] = [];
  const other: string[] = [];
  const look = async (what: string, count: () => Promise<number>) => {
    // Where a frame may not keep a thing, there is none.
    if ((await count().catch(() => 0)) > 0) other.push(what);
  };
  try {
    for (let at = 0; at < localStorage.length; at++) {
      const key = localStorage.key(at);
      if (key !== null) local.push([key, localStorage.getItem(key) ?? '']);
    }
  } catch {
    // An opaque origin has none.
  }
  await look('a database', async () => (await indexedDB.databases()).length);
  await look('a cache', async () => (await caches.keys()).length);
  await look('a service worker', async () => (await navigator.serviceWorker.getRegistrations()).length);
  await look('files', async () => {
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys: () => AsyncIterator<string> };
    return (await folder.keys().next()).done === true ? 0 : 1;
  });
  return { origin: self.origin, local, other };
};

/**
 * Runs in a frame, in the extension's own world: puts back what its origin kept, and gives what is there of it then. What came there
 * since stays as it is. Whole in itself.
 */
export const putInPage = (items: [string, string][]): [string, string][] => {
  for (const [key, value] of items) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  return items.map(([key]): [string, string] => [key, localStorage.getItem(key) ?? '']);
};
