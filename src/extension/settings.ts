import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import { Settings } from '../model/message.ts';

const NAME = 'settings';
const DEFAULT: Settings = { fetches: true };

/** What the person chose; the defaults where nothing was chosen. */
export const readSettings = async ({ storage }: Pick<Browser, 'storage'>): Promise<Settings> => {
  const { [NAME]: kept } = await storage.local.get(NAME);
  return v.parse(v.fallback(Settings, DEFAULT), kept ?? DEFAULT);
};

export const writeSettings = ({ storage }: Pick<Browser, 'storage'>, settings: Settings): Promise<void> =>
  storage.local.set({ [NAME]: settings });
