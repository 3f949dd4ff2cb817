import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

const SOURCES = ['src', 'popup', 'test/demo', 'manifest.json', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** dist/chromium, dist/firefox and dist/runner; and dist/types, which type-checks tests that import saydo/playwright. */
const STEPS = [
  ...['chromium', 'firefox', 'runner'].map((mode) => ['vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn']),
  [
    'typescript/bin/tsc', 'src/runner/playwright.ts', '--ignoreConfig', '--declaration', '--emitDeclarationOnly',
    '--outDir', 'dist/types', '--rootDir', 'src', '--target', 'es2023', '--lib', 'es2023,dom', '--module', 'esnext',
    '--moduleResolution', 'bundler', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck',
    '--rewriteRelativeImportExtensions', '--types', 'node',
  ],
]; // prettier-ignore

/** A build that has held the lock for this long has died. */
const STALE_LOCK_MS = 180_000;

/** Builds dist where it is missing or older than its sources. */
export async function ensureBuilt(root) {
  const note = join(root, 'dist', '.built');
  const fresh = () => existsSync(note) && readFileSync(note, 'utf8') === stamp(root);
  if (fresh()) return;
  const unlock = await lock(join(root, 'node_modules', '.saydo-building'));
  try {
    // Another process may have built it meanwhile.
    if (fresh()) return;
    const state = stamp(root);
    say('building the extension and the runner');
    rmSync(note, { force: true });
    await build(root);
    writeFileSync(note, state);
  } finally {
    unlock();
  }
}

async function build(root) {
  const one = ([script, ...args]) =>
    run(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
  const results = await Promise.all(STEPS.map(one));
  const failed = results.filter(({ code }) => code !== 0);
  for (const { output } of failed) process.stderr.write(output);
  if (failed.length > 0) throw stop('the build failed: see above');
}

/** One hash of the path, size and time of change of every source. */
function stamp(root) {
  const hash = createHash('sha256');
  const walk = (path) => {
    const { mtimeMs, size, isDirectory } = entry(join(root, path));
    if (isDirectory) for (const name of readdirSync(join(root, path)).sort()) walk(`${path}/${name}`);
    else hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  SOURCES.forEach(walk);
  return hash.digest('hex');
}

function entry(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return { mtimeMs: stat?.mtimeMs ?? 0, size: stat?.size ?? 0, isDirectory: stat?.isDirectory() ?? false };
}

/** Waits for its turn: of several processes that find the build stale, one builds. */
async function lock(folder) {
  for (;;) {
    try {
      mkdirSync(folder);
      const unlock = () => rmSync(folder, { recursive: true, force: true });
      process.once('exit', unlock);
      return unlock;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - entry(folder).mtimeMs > STALE_LOCK_MS) rmSync(folder, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
