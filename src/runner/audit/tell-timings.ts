/** Milliseconds since the command began: until the browser was ready, then each part of the visit, and all together. */
export type Timings = {
  start: number;
  page: number;
  settle: number;
  policy: number;
  report: number;
  total: number;
};

/** Says on stderr, in one line of JSON, how long each part took. */
export function tellTimings(timings: Timings): void {
  const whole = Object.fromEntries(Object.entries(timings).map(([part, value]) => [part, Math.round(value)]));
  process.stderr.write(`saydo: timings ${JSON.stringify(whole)}\n`);
}
