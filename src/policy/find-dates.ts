import { DATE_FORMS, MONTH_NUMBERS } from './date-words.ts';

/** A date in a text, with its place there. `value` is null where the order of day and month is not known. */
export type FoundDate = { start: number; end: number; value: string | null };

/** Tells the order of day and month; asked only where a date leaves it open. */
export type Order = () => 'month-first' | 'day-first' | undefined;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number): string => String(number).padStart(2, '0');
const whole = (year: string | undefined): number => {
  const number = Number((year ?? '').replace(/ /g, ''));
  return number < 100 ? 2000 + number : number;
};

function written(year: number, month: number, day?: number): string | undefined {
  const length = LENGTHS[month - 1];
  if (year < 1994 || year > 2060 || length === undefined) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return day >= 1 && day <= length ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const monthOf = (name: string | undefined): number => MONTH_NUMBERS.get(name ?? '') ?? 0;

function numeric(first: number, second: number, year: number, order: Order): string | null | undefined {
  if (first === second) return written(year, first, second);
  if (first > 12) return written(year, second, first);
  if (second > 12) return written(year, first, second);
  const known = order();
  if (known === undefined) return null;
  return known === 'month-first' ? written(year, first, second) : written(year, second, first);
}

/** Every date written in a text in lower case, in order, the longest reading where two overlap. */
export function findDates(lower: string, order: Order): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, value: string | null | undefined): void => {
    if (value === undefined) return;
    const start = match.index;
    const end = start + match[0].length;
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, value });
  };
  const { yearFirst, dayMonthYear, monthDayYear, monthYear, numeric: figures, monthYearNumeric } = DATE_FORMS;
  for (const match of lower.matchAll(yearFirst))
    add(match, written(whole(match[1]), Number(match[3]), Number(match[4])));
  for (const match of lower.matchAll(monthDayYear))
    add(match, written(whole(match[3]), monthOf(match[1]), Number(match[2])));
  for (const match of lower.matchAll(dayMonthYear))
    add(match, written(whole(match[3]), monthOf(match[2]), Number(match[1])));
  for (const match of lower.matchAll(figures))
    add(match, numeric(Number(match[1]), Number(match[3]), whole(match[4]), order));
  for (const match of lower.matchAll(monthYear)) add(match, written(whole(match[2]), monthOf(match[1])));
  for (const match of lower.matchAll(monthYearNumeric)) add(match, written(Number(match[2]), Number(match[1])));
  return found.sort((a, b) => a.start - b.start);
}
