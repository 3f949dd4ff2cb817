import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { cannot } from '../cannot.ts';
import { projectRoot } from '../project-root.ts';
import { type BrowserName } from './driven.ts';

const Manifest = v.object({
  key: v.optional(v.string()),
  browser_specific_settings: v.optional(v.object({ gecko: v.object({ id: v.string() }) })),
});

export type ExtensionFolder = {
  folder: string;
  /** The id that the browser will know it by; absent where the manifest fixes none. */
  id?: string;
};

/** The unpacked extension for a browser, and the id that its manifest fixes. */
export function extensionFolder(browser: BrowserName, folder = join(projectRoot(), 'dist', browser)): ExtensionFolder {
  const { key, browser_specific_settings } = read(folder);
  const id = browser === 'firefox' ? browser_specific_settings?.gecko.id : key === undefined ? undefined : idOf(key);
  return { folder, ...(id === undefined ? {} : { id }) };
}

function read(folder: string): v.InferOutput<typeof Manifest> {
  try {
    return v.parse(Manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  } catch (error) {
    throw cannot(`no built extension in ${folder}: run "npm run build"`, error);
  }
}

/** Chromium's id of a key: the first 16 bytes of its SHA-256, written with the letters a to p. */
const idOf = (key: string): string =>
  createHash('sha256')
    .update(Buffer.from(key, 'base64'))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
