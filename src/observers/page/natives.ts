/**
 * The page's own means, taken before any script of the page could change them. What the page does to them later is neither
 * felt nor seen here.
 */
export const natives = {
  apply: Reflect.apply,
  define: Object.defineProperty,
  describe: Object.getOwnPropertyDescriptor,
  Proxy,
  stringify: JSON.stringify,
  CustomEvent,
  MouseEvent,
  Error,
  TextEncoder,
  URL,
  Request,
  Blob,
  listen: EventTarget.prototype.addEventListener,
  unlisten: EventTarget.prototype.removeEventListener,
  dispatch: EventTarget.prototype.dispatchEvent,
} as const;
