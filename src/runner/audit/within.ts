import { cannot } from '../cannot.ts';

/** A promise that fails where it takes longer than so many milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(cannot(`it took longer than ${String(milliseconds / 1000)} s: try a longer --timeout`));
    }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
