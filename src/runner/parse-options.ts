import { parseArgs } from 'node:util';
import { cannot } from './cannot.ts';

type Option = { type: 'string' | 'boolean'; multiple?: boolean; default?: string | boolean | string[] };

/** Reads a command's arguments; what it does not know is refused in one line. */
export function parseOptions<T extends Record<string, Option>>(command: string, args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
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
