import type { Browser } from 'webextension-polyfill';
import { type Place } from '../observers/record.ts';

/** Where an observation may be kept: on disk, in memory only, or nowhere, since whoever could ask for it has gone. */
export type Keeping = 'disk' | 'memory' | 'nowhere';

/**
 * Knows which tabs are private. Listens from the first tick; `load` asks for those that were open before. What may be private is
 * never written to disk, and what comes after its tab was closed is kept nowhere.
 */
export const watchPrivateTabs = (
  { tabs }: Pick<Browser, 'tabs'>,
  onClosed: (tab: number, lastPrivate: boolean) => void,
) => {
  const known = new Map<number, boolean>();
  const anyPrivate = () => [...known.values()].includes(true);

  tabs.onCreated.addListener(({ id, incognito }) => {
    if (id !== undefined) known.set(id, incognito);
  });
  tabs.onRemoved.addListener((tab) => {
    known.delete(tab);
    onClosed(tab, !anyPrivate());
  });

  return {
    load: async (): Promise<void> => {
      for (const { id, incognito } of await tabs.query({})) if (id !== undefined) known.set(id, incognito);
    },
    keepingOf: ({ tab, private: said }: Place): Keeping | Promise<Keeping> => {
      if (tab === -1) {
        // Workers name no tab: while a private one is open, theirs could be its.
        if (!(said ?? anyPrivate())) return 'disk';
        return anyPrivate() ? 'memory' : 'nowhere';
      }
      const sure = known.get(tab);
      if (sure !== undefined) return sure ? 'memory' : 'disk';
      return tabs.get(tab).then(
        ({ incognito }) => {
          known.set(tab, incognito);
          return incognito ? 'memory' : 'disk';
        },
        () => 'nowhere',
      );
    },
  };
};
