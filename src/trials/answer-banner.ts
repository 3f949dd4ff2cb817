import * as v from 'valibot';
import { type Arm, type Run } from '../model/trial.ts';

/** Longest wait for a banner to show, and for its answer to be through (ms). */
const SHOWN_WITHIN_MS = 4000;
const ANSWERED_WITHIN_MS = 12_000;
const POLL_MS = 50;

/** What autoconsent says of a frame. */
const Said = v.array(
  v.object({
    type: v.string(),
    result: v.optional(v.boolean()),
    state: v.optional(v.object({ lifecycle: v.string() })),
  }),
);
type Said = v.InferOutput<typeof Said>;

/** A frame of the page in which a banner may stand; `key` tells it from every other and from the document before it. */
export type BannerFrame = {
  key: unknown;
  /** Starts the look for a banner there, and its answer. */
  begin: () => Promise<void>;
  /** What was said there so far. */
  said: () => Promise<unknown>;
};

/**
 * Looks for a consent banner by autoconsent's rules and gives it the arm's answer; with `nothing` it only looks. `none` where no
 * banner shows within four seconds, `failed` where one does and its buttons could not be worked. `left` is in milliseconds.
 */
export async function answerBanner(
  frames: () => Promise<readonly BannerFrame[]>,
  consent: Arm['consent'],
  left: number,
): Promise<Run['banner']> {
  const from = performance.now();
  const since = () => performance.now() - from;
  const known = new Set<unknown>();
  for (;;) {
    // Banners may live in a frame of their own that comes late.
    const there = await frames();
    for (const { key, begin } of there) {
      if (known.has(key)) continue;
      known.add(key);
      await begin().catch(() => undefined);
    }
    const said = (await Promise.all(there.map(saidBy))).flat();
    const state = stateOf(said, consent);
    if (state === 'clicked' || state === 'failed' || (state === 'seen' && consent === 'nothing')) return state;
    const gone = state === 'none' && (since() > SHOWN_WITHIN_MS || isOver(said));
    if (gone) return 'none';
    if (since() > Math.min(ANSWERED_WITHIN_MS, left)) return state === 'seen' ? 'failed' : 'none';
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function saidBy({ said }: BannerFrame): Promise<Said> {
  // A frame may be gone, or on another page, by the time it is asked.
  const parsed = v.safeParse(Said, await said().catch(() => undefined));
  return parsed.success ? parsed.output : [];
}

function stateOf(said: Said, consent: Arm['consent']): Run['banner'] {
  const answer = consent === 'reject' ? 'optOutResult' : 'optInResult';
  const result = said.findLast(({ type }) => type === answer)?.result;
  if (result !== undefined) return result ? 'clicked' : 'failed';
  return said.some(({ type }) => type === 'popupFound') ? 'seen' : 'none';
}

/** Every frame that was looked at has given up. */
const isOver = (said: Said): boolean => {
  const states = said.filter(({ type }) => type === 'report');
  return states.length > 0 && states.at(-1)?.state?.lifecycle === 'nothingDetected';
};
