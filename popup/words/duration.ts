import { count } from './count.ts';

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_628_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A lifetime in seconds as people say it: "13 months", "90 days", "2 years"; null is a session cookie's. */
export const duration = (seconds: number | null): string => {
  if (seconds === null) return 'session';
  if (seconds <= 0) return 'deleted';
  // A month or a year only where it comes out whole, or long: 90 days are 90 days.
  const unit = UNITS.find(([name, size]) => {
    const times = seconds / size;
    if (name === 'year') return times >= 0.99 && Math.abs(times - Math.round(times)) < 0.01;
    if (name === 'month') return times >= 4;
    return times >= 1;
  });
  return unit ? count(Math.round(seconds / unit[1]), unit[0]) : count(Math.round(seconds), 'second');
};
