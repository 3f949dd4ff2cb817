import type { Browser } from 'webextension-polyfill';

const NAME = 'own-tabs';

/** Tabs that the program opened itself, to read a page that only scripts draw. Known again after the background died. */
export const ownTabs = ({ storage }: Pick<Browser, 'storage'>) => {
  const tabs = new Set<number>();
  const keep = () => storage.session.set({ [NAME]: [...tabs] });
  return {
    load: async (): Promise<void> => {
      const { [NAME]: kept } = await storage.session.get(NAME);
      if (Array.isArray(kept)) for (const tab of kept as number[]) tabs.add(tab);
    },
    has: (tab: number): boolean => tabs.has(tab),
    add: async (tab: number): Promise<void> => {
      tabs.add(tab);
      await keep();
    },
    /** Its number is not given to another tab in this session: it stays known until the browser ends. */
    all: (): readonly number[] => [...tabs],
  };
};
