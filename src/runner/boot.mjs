#!/usr/bin/env node
// Starts Saydo from a fresh clone with nothing but Node: sees to dependencies, a browser and the build, then does what
// was asked. Plain JavaScript without dependencies, since there may be none yet.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowser } from './boot/browsers.mjs';
import { ensureBuilt } from './boot/build.mjs';
import { ensureDependencies } from './boot/dependencies.mjs';
import { run } from './boot/run.mjs';
import { say, stop } from './boot/say.mjs';
import { test } from './boot/test.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NEEDED = [20, 19];

/** Commands that drive a browser. */
const DRIVING = ['audit', 'start', 'trial'];

async function main([command = '--help', ...args]) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    throw stop(`Node ${process.versions.node} is too old: install Node ${NEEDED.join('.')} or later`);
  }
  await ensureDependencies(root);
  if (command === 'test' || command === 'soak') {
    await ensureBrowser(root, 'chromium');
    await ensureBrowser(root, 'firefox');
    await ensureBuilt(root);
    return test(root, command === 'soak' ? ['--project=soak', ...args] : args);
  }
  await ensureBuilt(root);
  if (command === 'build') return 0;
  if (command === 'bench') {
    await ensureBrowser(root, 'chromium');
    return (
      await run(process.execPath, [join(root, 'test', 'bench', `${args[0]}.mjs`), ...args.slice(1)], {
        cwd: root,
        show: true,
      })
    ).code;
  }
  const asked = args.includes('--help') || args.includes('-h');
  if (DRIVING.includes(command) && !asked) await ensureBrowser(root, browserOf(args));
  const cli = await import(pathToFileURL(join(root, 'dist', 'runner', 'cli.js')).href);
  return cli.main([command, ...args]);
}

/** The browser that the arguments name; wrong ones are the command's own to refuse. */
function browserOf(args) {
  const at = args.findIndex((arg) => arg === '--browser' || arg.startsWith('--browser='));
  const named = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && named === 'firefox' ? 'firefox' : 'chromium';
}

const code = await main(process.argv.slice(2)).catch((error) => {
  say(error?.name === 'Stop' ? error.message : (error?.stack ?? String(error)));
  return 2;
});
// What is still open, such as a browser that does not end, must not hold the command up once all is printed.
process.stdout.write('', () => process.exit(code));
