const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Time of day to the second, from milliseconds since the epoch, in the reader's time zone: "14:02:11". */
export const clock = (milliseconds: number): string => time.format(milliseconds);

/** Day and time, from milliseconds since the epoch, in the reader's time zone: "22 November 2026 at 14:02". */
export const dayAndTime = (milliseconds: number): string => moment.format(milliseconds);
