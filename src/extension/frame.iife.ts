import type { Browser } from 'webextension-polyfill';
import { openFrame } from '../observers/frame/open-frame.ts';
import { openOutbox } from '../observers/frame/outbox.ts';
import { watchForms } from '../observers/frame/watch-forms.ts';
import { watchGesture } from '../observers/frame/watch-gesture.ts';
import { watchImages } from '../observers/frame/watch-images.ts';
import { watchLinks } from '../observers/frame/watch-links.ts';
import { watchPings } from '../observers/frame/watch-pings.ts';
import type { Seen, Tell } from '../observers/seen.ts';

/** Milliseconds after the page has loaded at which it is looked at; the second time for what came late. */
const LOOKS = [0, 1_000];
/** Characters of a page that are handed over to be read. */
const LONGEST_PAGE = 10_000_000;

/** The page as its scripts have drawn it. */
export type RenderedPage = { address: string; html: string };

/** In the extension's own world of every frame: hears the page's script, sees what the document shows, tells the background. */
const watch = (): void => {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
  const { runtime } = browser ?? chrome;
  const { protocol, href } = location;
  // A frame without an address of its own acts for the page that made it.
  const url = /^https?:$/.test(protocol) || !/^https?:/.test(self.origin) ? href : `${self.origin}/`;
  const outbox = openOutbox((batch) => runtime.sendMessage(batch), {
    url: () => (/^https?:$/.test(protocol) ? location.href : url),
    id: crypto.getRandomValues(new Uint32Array(3)).join('-'),
    later: (act, pause) => void setTimeout(act, pause),
    now: Date.now,
  });
  const tell: Tell = (told) => {
    outbox.put({ ...told, time: Date.now() } as Seen);
  };

  const lookAtPage = openFrame(document, outbox.put);
  tell({ what: 'start' });
  watchGesture(document, tell);
  watchPings(window, tell);
  const looks = [watchForms(document, tell), watchImages(window, tell), lookAtPage];
  if (window === window.top) looks.push(watchLinks(document, tell));
  const look = () => {
    for (const one of looks) one();
  };

  addEventListener('load', () => {
    for (const pause of LOOKS) setTimeout(() => requestIdleCallback(look, { timeout: 500 }), pause);
  });
  addEventListener('pagehide', () => {
    look();
    outbox.flush();
  });
  runtime.onMessage.addListener(((asked: unknown, _sender: unknown, answer: (page: RenderedPage) => void) => {
    if (asked === 'look') {
      look();
      outbox.flush();
    }
    if (asked === 'page' && window === window.top) {
      answer({ address: location.href, html: document.documentElement.outerHTML.slice(0, LONGEST_PAGE) });
    }
  }) as Parameters<typeof runtime.onMessage.addListener>[0]);
};

try {
  watch();
} catch {
  // A document that has none of this has nothing to watch.
}
