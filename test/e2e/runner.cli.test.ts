import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { Report } from '../../src/model/report.ts';
import { type TestServer } from '../demo/server.ts';
import { BROKEN_WORD, twoSites } from '../runner/two-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'saydo-cli-'));
let server: TestServer;

beforeAll(async () => {
  server = await twoSites();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ran = { code: number | null; stdout: string; stderr: string };

const saydo = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<Ran>((resolve) => {
    const child = spawn(process.execPath, ['src/runner/boot.mjs', ...args], { env: { ...process.env, ...env } });
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (text: Buffer) => (ran.stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (ran.stderr += text.toString()));
    child.on('close', (code) => {
      resolve({ ...ran, code });
    });
    child.stdin.end();
  });

const audit = (site: string, ...args: string[]) =>
  saydo(['audit', site, '--settle', '200', '--ignore-certificate-errors', ...server.map.flatMap((rule) => ['--map', rule]), ...args]); // prettier-ignore

describe.each(['chromium', 'firefox'])('audit in %s', (browser) => {
  test('a site that keeps its word: 0, and the verdicts as a table', async () => {
    const { code, stdout, stderr } = await audit('kept.example', '--browser', browser);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('kept.example');
    expect(stdout).toContain('We use cookies to remember');
  });

  test('a site that does not: 1, and the report as JSON, on stdout and in a folder', async () => {
    const out = join(folder, browser);
    const { code, stdout, stderr } = await audit(
      'https://broken.example/',
      '--browser',
      browser,
      '--json',
      '--out',
      out,
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report = v.parse(Report, JSON.parse(stdout));
    expect(report.tool.browser).toMatch(new RegExp(browser, 'i'));
    const broken = report.verdicts.filter(({ outcome }) => outcome === 'contradicted');
    expect(broken.map(({ audit }) => audit)).toContain('cookies');
    expect(broken.flatMap(({ says }) => says.map(({ quote }) => quote)).join(' ')).toContain(BROKEN_WORD.slice(0, 40));
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe(stdout);
  });

  test('an error page, a host that does not answer: 2, in one line with the cure', async () => {
    const gone = await audit('https://gone.example/', '--browser', browser);
    expect(gone).toMatchObject({ code: 2, stdout: '' });
    expect(gone.stderr).toMatch(/^saydo: .*gone\.example.*error \(404\).*\n$/);
    const dead = await saydo(['audit', 'http://127.0.0.1:4/', '--browser', browser]);
    expect(dead).toMatchObject({ code: 2, stdout: '' });
    expect(dead.stderr).toMatch(/^saydo: nothing answers at 127\.0\.0\.1:4.*\n$/);
  });

  test('a host that does not exist, a certificate that nobody vouches for: 2', async () => {
    const none = await saydo(['audit', 'https://nowhere.invalid/', '--browser', browser]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringMatching(/^saydo: no such host: nowhere\.invalid.*--map\n$/) as string });
    const mapped = await saydo(['audit', 'https://kept.example/', '--browser', browser, ...server.map.flatMap((rule) => ['--map', rule])]);
    expect(mapped).toMatchObject({ code: 2, stderr: expect.stringMatching(/certificate.*--ignore-certificate-errors\n$/) as string });
  }); // prettier-ignore
});

test('a policy by hand takes the place of the one found', async () => {
  const file = join(folder, 'policy.md');
  writeFileSync(file, `# Privacy Policy\n\nEffective 3 March 2025.\n\n${BROKEN_WORD}\n`);
  expect((await audit('kept.example', '--policy', file)).code).toBe(1);
  const other = await audit('kept.example', '--policy', 'https://broken.example/privacy', '--json');
  expect(other.code).toBe(1);
  expect(v.parse(Report, JSON.parse(other.stdout)).policy.documents[0]?.address).toBe('https://broken.example/privacy');
});

test('too little time is said to be that, and leaves no profile behind', async () => {
  const own = mkdtempSync(join(folder, 'tmp-'));
  const maps = server.map.flatMap((rule) => ['--map', rule]);
  const slow = await saydo(['audit', 'http://kept.example/', '--timeout', '1', '--settle', '3000', ...maps], {
    TMPDIR: own,
  });
  expect(slow).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/--timeout\n$/) as string });
  expect(readdirSync(own).filter((name) => name.startsWith('saydo-'))).toEqual([]);
});

test('an interrupted audit takes its browser and the profile with it', async () => {
  const own = mkdtempSync(join(folder, 'tmp-'));
  const seen = server.log.filter(({ host }) => host === 'kept.example').length;
  const env = { ...process.env, TMPDIR: own };
  const maps = server.map.flatMap((rule) => ['--map', rule]);
  const args = ['audit', 'http://kept.example/', '--settle', '30000', ...maps];
  const child = spawn(process.execPath, ['src/runner/boot.mjs', ...args], { env, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await vi.waitUntil(() => server.log.filter(({ host }) => host === 'kept.example').length > seen, { timeout: 30_000 });
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(own).filter((name) => name.startsWith('saydo-'))).toEqual([]);
});

test('a browser that does not start is named', async () => {
  const { code, stderr } = await saydo(['audit', 'https://kept.example/'], { SAYDO_CHROMIUM: '/nowhere/chromium' });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^saydo: \/nowhere\/chromium.*SAYDO_CHROMIUM\n$/);
});

test.each([
  [['audit'], 'which page'],
  [['audit', 'ftp://shop.example/'], 'no web address'],
  [['audit', 'https://'], 'no web address'],
  [['audit', 'shop.example', '--colour'], "Unknown option '--colour'"],
  [['audit', 'shop.example', '--browser', 'lynx'], 'expected chromium or firefox'],
  [['audit', 'shop.example', '--settle', '-1'], '--settle'],
  [['audit', 'shop.example', '--policy', '/nowhere/policy.md'], 'no such file'],
  [['frobnicate'], 'unknown command "frobnicate"'],
  [['policy'], 'give one file'],
  [['policy', '/nowhere/policy.md'], 'cannot be read'],
])('%j is refused in one line', async (args, words) => {
  const { code, stdout, stderr } = await saydo(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^saydo: [^\n]+\n$/);
  expect(stderr).toContain(words);
});

test('help is printed, and asks for no browser', async () => {
  const { code, stdout } = await saydo(['audit', '--help'], { PATH: '', SAYDO_CHROMIUM: '' });
  expect(code).toBe(0);
  expect(stdout).toContain('saydo audit URL');
});

test.skipIf(!existsSync('../shared/policies/jamesperse.md'))(
  'a real policy is read as JSON (skipped where ../shared is absent)',
  async () => {
    const { code, stdout } = await saydo(['policy', '../shared/policies/jamesperse.md', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      effectiveDate: '2014-09-16',
      topics: { dnt: { stance: 'ignores', quotes: [expect.any(String)] } },
    });
  },
);
