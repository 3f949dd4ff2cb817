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
 * Runs in a frame, in the extension's own world: with `clear`, removes all that its origin keeps there; then puts these items into its
 * local storage, where nothing stands under their keys. Gives what is there of them then. Whole in itself.
 */
export const setInPage = async (items: [string, string][], clear: boolean): Promise<[string, string][]> => {
  const done = (request: IDBOpenDBRequest) =>
    new Promise<void>((resolve) => {
      const end = () => {
        resolve();
      };
      for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, end);
    });
  const each = async (remove: () => Promise<unknown>) => {
    // Where a frame may not keep a thing, there is none to remove.
    await remove().catch(() => undefined);
  };
  if (clear) {
    localStorage.clear();
    await each(async () => {
      for (const { name } of await indexedDB.databases())
        if (name !== undefined) await done(indexedDB.deleteDatabase(name));
    });
    await each(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    await each(async () =>
      Promise.all((await navigator.serviceWorker.getRegistrations()).map((one) => one.unregister())),
    );
    await each(async () => {
      const folder = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & {
        keys: () => AsyncIterable<string>;
      };
      for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
    });
  }
  for (const [key, value] of items) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  return items.map(([key]): [string, string] => [key, localStorage.getItem(key) ?? '']);
};

/** Runs in a frame, in the extension's own world, before its page is left: no service worker is to answer for its site after it. */
export const dropWorkers = async (): Promise<void> => {
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
};
