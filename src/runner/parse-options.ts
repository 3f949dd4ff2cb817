import { cannot } from './cannot.ts';

/** Reads a command's arguments by `parseArgs`; what that refuses is told in one line. */
export function parseOptions<T>(command: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // The first sentence names the option; the rest is advice about "--" that does not fit here.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw cannot(`${command}: ${first.replace(/\.$/, '')}; "saydo --help" lists what there is`, error);
  }
}

/** A whole number of an option, from `least` to `most`. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw cannot(`${option} ${text}: expected a whole number from ${String(least)} to ${String(most)}`);
}
