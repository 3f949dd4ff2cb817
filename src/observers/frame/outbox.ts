import type { Seen, SeenBatch } from '../seen.ts';

/** Observations of one kind that a document may send; the rest are counted, not kept. */
const MOST = 200;
/** Milliseconds that observations wait for company. */
const PAUSE = 40;
const TRIES = 4;

/**
 * Collects what a frame saw and sends it in batches, in order. A batch that the background did not confirm is sent again under
 * the same name, so that a background which died on the way loses nothing and counts nothing twice.
 */
export const openOutbox = (
  send: (batch: SeenBatch) => Promise<unknown>,
  frame: { url: () => string; id: string; later: (act: () => void, pause: number) => void; now: () => number },
) => {
  const counts = new Map<string, number>();
  let waiting: Seen[] = [];
  let batches = 0;
  let due = false;

  const deliver = async (batch: SeenBatch, tries: number): Promise<void> => {
    try {
      if ((await send(batch)) === true || tries <= 1) return;
    } catch {
      // The background is starting again, or the extension was removed.
      if (tries <= 1) return;
    }
    frame.later(() => void deliver(batch, tries - 1), PAUSE * 5);
  };

  const flush = () => {
    due = false;
    if (waiting.length === 0) return;
    const seen = waiting;
    waiting = [];
    void deliver({ batch: `${frame.id}:${String(batches++)}`, url: frame.url(), seen }, TRIES);
  };

  const put = (one: Seen) => {
    const count = (counts.get(one.what) ?? 0) + 1;
    counts.set(one.what, count);
    if (count > MOST + 1) return;
    waiting.push(count > MOST ? { what: 'capped', time: frame.now(), note: one.what } : one);
    if (due) return;
    due = true;
    frame.later(flush, PAUSE);
  };

  return { put, flush };
};
