import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'saydo-vitest-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
mkdirSync(join(folder, 'suite'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Vitest on one file in a folder of its own; gives its exit code and last line. */
function runOn(body: string, checks?: string): [number | null, string] {
  writeFileSync(
    join(folder, 'suite', 'one.test.js'),
    `import { beforeAll, describe, expect, test } from 'vitest';\n${body}`,
  );
  const args = ['run', '--root', folder, '--reporter=default', `--reporter=${join(root, 'test', 'closing-line.ts')}`];
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SAYDO_CHECKS: checks },
  });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.filter((line) => /^\d+ passed, \d+ failed/.test(line))).toHaveLength(1);
  return [status, lines.at(-1) ?? ''];
}

test('tests and checks are counted together', () => {
  expect(runOn(`test('a', () => {}); test('b', () => {}); test.skip('c', () => {});`, '3 1')).toEqual([
    0,
    '5 passed, 1 failed, 1 skipped',
  ]);
}, 30_000);

test('a failed test fails the run', () => {
  expect(runOn(`test('a', () => {}); test('b', () => { expect(1).toBe(2); });`)).toEqual([1, '1 passed, 1 failed']);
}, 30_000);

test('a file that breaks, or a hook, counts as failed', () => {
  expect(runOn(`throw new Error('broken');`)).toEqual([1, '0 passed, 1 failed']);
  const [status, line] = runOn(
    `describe('d', () => { beforeAll(() => { throw new Error('x'); }); test('a', () => {}); });`,
  );
  expect(status).toBe(1);
  expect(line).toMatch(/^0 passed, 1 failed/);
}, 30_000);
