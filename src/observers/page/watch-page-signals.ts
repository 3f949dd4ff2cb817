import type { Tell } from '../seen.ts';
import { callingScript } from './calling-script.ts';
import { wrapAccessor } from './wrap.ts';

/**
 * Watches scripts read whether the visitor asks not to be tracked. Where a browser has no such property none is made: a page
 * could tell, and would believe in a signal that is not sent.
 */
export const watchPageSignals = (page: Window & typeof globalThis, tell: Tell): void => {
  const read = (signal: 'dnt' | 'gpc') => (_self: unknown, _args: unknown, value: unknown) => {
    tell({ what: 'signal', signal, value: String(value), script: callingScript() });
  };
  wrapAccessor(page.Navigator.prototype, 'doNotTrack', { get: read('dnt') });
  wrapAccessor(page.Navigator.prototype, 'globalPrivacyControl', { get: read('gpc') });
  wrapAccessor(page, 'doNotTrack', { get: read('dnt') });
};
