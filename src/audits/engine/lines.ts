import { type Does } from '../../model/verdict.ts';

/** More lines than these are not read; more entries than these a line prove nothing further. */
const MOST_LINES = 8;
const MOST_REFS = 20;

type Found = { page?: number | undefined; time?: number | undefined; refs: readonly number[] };

/** A line for people, with the first page and time at which any of `found` was seen and the entries that show it. */
export const line = (text: string, found: readonly Found[], detail?: string): Does => {
  const first = found.reduce<Found | undefined>((a, b) => (b.time !== undefined && b.time < (a?.time ?? Infinity) ? b : a), found[0]); // prettier-ignore
  return {
    text,
    ...(detail ? { detail } : {}),
    ...(first?.page !== undefined && { page: first.page }),
    ...(first?.time !== undefined && { time: first.time }),
    refs: [...new Set(found.flatMap(({ refs }) => refs))].slice(0, MOST_REFS),
  };
};

/** At most eight lines, worst first as given; the last tells how many were left out, and keeps some of their entries. */
export const capped = (lines: readonly Does[]): Does[] => {
  if (lines.length <= MOST_LINES) return [...lines];
  const rest = lines.slice(MOST_LINES - 1);
  return [...lines.slice(0, MOST_LINES - 1), line(`and ${rest.length} more like these`, rest)];
};

/** "Google Analytics (google-analytics.com)", or the domain alone where the company is not known. */
export const company = ({ entity, domain }: { entity?: string | undefined; domain: string }): string =>
  entity === undefined || entity.toLowerCase() === domain.toLowerCase() ? domain : `${entity} (${domain})`;

/** The items under each key, in the order in which the keys first come. */
export const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
};
