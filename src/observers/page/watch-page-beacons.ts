import type { Tell } from '../seen.ts';
import { callingScript } from './calling-script.ts';
import { natives } from './natives.ts';
import { wrapMethod } from './wrap.ts';

const bytesOf = (body: unknown): number | undefined => {
  if (typeof body === 'string') return new natives.TextEncoder().encode(body).length;
  if (body instanceof natives.Blob) return body.size;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength;
  if (body instanceof URLSearchParams) return body.toString().length;
  return body === undefined || body === null ? 0 : undefined;
};

type Options = { keepalive?: unknown; body?: unknown };

/** Watches scripts ask for beacons: `sendBeacon`, `fetch` that outlives the page, `fetchLater`. */
export const watchPageBeacons = (page: Window & typeof globalThis, tell: Tell): void => {
  const absolute = (address: unknown): string => {
    const text = address instanceof natives.Request ? address.url : String(address);
    return new natives.URL(text, page.document.baseURI).href;
  };
  wrapMethod(page.Navigator.prototype, 'sendBeacon', (_navigator, [to, body]) => {
    tell({ what: 'beacon', via: 'sendBeacon', to: absolute(to), bytes: bytesOf(body), script: callingScript() });
  });
  wrapMethod(page, 'fetch', (_page, [to, options]) => {
    const { keepalive, body } = (options ?? {}) as Options;
    if (!(keepalive ?? (to instanceof natives.Request && to.keepalive))) return;
    tell({ what: 'beacon', via: 'keepalive', to: absolute(to), bytes: bytesOf(body), script: callingScript() });
  });
  wrapMethod(page, 'fetchLater', (_page, [to, options]) => {
    const { body } = (options ?? {}) as Options;
    tell({ what: 'beacon', via: 'fetchLater', to: absolute(to), bytes: bytesOf(body), script: callingScript() });
  });
};
