const POLL_MS = 20;
const MOST_EXTRA_MS = 2000;

/**
 * Watches on after the load event: for `settle` ms, always in full, so that visits compare; then, where requests that
 * began meanwhile are still under way, until they end, but no longer than `settle` again (2 s at most). `pending` counts
 * the requests under way.
 */
export async function settled(settle: number, pending: () => number): Promise<void> {
  await wait(settle);
  const until = performance.now() + Math.min(settle, MOST_EXTRA_MS);
  while (pending() > 0 && performance.now() < until) await wait(POLL_MS);
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
