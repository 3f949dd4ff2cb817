import { openWindow, type Place, type PlaceApi } from './place.ts';

/** By this name a container that a killed browser left behind is found again. */
const NAME = 'Saydo trial (temporary)';

const stores = new Set<string>();

/** Whether a cookie store is one of a trial's containers of this session. */
export const isTrialStore = (store: string): boolean => stores.has(store);

type Api = Pick<PlaceApi, 'contextualIdentities' | 'windows' | 'tabs'>;

/** Removes what is left of containers of trials, with all that is in them. */
export const removeContainers = async ({ contextualIdentities }: Api): Promise<void> => {
  for (const { cookieStoreId } of await contextualIdentities.query({ name: NAME }).catch(() => [])) {
    await contextualIdentities.remove(cookieStoreId).catch(() => undefined);
  }
};

/** Firefox: each visit in a container made for it, whose cookies and storage are its own and go with it. */
export const inContainer = (api: Api): Place => ({
  kind: 'container',
  saying: [
    'Each visit opens in a window of its own, in a temporary container: it begins without a cookie, and nothing of it stays.',
    'Your own cookies, logins and storage are not touched.',
  ],
  notes: ['Each visit in a temporary container of this browser, in a window of its own.'],
  begin: async () => {
    await api.contextualIdentities.query({}).catch(() => {
      throw new Error('Containers are switched off in this Firefox: set privacy.userContext.enabled to true in about:config, then start the trial again.'); // prettier-ignore
    });
    await removeContainers(api);
  },
  open: async () => {
    const { cookieStoreId } = await api.contextualIdentities.create({ name: NAME, color: 'toolbar', icon: 'circle' });
    stores.add(cookieStoreId);
    const { tab, window } = await openWindow(api, { cookieStoreId });
    return {
      tab,
      close: async () => {
        await api.windows.remove(window).catch(() => undefined);
        await api.contextualIdentities.remove(cookieStoreId);
      },
    };
  },
  end: () => removeContainers(api),
});
