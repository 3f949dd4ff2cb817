import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { Ask } from '../model/message.ts';
import { observeSeen } from '../observers/observe-seen.ts';
import { type Digester, type Place } from '../observers/record.ts';
import { SeenBatch } from '../observers/seen.ts';
import { type Observation } from '../model/observation.ts';

type Keep = (place: Place, name: string, make: (digest: Digester) => Observation[]) => Promise<void>;

/**
 * What to do with a message: frames' observations are written, then confirmed with `true`; questions of the extension's own pages
 * are answered; anything else gets undefined. Messages are checked, since a page that took over a frame could send its own.
 */
export const watchMessages =
  (own: string, keep: Keep, answer: (ask: Ask) => Promise<unknown>) =>
  (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const batch = v.safeParse(SeenBatch, message);
    const { tab, frameId = 0 } = sender;
    const { documentId } = sender as { documentId?: string };
    if (batch.success) {
      const { id } = tab ?? {};
      if (id === undefined) return undefined;
      const { url, seen, batch: name } = batch.output;
      const place = { tab: id, private: tab?.incognito };
      const from = { tab: id, frame: frameId, document: documentId, url };
      return keep(place, name, (digest) => seen.flatMap((one) => observeSeen(one, from, digest) ?? [])).then(
        () => true,
      );
    }
    const ask = v.safeParse(Ask, message);
    // Only the program's own pages may ask: a content script shares its process with the page.
    return ask.success && sender.url?.startsWith(own) ? answer(ask.output) : undefined;
  };
