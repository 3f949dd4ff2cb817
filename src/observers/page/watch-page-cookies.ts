import type { Tell } from '../seen.ts';
import { callingScript } from './calling-script.ts';
import { wrapAccessor, wrapMethod } from './wrap.ts';

type Options = { name?: unknown; value?: unknown; domain?: unknown; path?: unknown; expires?: unknown; sameSite?: unknown; partitioned?: unknown }; // prettier-ignore

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Watches scripts write cookies, by `document.cookie` and by the Cookie Store. */
export const watchPageCookies = (page: Window & typeof globalThis, tell: Tell): void => {
  wrapAccessor(page.Document.prototype, 'cookie', {
    set: (_document, [line]) => {
      tell({ what: 'cookie', line: String(line), script: callingScript() });
    },
  });
  const store = (page as { CookieStore?: { prototype: object } }).CookieStore?.prototype;
  wrapMethod(store, 'set', (_store, [first, second]) => {
    const options = (typeof first === 'object' && first !== null ? first : { name: first, value: second }) as Options;
    const expires = options.expires instanceof Date ? options.expires.getTime() : options.expires;
    tell({
      what: 'cookie-store',
      name: String(options.name),
      value: String(options.value),
      domain: textOf(options.domain),
      path: textOf(options.path),
      expires: typeof expires === 'number' ? expires : undefined,
      sameSite: textOf(options.sameSite),
      partitioned: options.partitioned === true,
      script: callingScript(),
    });
  });
};
