import { DATE_FORMS, MONTH_NUMBERS } from './date-words.ts';
import { matcherOf } from './matcher.ts';

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

type Form = keyof typeof DATE_FORMS;
/** The date that a match of each form writes; the forms in the order in which they take precedence. */
const READ: Record<Form, (match: RegExpExecArray, order: Order) => string | null | undefined> = {
  yearFirst: (match) => written(whole(match[1]), Number(match[3]), Number(match[4])),
  monthDayYear: (match) => written(whole(match[3]), monthOf(match[1]), Number(match[2])),
  dayMonthYear: (match) => written(whole(match[3]), monthOf(match[2]), Number(match[1])),
  numeric: (match, order) => numeric(Number(match[1]), Number(match[3]), whole(match[4]), order),
  monthYear: (match) => written(whole(match[2]), monthOf(match[1])),
  monthYearNumeric: (match) => written(Number(match[2]), Number(match[1])),
};
const { yearFirst, monthDayYear, dayMonthYear, monthYear, monthYearNumeric } = DATE_FORMS;
const matchesIn = matcherOf<Form>({
  yearFirst,
  monthDayYear,
  dayMonthYear,
  numeric: DATE_FORMS.numeric,
  monthYear,
  monthYearNumeric,
});

/** Every date written in a text in lower case, in order, the longest reading where two overlap. */
export function findDates(lower: string, order: Order): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, value: string | null | undefined): void => {
    if (value === undefined) return;
    const start = match.index;
    const end = start + match[0].length;
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, value });
  };
  for (const { name, match } of matchesIn(lower)) add(match, READ[name](match, order));
  return found.sort((a, b) => a.start - b.start);
}
