const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;

const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/;
const DAY = /^(\d{1,2})(?:\D|$)/;
const YEAR = /^(\d{2,4})(?:\D|$)/;

const fullYear = (year: number): number => {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
};

/** A cookie's Expires, in milliseconds since the epoch; undefined where it is no date (RFC 6265bis §5.1.1). */
export const cookieDate = (text: string): number | undefined => {
  let time: number[] | undefined, day: number | undefined, month: number | undefined, year: number | undefined;
  for (const token of text.split(DELIMITERS)) {
    const clock = time === undefined ? TIME.exec(token) : null;
    const date = day === undefined ? DAY.exec(token) : null;
    const name = month === undefined ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1;
    const years = year === undefined ? YEAR.exec(token) : null;
    if (clock) time = clock.slice(1, 4).map(Number);
    else if (date) day = Number(date[1]);
    else if (name >= 0) month = name;
    else if (years) year = fullYear(Number(years[1]));
  }
  const [hour = 99, minute = 99, second = 99] = time ?? [];
  if (day === undefined || month === undefined || year === undefined || year < 1601) return undefined;
  if (day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined;
  const result = new Date(0);
  result.setUTCFullYear(year, month, day);
  result.setUTCHours(hour, minute, second);
  // The 31st of a month of thirty days is no date.
  return result.getUTCDate() === day ? result.getTime() : undefined;
};
