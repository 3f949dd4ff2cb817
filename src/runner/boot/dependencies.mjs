import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

/** Installs what package-lock.json names, where it is missing or another version. */
export async function ensureDependencies(root) {
  if (installed(root)) return;
  say('installing dependencies (npm ci)');
  const npm = process.env.npm_execpath;
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { code, output } = await run(program, args, { cwd: root });
  if (code === 0) return;
  process.stderr.write(output);
  throw stop('dependencies could not be installed: see above, then try "npm ci"');
}

/** Whether npm's own note of what it installed (node_modules/.package-lock.json) agrees with package-lock.json. */
function installed(root) {
  const lock = join(root, 'package-lock.json');
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  if (statSync(note).mtimeMs >= statSync(lock).mtimeMs) return true;
  const wanted = packages(lock);
  const there = packages(note);
  const agree = Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
  // Touched, so that the next start need not compare again.
  if (agree) utimesSync(note, new Date(), new Date());
  return agree;
}

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
