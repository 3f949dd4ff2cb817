import { CHANNEL, HERE, LOOK, SEEN } from '../channel.ts';
import type { Seen } from '../seen.ts';

/**
 * The frame's end of the private channel: calls `seen` with what the page's script tells. Gives a function that asks it to
 * look at what no event tells.
 */
export const openFrame = (document: Document, seen: (one: Seen) => void): (() => void) => {
  let element: EventTarget | null = null;
  document.addEventListener(
    CHANNEL,
    (event) => {
      element = event instanceof MouseEvent ? event.relatedTarget : null;
      element?.addEventListener(SEEN, (told) => {
        // The background checks it again: this only takes it apart.
        if (told instanceof CustomEvent && typeof told.detail === 'string') seen(JSON.parse(told.detail) as Seen);
      });
      element?.dispatchEvent(new Event(HERE));
    },
    { once: true },
  );
  document.dispatchEvent(new Event(HERE));
  return () => element?.dispatchEvent(new Event(LOOK));
};
