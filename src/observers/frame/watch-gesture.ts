import type { Tell } from '../seen.ts';

const EVENTS = { pointerdown: 'click', keydown: 'key', touchstart: 'touch' } as const;
type Name = keyof typeof EVENTS;

/** Watches for the visitor's first click, tap or key in a document. What comes after it may have been agreed to. */
export const watchGesture = (document: Document, tell: Tell): void => {
  const names = Object.keys(EVENTS) as Name[];
  const first = (event: Event) => {
    // What a script makes up is nobody's gesture.
    if (!event.isTrusted) return;
    for (const name of names) document.removeEventListener(name, first, true);
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    tell({ what: 'gesture', type: touch ? 'touch' : EVENTS[event.type as Name] });
  };
  for (const name of names) document.addEventListener(name, first, { capture: true, passive: true });
};
