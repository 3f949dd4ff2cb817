const FORMS = {
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} as const;

const isKnown = (length: number): length is keyof typeof FORMS => length in FORMS;

/** A policy's date in words, as exact as it was given: `2014-09-16` is "16 September 2014", `2014` is "2014". */
export const policyDate = (date: string): string => {
  const parsed = Date.parse(date);
  return isKnown(date.length) && !Number.isNaN(parsed) ? FORMS[date.length].format(parsed) : date;
};
