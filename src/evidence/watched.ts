import { type Observation, type ObservationOf } from '../model/observation.ts';
import { type Exchange, exchangesOf } from './exchanges.ts';
import { type Who, whoFor } from './party.ts';
import { type Visit } from './visit.ts';

/** One observation with its number and page. */
export type Seen<K extends Observation['kind']> = { seq: number; page: number; observation: ObservationOf<K> };

/** A visit made ready for the parts of evidence to look at. */
export type Watched = {
  visit: Visit;
  exchanges: readonly Exchange[];
  who: (host: string) => Who;
  seen: <K extends Observation['kind']>(kind: K) => readonly Seen<K>[];
  /** Milliseconds since the epoch before which the visitor had not touched any page, as far as that was watched. */
  untouchedUntil: number;
};

export function watchedOf(visit: Visit): Watched {
  const kinds = new Map<string, Seen<never>[]>();
  visit.entries.forEach(({ seq, observation }, index) => {
    const known = kinds.get(observation.kind) ?? [];
    known.push({ seq, page: visit.pageOf[index] ?? 0, observation: observation as never });
    kinds.set(observation.kind, known);
  });
  const seen = <K extends Observation['kind']>(kind: K) => (kinds.get(kind) ?? []) as unknown as readonly Seen<K>[];
  return {
    visit,
    exchanges: exchangesOf(visit),
    who: whoFor(visit.site),
    seen,
    untouchedUntil: untouched(visit, seen),
  };
}

/** The first gesture; or the first page on which a gesture would not have been seen, since its scripts were not watched. */
function untouched({ pages, carried }: Visit, seen: Watched['seen']): number {
  if (carried) return -Infinity;
  const scripted = new Set(seen('watch').filter(({ observation: { event, frame } }) => event === 'frame-script' && frame === 0).map(({ page }) => page)); // prettier-ignore
  const gestures = seen('gesture').map(({ observation: { time } }) => time);
  const unwatched = pages.filter((_, index) => !scripted.has(index)).map(({ time }) => time);
  return [...gestures, ...unwatched].reduce((a, b) => Math.min(a, b), Infinity);
}
