import { type Observation } from '../model/observation.ts';

/** Milliseconds of rest after a page has loaded before the program does anything of its own. */
const REST = 1_500;
/** Milliseconds between two looks at a page that goes on and on. */
const PACE = 4_000;

const TELLING: ReadonlySet<Observation['kind']> = new Set([
  'request', 'script-cookie', 'storage', 'beacon-call', 'form', 'gesture', 'signal-read', 'declared', 'link-check', 'links', 'watch',
]); // prettier-ignore

/**
 * Says when a tab is worth another look: `loaded` once its page has loaded and rested, `changed` when more was seen since. The
 * timers are a courtesy: whatever a look would have done is done again when somebody asks.
 */
export const watchSettling = (loaded: (tab: number) => void, changed: (tab: number) => void) => {
  const resting = new Map<number, ReturnType<typeof setTimeout>>();
  const pacing = new Map<number, ReturnType<typeof setTimeout>>();

  return ({ kind, tab, frame }: Observation): void => {
    if (tab < 0) return;
    if (kind === 'loaded' || (kind === 'navigation' && frame === 0)) {
      clearTimeout(resting.get(tab));
      if (kind === 'navigation') resting.delete(tab);
    }
    if (kind === 'loaded') {
      resting.set(
        tab,
        setTimeout(() => {
          resting.delete(tab);
          loaded(tab);
        }, REST),
      );
      return;
    }
    if (!TELLING.has(kind) || pacing.has(tab) || resting.has(tab)) return;
    pacing.set(
      tab,
      setTimeout(() => {
        pacing.delete(tab);
        changed(tab);
      }, PACE),
    );
  };
};
