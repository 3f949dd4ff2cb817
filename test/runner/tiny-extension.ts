import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Remembers the main-frame requests of every tab, and answers messages with them. */
const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
const seen = [];
api.webRequest.onSendHeaders.addListener(
  ({ tabId, url, requestHeaders }) => seen.push({ tab: tabId, url, headers: requestHeaders.map(({ name, value }) => name.toLowerCase() + ': ' + value) }),
  { urls: ['<all_urls>'], types: ['main_frame'] }, ['requestHeaders']);
api.runtime.onMessage.addListener((message, _sender, reply) => {
  // In Firefox a listener holds once the parent process knows it, as it does before it answers a later call.
  if (message.ask === 'ready') api.tabs.query({}).then(() => reply({ ready: true }));
  else reply(seen.filter(({ tab }) => tab === message.tab));
  return true;
});
`;

/** An extension of a few lines for one browser, in a temporary folder: what the launchers are tried with. */
export function tinyExtension(browser: 'chromium' | 'firefox'): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'saydo-tiny-'));
  const background = browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  // A key fixes the id, and with it the address of the extension's pages.
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const manifest = {
    ...(browser === 'chromium' ? { key } : {}),
    manifest_version: 3,
    name: 'Tiny',
    version: '1.0',
    permissions: ['webRequest', 'tabs'],
    host_permissions: ['<all_urls>'],
    background,
    browser_specific_settings: { gecko: { id: 'tiny@saydo.invalid' } },
  };
  mkdirSync(join(folder, 'popup'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'popup', 'index.html'), '<!doctype html><title>Tiny</title>');
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
