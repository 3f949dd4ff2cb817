import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';

/** The policy that browsers put on an extension's pages by default. */
const CSP = "script-src 'self'; object-src 'self';";
const root = resolve(import.meta.dirname, '../..');

/** Builds the popup and the report page, and serves them as an extension would; `url` ends without a slash. */
export const servePages = async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'saydo-pages-'));
  const shared = { root, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...shared,
    base: './',
    plugins: [svelte({ configFile: false })],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: [join(root, 'popup/index.html'), join(root, 'popup/report.html')] },
    },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': CSP } },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    outDir,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
};
