import type { Tell } from '../seen.ts';

/** Pixels: what is larger, both as sent and as shown, is a picture. */
const SMALL = 16;
const MOST_BACKGROUNDS = 60;

/** Watches images that stand in the page. They are measured when `look` is called, when the page is at rest. */
export const watchImages = (page: Window, tell: Tell): (() => void) => {
  const { document } = page;
  const waiting = new Set<HTMLImageElement>();
  const backgrounds = new Set<string>();

  const came = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) waiting.add(target);
  };
  // Neither event bubbles, but both pass here on their way.
  document.addEventListener('load', came, true);
  document.addEventListener('error', came, true);

  const measure = (image: HTMLImageElement) => {
    const to = image.currentSrc || image.src;
    if (!/^https?:/.test(to)) return;
    const natural = { width: image.naturalWidth, height: image.naturalHeight };
    const known = natural.width > 0;
    const sent = known && natural.width <= SMALL && natural.height <= SMALL;
    // Only what may be a pixel is measured on the page: that can cost a layout.
    const attributes = [image.getAttribute('width'), image.getAttribute('height')].map(Number);
    const small = attributes.some((length) => length > 0 && length <= SMALL);
    if (!sent && !small && known) return;
    const { width, height } = image.getBoundingClientRect();
    tell({ what: 'image', via: 'element', to, rendered: { width, height }, ...(known ? { natural } : {}) });
  };

  return () => {
    for (const image of waiting) measure(image);
    waiting.clear();
    // Resource Timing names what a style sheet asked for; fonts among it are told apart by their requests.
    for (const { name, initiatorType } of page.performance.getEntriesByType(
      'resource',
    ) as PerformanceResourceTiming[]) {
      if (initiatorType !== 'css' || backgrounds.size >= MOST_BACKGROUNDS || backgrounds.has(name)) continue;
      if (!/^https?:/.test(name)) continue;
      backgrounds.add(name);
      tell({ what: 'image', via: 'background', to: name });
    }
  };
};
