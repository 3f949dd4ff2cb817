import { type Browser } from 'webextension-polyfill';

/**
 * Knows which tabs are private. Listens from the first tick; `load` asks for those that were open before. A tab that nobody
 * knows counts as private while any private one is open: what may be private is never written to disk.
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
    isPrivate: (tab: number): boolean | Promise<boolean> => {
      const sure = known.get(tab);
      if (sure !== undefined) return sure;
      if (tab === -1) return anyPrivate();
      return tabs.get(tab).then(
        ({ incognito }) => {
          known.set(tab, incognito);
          return incognito;
        },
        () => anyPrivate(),
      );
    },
  };
};
