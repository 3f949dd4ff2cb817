import type { Browser } from 'webextension-polyfill';

const NAME = 'key';

/**
 * The key that values are digested with, random for each session of the browser and kept nowhere else: what was digested
 * under another cannot be compared. `onNew` runs before a new one is kept.
 */
export const sessionKey = async (
  { storage }: Pick<Browser, 'storage'>,
  onNew: () => Promise<void>,
): Promise<Uint8Array> => {
  const { [NAME]: kept } = await storage.session.get(NAME);
  if (Array.isArray(kept)) return Uint8Array.from(kept as number[]);
  await onNew();
  const key = crypto.getRandomValues(new Uint8Array(32));
  await storage.session.set({ [NAME]: [...key] });
  return key;
};
