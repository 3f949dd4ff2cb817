import { blake2s } from '@noble/hashes/blake2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { identifiersIn } from './identifiers.ts';
import { type Digester } from './record.ts';

/** Bytes of a hash: enough that two values of one session never meet by chance. */
const SIZE = 12;

/** A digester under one key (32 bytes, random for each browser session): BLAKE2s, keyed (RFC 7693). */
export const digester = (key: Uint8Array): Digester => {
  const hash = (text: string) => bytesToHex(blake2s(utf8ToBytes(text), { key, dkLen: SIZE }));
  return (value) => ({
    length: value.length,
    hash: hash(value),
    parts: identifiersIn(value).map(hash),
  });
};
