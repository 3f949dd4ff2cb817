import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { run } from './run.mjs';
import { say } from './say.mjs';

const CHECKS = {
  types: ['typescript/bin/tsc', '--noEmit'],
  lint: ['eslint/bin/eslint.js', '.'],
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  components: ['svelte-check/bin/svelte-check', '--threshold', 'error', '--output', 'machine'],
};

/** Without a word of which, all but what takes too long for every run. */
const EVERY_RUN = ['--project=unit', '--project=e2e'];

/**
 * Runs the checks, then every test; gives the exit code. The closing line counts a check as a test. With arguments, only
 * the tests that they choose (as `vitest run` takes them), without the checks.
 */
export async function test(root, args) {
  const checks = args.length === 0 ? await check(root) : { passed: 0, failed: 0 };
  const env = { SAYDO_CHECKS: `${checks.passed} ${checks.failed}` };
  const code = await vitest(root, args, env);
  return code === 0 && checks.failed > 0 ? 1 : code;
}

async function check(root) {
  say(`checking ${Object.keys(CHECKS).join(', ')}`);
  const results = await Promise.all(
    Object.entries(CHECKS).map(async ([name, [script, ...args]]) => {
      const { code, output } = await run(process.execPath, [join(root, 'node_modules', script), ...args], {
        cwd: root,
      });
      if (code !== 0) process.stderr.write(`\n${name} failed\n${output}\n`);
      return code === 0;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

const vitest = (root, args, env) =>
  new Promise((resolve) => {
    const script = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=./test/closing-line.ts'];
    const projects = args.some((arg) => arg.startsWith('--project')) ? [] : EVERY_RUN;
    const child = spawn(process.execPath, [script, 'run', ...reporters, ...projects, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
