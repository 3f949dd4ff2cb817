import { describe, expect, test } from 'vitest';
import { openRecorder, type Footing } from '../../src/extension/recorder.ts';
import { watchPrivateTabs, type Keeping } from '../../src/extension/private-tabs.ts';
import { privateJournal } from '../../src/extension/private-journal.ts';
import { type Observation } from '../../src/model/observation.ts';
import { digest } from '../observers/digest.ts';

const seen = (tab: number, time: number): Observation => ({ kind: 'gesture', time, tab, frame: 0, type: 'click' });

const shelves = () => {
  const kept: { where: string; observations: readonly Observation[] }[] = [];
  const journal = (where: string) => ({
    add: (observations: readonly Observation[]) => {
      if (observations.length > 0) kept.push({ where, observations });
      return Promise.resolve();
    },
    read: () => Promise.resolve([]),
  });
  return { kept, disk: journal('disk'), memory: journal('memory') };
};

const footing = (keepingOf: Footing['keepingOf'], own: number[] = []) => {
  const { kept, disk, memory } = shelves();
  return { kept, ground: { digest, disk, memory, keepingOf, isOwn: (tab: number) => own.includes(tab) } };
};

describe('the one way into the journals', () => {
  test('what comes before the key is held, and written in order once it is there', async () => {
    const { kept, ground } = footing(() => 'disk');
    let ready: (ground: Footing) => void = () => undefined;
    const { record, settled } = openRecorder(new Promise((resolve) => (ready = resolve)), () => undefined);
    for (const time of [1, 2, 3]) record({ tab: 1 }, () => seen(1, time));
    expect(kept).toEqual([]);
    ready(ground);
    await settled({ tab: 1 });
    expect(kept.map(({ observations: [one] }) => one?.time)).toEqual([1, 2, 3]);
    // From then on a write has begun before the listener returns.
    record({ tab: 1 }, () => seen(1, 4));
    expect(kept).toHaveLength(4);
  });

  test('a tab that has to be asked for holds up what came after it, and no more', async () => {
    const ask = new Map<number, (keeping: Keeping) => void>();
    const { kept, ground } = footing(({ tab }) =>
      tab === 1 ? 'disk' : new Promise((resolve) => ask.set(tab, resolve)),
    );
    const { record, settled } = openRecorder(Promise.resolve(ground), () => undefined);
    record({ tab: 2 }, () => seen(2, 1));
    record({ tab: 1 }, () => seen(1, 2));
    const done = settled({ tab: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(kept).toEqual([]);
    ask.get(2)?.('memory');
    await done;
    expect(kept.map(({ where, observations: [one] }) => [where, one?.time])).toEqual([['memory', 1], ['disk', 2]]); // prettier-ignore
  });

  test('the program’s own tabs, and what is for nowhere, are not kept', async () => {
    const { kept, ground } = footing(({ tab }) => (tab === 5 ? 'nowhere' : 'disk'), [9]);
    const told: Observation[] = [];
    const { record, settled } = openRecorder(Promise.resolve(ground), (one) => told.push(one));
    record({ tab: 9 }, () => seen(9, 1));
    record({ tab: 5 }, () => seen(5, 2));
    await settled({ tab: 1 });
    expect(kept).toEqual([]);
    expect(told).toEqual([]);
  });

  test('an event that cannot be read does not hold up the next', async () => {
    const { kept, ground } = footing(() => 'disk');
    const { record, settled } = openRecorder(Promise.resolve(ground), () => undefined);
    record({ tab: 1 }, () => {
      throw new Error('hostile');
    });
    record({ tab: 1 }, () => seen(1, 2));
    await settled({ tab: 1 });
    expect(kept).toHaveLength(1);
  });
});

describe('where an observation may be kept', () => {
  const tabs = (open: Record<number, boolean>) => {
    const events: Record<'created' | 'removed', (value: never) => void> = {
      created: () => undefined,
      removed: () => undefined,
    };
    const closed: [number, boolean][] = [];
    const api = {
      onCreated: { addListener: (listener: (tab: never) => void) => (events.created = listener) },
      onRemoved: { addListener: (listener: (tab: never) => void) => (events.removed = listener) },
      query: () => Promise.resolve(Object.entries(open).map(([id, incognito]) => ({ id: Number(id), incognito }))),
      get: (id: number) =>
        id in open ? Promise.resolve({ id, incognito: open[id] }) : Promise.reject(new Error('no tab')),
    };
    const { keepingOf, load } = watchPrivateTabs({ tabs: api } as never, (tab, last) => closed.push([tab, last]));
    return { keepingOf, load, closed, events };
  };

  test('by the tab, known or asked; a tab that is gone keeps nothing', async () => {
    const { keepingOf, load } = tabs({ 1: false, 2: true });
    expect(await keepingOf({ tab: 2 })).toBe('memory');
    await load();
    expect(keepingOf({ tab: 1 })).toBe('disk');
    expect(await keepingOf({ tab: 3 })).toBe('nowhere');
  });

  test('what names no tab could be a private one’s while one is open', async () => {
    const { keepingOf, load, events, closed } = tabs({ 1: false });
    await load();
    expect(keepingOf({ tab: -1 })).toBe('disk');
    events.created({ id: 7, incognito: true } as never);
    expect(keepingOf({ tab: -1 })).toBe('memory');
    expect(keepingOf({ tab: -1, private: false })).toBe('disk');
    events.removed(7 as never);
    expect(closed).toEqual([[7, true]]);
    // The browser empties the private jar only then.
    expect(keepingOf({ tab: -1, private: true })).toBe('nowhere');
    expect(await keepingOf({ tab: 7 })).toBe('nowhere');
  });
});

describe('the journal of private windows', () => {
  const session = () => {
    const all: Record<string, unknown> = {};
    return {
      all,
      get: () => Promise.resolve({ ...all }),
      set: (items: object) => Promise.resolve(void Object.assign(all, structuredClone(items))),
      remove: (keys: string | string[]) => {
        for (const key of [keys].flat()) Reflect.deleteProperty(all, key);
        return Promise.resolve();
      },
    };
  };

  test('keeps the order over the background’s lives, and a message that comes twice once', async () => {
    const store = session();
    await privateJournal(store as never, () => 1).add([seen(1, 10), seen(1, 11)], 'frame:0');
    await privateJournal(store as never, () => 2).add([seen(1, 10), seen(1, 11)], 'frame:0');
    const journal = privateJournal(store as never, () => 3);
    await journal.add([seen(1, 12)]);
    await journal.add([seen(1, 13)]);
    const entries = await journal.read(1);
    expect(entries.map(({ observation: { time } }) => time)).toEqual([10, 11, 12, 13]);
    expect(new Set(entries.map(({ seq }) => seq)).size).toBe(4);
  });

  test('forgets a tab, and everything', async () => {
    const store = session();
    store.all['key'] = [1];
    const journal = privateJournal(store as never, () => 1);
    await journal.add([seen(1, 1)]);
    await journal.add([seen(11, 2)]);
    await journal.forgetTab(1);
    expect((await journal.read(11)).map(({ observation: { tab } }) => tab)).toEqual([11]);
    await journal.forgetAll();
    expect(Object.keys(store.all)).toEqual(['key']);
  });
});
