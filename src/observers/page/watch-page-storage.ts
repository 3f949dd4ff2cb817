import type { Tell } from '../seen.ts';
import { callingScript } from './calling-script.ts';
import { natives } from './natives.ts';
import { wrapAccessor, wrapMethod } from './wrap.ts';

type Area = 'local' | 'session';

/** Characters of a value that are handed on: what identifies is at its beginning or not at all. */
const LONGEST = 4096;
/** Items of an area that are compared. */
const MOST = 200;

const clip = (text: string, longest: number): string => (text.length > longest ? text.slice(0, longest) : text);

/** Watches scripts write to the browser's storage. Gives a function that looks for what was written past the methods. */
export const watchPageStorage = (page: Window & typeof globalThis, tell: Tell): (() => void) => {
  const { getItem, key: keyAt } = page.Storage.prototype;
  const length = natives.describe(page.Storage.prototype, 'length')?.get;
  /** Areas that the page has touched, and what was last known to be in them. Untouched ones cost nothing. */
  const known = new Map<Area, { storage: Storage; items: Map<string, string> }>();

  const itemsOf = (storage: Storage): Map<string, string> => {
    const items = new Map<string, string>();
    const count = length ? Math.min(natives.apply(length, storage, []) as number, MOST) : 0;
    for (let at = 0; at < count; at++) {
      const name = natives.apply(keyAt, storage, [at]) as string | null;
      if (name !== null) items.set(name, clip(String(natives.apply(getItem, storage, [name])), LONGEST));
    }
    return items;
  };
  const areaOf = (storage: unknown): Area | undefined => {
    for (const [area, one] of known) if (one.storage === storage) return area;
    return undefined;
  };

  const touched = (area: Area) => (_page: unknown, _args: unknown, storage: unknown) => {
    if (!known.has(area) && storage instanceof page.Storage) known.set(area, { storage, items: itemsOf(storage) });
  };
  wrapAccessor(page, 'localStorage', { get: touched('local') });
  wrapAccessor(page, 'sessionStorage', { get: touched('session') });

  wrapMethod(page.Storage.prototype, 'setItem', (storage, [name, value]) => {
    const area = areaOf(storage);
    if (area === undefined) return;
    const key = String(name);
    const kept = clip(String(value), LONGEST);
    known.get(area)?.items.set(key, kept);
    tell({ what: 'storage', area, key: clip(key, 500), value: kept, script: callingScript() });
  });
  wrapMethod(page.IDBFactory.prototype, 'open', (_factory, [name]) => {
    tell({ what: 'storage', area: 'indexeddb', key: clip(String(name), 500), script: callingScript() });
  });
  // Secure contexts only.
  wrapMethod((page as Partial<typeof globalThis>).CacheStorage?.prototype, 'open', (_caches, [name]) => {
    tell({ what: 'storage', area: 'cache', key: clip(String(name), 500), script: callingScript() });
  });

  return () => {
    for (const [area, one] of known) {
      const now = itemsOf(one.storage);
      for (const [key, value] of now) {
        if (one.items.get(key) !== value) tell({ what: 'storage', area, key: clip(key, 500), value });
      }
      one.items = now;
    }
  };
};
