import { openWindow, type Place, type PlaceApi } from './place.ts';

/** Milliseconds within which a private session is gone after its last window. */
const GONE_WITHIN = 5000;
const POLL = 50;

type Api = Pick<PlaceApi, 'windows' | 'tabs'>;

const privateWindows = async ({ windows }: Api): Promise<number[]> =>
  (await windows.getAll()).flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));

/** Whether the person has a private window open: visits would share its state. */
export const isPrivateOpen = async (api: Api): Promise<boolean> => (await privateWindows(api)).length > 0;

const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));

/** Chromium: each visit in a private window that is closed after it; with the last one its cookies and storage are gone. */
export const inPrivateWindow = (api: Api): Place => ({
  kind: 'private',
  saying: [
    'Each visit opens in a private window that is closed after it: it begins without a cookie, and nothing of it stays.',
    'Your own cookies, logins and storage are not touched. Open no private window meanwhile: it would share the visits’ cookies.',
  ],
  notes: [
    'Each visit in a private window that was closed after it. Private windows block third-party cookies unless they are allowed there; what was asked for counts.',
  ],
  begin: async () => {
    if (await isPrivateOpen(api)) throw new Error('Close your private windows first: the trial’s visits would share their cookies.'); // prettier-ignore
  },
  open: async () => {
    if (await isPrivateOpen(api)) throw new Error('a private window was open: its cookies would have been the visit’s');
    const { tab, window } = await openWindow(api, { incognito: true });
    return {
      tab,
      close: async () => {
        const shared = (await privateWindows(api)).some((id) => id !== window);
        await api.windows.remove(window).catch(() => undefined);
        if (shared) throw new Error('a private window was opened meanwhile, which shared the visit’s cookies');
        for (const until = Date.now() + GONE_WITHIN; Date.now() < until && (await isPrivateOpen(api));)
          await wait(POLL);
      },
    };
  },
  end: () => Promise.resolve(),
});
