import { within as limited } from '../../trials/within.ts';
import { cannot } from '../cannot.ts';

/** A promise that fails, with the option that cures it, where it takes longer than so many milliseconds. */
export const within = <T>(milliseconds: number, promise: Promise<T>): Promise<T> =>
  limited(milliseconds, promise, () =>
    cannot(`it took longer than ${String(milliseconds / 1000)} s: try a longer --timeout`),
  );
