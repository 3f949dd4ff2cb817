import type { Tell } from '../seen.ts';
import { callingScript } from './calling-script.ts';
import { natives } from './natives.ts';
import { wrapAccessor } from './wrap.ts';

/** Images of this size or larger, in pixels, are pictures. */
const PICTURE = 16;

/**
 * Watches images that a script loads without ever putting them into the page, which is how pixels are fired. They are told
 * once they have come (with their own size) or failed.
 */
export const watchPageImages = (page: Window & typeof globalThis, tell: Tell): void => {
  const describe = (name: 'naturalWidth' | 'naturalHeight') =>
    natives.describe(page.HTMLImageElement.prototype, name)?.get;
  const [width, height] = [describe('naturalWidth'), describe('naturalHeight')];
  const connected = natives.describe(page.Node.prototype, 'isConnected')?.get;
  const source = natives.describe(page.HTMLImageElement.prototype, 'src')?.get;
  if (!width || !height || !connected || !source) return;
  const read = <T>(get: () => T, image: unknown): T => natives.apply(get, image, []);

  wrapAccessor(page.HTMLImageElement.prototype, 'src', {
    set: (image) => {
      if (read(connected, image)) return;
      const to = String(read(source, image));
      if (!/^https?:/.test(to)) return;
      const script = callingScript();
      const done = (event: Event) => {
        natives.apply(natives.unlisten, image, ['load', done]);
        natives.apply(natives.unlisten, image, ['error', done]);
        const natural = { width: Number(read(width, image)), height: Number(read(height, image)) };
        // One that came to stand in the page meanwhile is seen there.
        if (read(connected, image) || natural.width >= PICTURE || natural.height >= PICTURE) return;
        tell({ what: 'image', via: 'detached', to, script, ...(event.type === 'load' ? { natural } : {}) });
      };
      natives.apply(natives.listen, image, ['load', done]);
      natives.apply(natives.listen, image, ['error', done]);
    },
  });
};
