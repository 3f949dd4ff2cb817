import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { CHROMIUM_ID, FIREFOX_ID } from '../../src/knowledge/ids.ts';

test('the ids are those that the manifest fixes', () => {
  const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  expect(hash.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)))).toBe(CHROMIUM_ID);
  expect(manifest.browser_specific_settings.gecko.id).toBe(FIREFOX_ID);
});

test('one version everywhere, and nothing of the extension open to pages', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(manifest.version).toBe(version);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('content scripts are whole files that run before any script of the page, in every frame', () => {
  for (const script of manifest.content_scripts) {
    expect(script.js.every((file) => file.endsWith('.iife.ts'))).toBe(true);
    expect(script).toMatchObject({ run_at: 'document_start', all_frames: true, match_origin_as_fallback: true });
  }
});
