import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer } from '../demo/server.ts';
import { BROKEN_WORD, twoSites } from '../runner/two-sites.ts';

const root = process.cwd();
const SPEC = `
import { test, expect, type Report } from 'saydo/playwright';

const map = (process.env['SITES'] ?? '').split(' ');
test.use({ ignoreHTTPSErrors: true, saydoOptions: { map, settle: 200 } });

test('kept', async ({ page }) => {
  await page.goto('https://kept.example/');
  await expect(page).toKeepItsWord();
});
test('kept, denied', async ({ page }) => {
  await page.goto('https://kept.example/');
  await expect(page).not.toKeepItsWord();
});
test('broken', async ({ page }) => {
  await page.goto('https://broken.example/');
  await expect(page).toKeepItsWord();
});
test('broken, denied', async ({ page }) => {
  await page.goto('https://broken.example/');
  await expect(page).not.toKeepItsWord({ settle: 0 });
});
test('mute', async ({ page }) => {
  await page.goto('https://mute.example/');
  await expect(page).toKeepItsWord();
});
test('mute, denied', async ({ page }) => {
  await page.goto('https://mute.example/');
  await expect(page).not.toKeepItsWord();
});
test('reports', async ({ page, context, saydo }) => {
  await page.goto('https://kept.example/');
  const other = await context.newPage();
  await other.goto('https://broken.example/');
  const report: Report = await saydo.report(page);
  expect(report.evidence.cookies.map(({ name }) => name)).toEqual(['basket']);
  expect((await saydo.report(other)).site).toBe('broken.example');
  const twin = await context.newPage();
  await twin.goto('https://broken.example/');
  expect((await saydo.report(twin)).evidence.coverage.pages).toBe(1);
});
test.describe('a policy by hand', () => {
  test.use({ saydoOptions: { map, settle: 200, policy: process.env['POLICY'] ?? '' } });
  test('given', async ({ page }) => {
    await page.goto('https://kept.example/');
    await expect(page).not.toKeepItsWord();
  });
});
`;

const CONFIG = `
import { defineConfig } from '@playwright/test';
export default defineConfig({
  testDir: '.', workers: 1, retries: 0,
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }, { name: 'firefox', use: { browserName: 'firefox' }, grep: /broken$/ }],
});
`;

type Spec = {
  title: string;
  tests: { projectName: string; results: { status: string; error?: { message: string } }[] }[];
};
type Suite = { specs: Spec[]; suites?: Suite[] };

const folder = mkdtempSync(join(tmpdir(), 'saydo-playwright-'));
let server: TestServer;
const outcomes = new Map<string, { status: string; message: string }>();

const run = (script: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1', ...env } });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', (code) => {
      resolve({ code, output });
    });
  }); // prettier-ignore

beforeAll(async () => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'saydo'));
  symlinkSync(join(root, 'node_modules', '@playwright'), join(folder, 'node_modules', '@playwright'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'playwright.config.ts'), CONFIG);
  writeFileSync(join(folder, 'words.spec.ts'), SPEC);
  writeFileSync(join(folder, 'policy.txt'), `Privacy Policy\n\nEffective: 3 March 2025\n\n${BROKEN_WORD}\n`);
  server = await twoSites();
  const env = {
    SITES: server.map.join(' '),
    POLICY: join(folder, 'policy.txt'),
    PLAYWRIGHT_JSON_OUTPUT_NAME: 'results.json',
  };
  const { output } = await run('@playwright/test/cli.js', ['test', '--reporter=json'], env);
  const walk = (suite: Suite): void => {
    suite.suites?.forEach(walk);
    for (const { title, tests } of suite.specs) {
      for (const { projectName, results } of tests) {
        const [result] = results;
        outcomes.set(`${projectName}: ${title}`, {
          status: result?.status ?? '',
          message: result?.error?.message ?? '',
        });
      }
    }
  };
  try {
    (JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as { suites: Suite[] }).suites.forEach(walk);
  } catch (error) {
    throw new Error(`Playwright Test did not run: ${output}`, { cause: error });
  }
}, 120_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const of = (title: string) => outcomes.get(title) ?? { status: 'not run', message: '' };

test('a site that keeps its word passes, and fails its denial', () => {
  expect(of('chromium: kept')).toEqual({ status: 'passed', message: '' });
  expect(of('chromium: kept, denied').message).toContain('kept.example keeps its word');
});

test('a site that does not fails with the sentence and the observation', () => {
  const { status, message } = of('chromium: broken');
  expect(status).toBe('failed');
  expect(message).toContain('expect(page).toKeepItsWord()');
  expect(message).toContain(BROKEN_WORD);
  expect(message).toMatch(/does {2}.*basket/);
  expect(of('chromium: broken, denied')).toEqual({ status: 'passed', message: '' });
});

test('without a policy neither the assertion nor its denial holds', () => {
  expect(of('chromium: mute').message).toContain('cannot tell');
  expect(of('chromium: mute, denied').message).toContain('cannot tell');
});

test('a test reads the report of any page, and may bring the policy', () => {
  expect(of('chromium: reports')).toEqual({ status: 'passed', message: '' });
  expect(of('chromium: given')).toEqual({ status: 'passed', message: '' });
});

test('a Firefox project is told what to do instead', () => {
  expect(of('firefox: broken').message).toMatch(/Chromium projects only.*saydo audit --browser firefox/);
});

test('its types check in the project that uses it', async () => {
  const wrong = `import { test } from 'saydo/playwright';\n// @ts-expect-error milliseconds are a number\ntest.use({ saydoOptions: { settle: 'long' } });`;
  writeFileSync(join(folder, 'wrong.spec.ts'), wrong);
  const flags = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    'node',
  ];
  const types = ['--typeRoots', join(root, 'node_modules/@types')];
  expect(await run('typescript/bin/tsc', [...flags, ...types, 'words.spec.ts', 'wrong.spec.ts'])).toEqual({
    code: 0,
    output: '',
  });
}, 120_000);
