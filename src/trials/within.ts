/** A promise that fails with this error where it takes longer than so many milliseconds. */
export function within<T>(milliseconds: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
  });
  return Promise.race([promise, over]).finally(() => {
    clearTimeout(timer);
  });
}
