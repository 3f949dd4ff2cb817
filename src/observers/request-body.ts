import type { WebRequest } from 'webextension-polyfill';
import { type Param } from '../model/address.ts';
import { type Digester } from './record.ts';
import { toParams } from './to-address.ts';

type Body = { bytes: number; params: Param[] };

/** Bytes of a body that are read for parameters. */
const READ = 65_536;
const MOST = 100;
const DEEPEST = 4;

const joined = (chunks: ArrayBuffer[]): string => {
  const decoder = new TextDecoder();
  let text = '';
  for (const chunk of chunks) {
    if (text.length >= READ) break;
    text += decoder.decode(new Uint8Array(chunk, 0, Math.min(chunk.byteLength, READ)), { stream: true });
  }
  return text;
};

const fromJson = (value: unknown, name: string, depth: number, digest: Digester, found: Param[]): void => {
  if (found.length >= MOST || depth > DEEPEST) return;
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const inside = Array.isArray(value) ? name : name === '' ? key : `${name}.${key}`;
      fromJson(inner, inside, depth + 1, digest, found);
    }
    return;
  }
  if (value !== null) found.push({ name: name.slice(0, 80), value: digest(String(value)) });
};

const QUERY = /^[\w.\-[\]%+~*]{1,80}=[^\s{}"]*$/;

const paramsOf = (text: string, digest: Digester): Param[] => {
  if (text === '') return [];
  if (/^\s*[[{]/.test(text)) {
    try {
      const found: Param[] = [];
      fromJson(JSON.parse(text), '', 0, digest, found);
      return found;
    } catch {
      // Cut off, or not JSON: read as any other text.
    }
  }
  // Analytics sends several queries in one body, one a line.
  const lines = text.trim().split(/\r?\n/);
  if (lines.every((line) => QUERY.test(line))) return lines.flatMap((line) => toParams(line, digest)).slice(0, MOST);
  return [{ name: '', value: digest(text) }];
};

/** What a request's body carried, or undefined where it has none or the browser could not show it. */
export const bodyOf = (
  body: WebRequest.OnBeforeRequestDetailsTypeRequestBodyType,
  digest: Digester,
): Body | undefined => {
  // Firefox gives null for what is not there.
  if (body.formData) {
    const entries = Object.entries(body.formData as unknown as Record<string, string[]>);
    const size = new TextEncoder();
    return {
      bytes: entries.reduce(
        (sum, [name, values]) => sum + values.reduce((all, value) => all + size.encode(`${name}=${value}&`).length, 0),
        0,
      ),
      params: entries
        .flatMap(([name, values]) => values.map((value) => ({ name: name.slice(0, 80), value: digest(value) })))
        .slice(0, MOST),
    };
  }
  const chunks = body.raw?.flatMap(({ bytes }) => (bytes instanceof ArrayBuffer ? [bytes] : [])) ?? [];
  if (chunks.length === 0) return undefined;
  return {
    bytes: chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0),
    params: paramsOf(joined(chunks), digest),
  };
};
