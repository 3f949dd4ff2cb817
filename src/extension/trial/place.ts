import type { Browser } from 'webextension-polyfill';
import { type TrialPlace } from '../../model/message.ts';
import { isEmpty } from '../empty-tab.ts';

export type PlaceApi = Pick<
  Browser,
  'tabs' | 'windows' | 'cookies' | 'contextualIdentities' | 'extension' | 'scripting' | 'declarativeNetRequest' | 'runtime'
>; // prettier-ignore

/** What the visits of a trial need of a place: each begins there from nothing, and nothing of it stays. */
export type Place = {
  kind: TrialPlace;
  /** What will be done, for the person who is to start it: a sentence each. */
  saying: string[];
  /** How the visits were made, for the reader of the report: a sentence each. */
  notes: string[];
  /** Makes ready; rejects with a sentence for people where that cannot be. */
  begin: () => Promise<void>;
  /** A tab on an empty page in a clean state; `close` ends the visit and what it left. */
  open: () => Promise<{ tab: number; close: () => Promise<void> }>;
  /** Puts everything back, also after a failure. */
  end: () => Promise<void>;
};

/** A window of its own with one tab on an empty page, behind the person's own. */
export const openWindow = async (
  { windows, tabs }: Pick<PlaceApi, 'windows' | 'tabs'>,
  more: { incognito?: boolean; cookieStoreId?: string } = {},
): Promise<{ window: number; tab: number }> => {
  const { id: window, tabs: shown } = await windows.create({ url: 'about:blank', focused: false, ...more });
  const tab = shown?.[0]?.id ?? (window === undefined ? undefined : (await tabs.query({ windowId: window }))[0]?.id);
  if (window === undefined || tab === undefined) throw new Error('the browser opened no window for the trial');
  await isEmpty({ tabs }, tab);
  return { window, tab };
};
