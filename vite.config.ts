import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Browser = 'chromium' | 'firefox';

/** Firefox's background can load what it needs itself; Chromium has no containers. */
const ONLY: Readonly<Record<Browser, ReadonlySet<string>>> = {
  chromium: new Set(['offscreen']),
  firefox: new Set(['contextualIdentities']),
};

/** manifest.json is the Chromium one with Firefox's section; each browser gets what it knows and nothing else. */
const manifestFor = (browser: Browser): ManifestV3Export => {
  const { key, minimum_chrome_version, browser_specific_settings, background, ...shared } = manifest;
  const { service_worker, type } = background;
  const other = ONLY[browser === 'chromium' ? 'firefox' : 'chromium'];
  const permissions = shared.permissions.filter((permission) => !other.has(permission));
  return (
    browser === 'chromium'
      ? { ...shared, permissions, key, minimum_chrome_version, background }
      : { ...shared, permissions, browser_specific_settings, background: { scripts: [service_worker], type } }
  ) as ManifestV3Export;
};

/** DuckDuckGo's script and rules that find and answer consent banners (MPL-2.0), as their package has them. */
const autoconsent = (): Plugin => ({
  name: 'autoconsent',
  generateBundle() {
    const folder = dirname(createRequire(import.meta.url).resolve('@duckduckgo/autoconsent'));
    for (const [fileName, from] of [
      ['autoconsent/autoconsent.js', 'autoconsent.playwright.js'],
      ['autoconsent/rules.json', '../rules/rules.json'],
    ] as const) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, from)) });
    }
  },
});

/** The extension for one browser, in dist/BROWSER. */
const extension = (browser: Browser): UserConfig => ({
  plugins: [
    autoconsent(),
    svelte(),
    crx({ manifest: manifestFor(browser), browser: browser === 'chromium' ? 'chrome' : 'firefox' }),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'chromium' ? 'chrome120' : 'firefox140',
    // Nothing of the extension is for pages: no preload helper that would look for one.
    modulePreload: false,
    rollupOptions: {
      input: {
        popup: 'popup/index.html',
        report: 'popup/report.html',
        ...(browser === 'chromium' ? { pdf: 'src/extension/pdf/pdf.html' } : {}),
      },
    },
  },
});

/** Node entry points, by the name of their bundle. */
const NODE = {
  cli: 'src/runner/cli.ts',
  playwright: 'src/runner/playwright.ts',
  demo: 'test/demo/start.ts',
};

/** The runner for Node, in dist/runner: ES modules, dependencies left outside. */
const runner = (): UserConfig => ({
  build: {
    ssr: true,
    outDir: 'dist/runner',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(Object.entries(NODE).filter(([, file]) => existsSync(file))),
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});

const tests = {
  // For svelte-check, which looks here for how components are built; no test imports one.
  plugins: [svelte()],
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', 'test/soak/**'] } },
      // What takes longer than every run of the tests can afford: `npm run soak`.
      { test: { name: 'soak', include: ['test/soak/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 60_000, fileParallelism: false, sequence: { groupOrder: 2 } } }, // prettier-ignore
      {
        test: {
          name: 'e2e',
          // Two browsers on a busy machine now and then miss a deadline; what is wrong is wrong twice.
          retry: process.env['CI'] === undefined ? 0 : 1,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // After the others: what is measured in a browser is not to be held up by them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
} as UserConfig;

export default defineConfig(({ mode }) => {
  if (mode === 'chromium' || mode === 'firefox') return extension(mode);
  if (mode === 'runner') return runner();
  return tests;
});
