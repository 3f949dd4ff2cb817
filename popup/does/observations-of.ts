import type { Entry } from '../../src/model/observation.ts';
import type { Report } from '../../src/model/report.ts';

const indexes = new WeakMap<Report, Map<number, Entry>>();

const indexOf = (report: Report): Map<number, Entry> => {
  const known = indexes.get(report);
  if (known) return known;
  const index = new Map(report.observations.map((entry) => [entry.seq, entry]));
  indexes.set(report, index);
  return index;
};

/** The journal entries that the numbers point to, as far as the report carries them, in their order. */
export const observationsOf = (report: Report, refs: readonly number[]): Entry[] => {
  const index = indexOf(report);
  return refs.flatMap((ref) => index.get(ref) ?? []);
};
