import { natives } from './natives.ts';

type Callable = (...args: never[]) => unknown;
/** Told after the call, with what it was called on, with what, and what it gave. */
type After = (self: unknown, args: readonly unknown[], result: unknown) => void;

/**
 * A native function that still looks native (name, length, `toString`), answers and throws as before, and then tells of the
 * call. What goes wrong in the telling never reaches the page.
 */
const told = (native: Callable, after: After): Callable =>
  new natives.Proxy(native, {
    apply(target, self, args: unknown[]) {
      const result: unknown = natives.apply(target, self, args);
      try {
        after(self, args, result);
      } catch {
        // The page's own values can throw when looked at.
      }
      return result;
    },
  });

/** Wraps a method of a prototype or of the window, where this browser has it. */
export const wrapMethod = (owner: object | undefined, name: string, after: After): void => {
  const found = owner && natives.describe(owner, name);
  if (owner === undefined || typeof found?.value !== 'function') return;
  natives.define(owner, name, { ...found, value: told(found.value as Callable, after) });
};

/** Wraps how a property is read or written, where this browser has it as an accessor. */
export const wrapAccessor = (owner: object | undefined, name: string, wrapped: { get?: After; set?: After }): void => {
  const found = owner && natives.describe(owner, name);
  if (owner === undefined || found?.configurable !== true) return;
  natives.define(owner, name, {
    ...found,
    ...(wrapped.get && found.get ? { get: told(found.get, wrapped.get) as () => unknown } : {}),
    ...(wrapped.set && found.set ? { set: told(found.set, wrapped.set) as (value: unknown) => void } : {}),
  });
};
