import { digester } from '../../src/observers/digester.ts';

/** A digester under a fixed key. */
export const digest = digester(new Uint8Array(32).fill(7));
