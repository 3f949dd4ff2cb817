import { tick } from 'svelte';

const idOf = (element: Element | null): string | undefined => element?.closest('[id]')?.id;

const topOf = (id: string): number | undefined => document.getElementById(id)?.getBoundingClientRect().top;

/** The row that the reader looks at: the focused one, else the first in sight. */
const placeInSight = (): string | undefined => {
  if (window.scrollY === 0) return undefined;
  const rows = [...document.querySelectorAll('[data-place]')];
  return rows.find((row) => row.getBoundingClientRect().top >= 0)?.id;
};

/** Runs an update of the page so that the focused element keeps the focus and what is in sight stays where it is. */
export const keepPlace = async (update: () => void): Promise<void> => {
  const focused = document.activeElement === document.body ? undefined : idOf(document.activeElement);
  const place = focused ?? placeInSight();
  const before = place && topOf(place);
  update();
  await tick();
  // A row that changed its group was built anew: the browser has dropped the focus with the old one.
  if (focused && document.activeElement === document.body) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
  const after = place && topOf(place);
  if (typeof before === 'number' && typeof after === 'number') window.scrollBy(0, after - before);
};
