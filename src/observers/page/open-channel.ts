import { CHANNEL, HERE, LOOK, SEEN } from '../channel.ts';
import type { Tell } from '../seen.ts';
import { natives } from './natives.ts';

/** The page's end of the private channel: hands on what was seen, and calls `look` when the frame's script asks. */
export const openChannel = (page: Window & typeof globalThis, look: () => void): Tell => {
  const { document } = page;
  const element = document.createElement('i');
  const { now } = page.Date;
  natives.apply(natives.listen, element, [LOOK, look]);

  // An element cannot be sent in a message, but a mouse event may name one that it relates to.
  const offer = () => {
    natives.apply(natives.dispatch, document, [new natives.MouseEvent(CHANNEL, { relatedTarget: element })]);
  };
  // Whichever script comes first waits for the other; both come before the page's own.
  natives.apply(natives.listen, document, [HERE, offer, { once: true }]);
  natives.apply(natives.listen, element, [
    HERE,
    () => {
      natives.apply(natives.unlisten, document, [HERE, offer]);
    },
    { once: true },
  ]);
  offer();

  return (told) => {
    const detail = natives.stringify({ ...told, time: now() });
    natives.apply(natives.dispatch, element, [new natives.CustomEvent(SEEN, { detail })]);
  };
};
