import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

/** How each system installs a browser, the first that is there is used: [program, its calls with the package's name last]. */
const MANAGERS = [
  { program: 'apt-get', before: [['update']], install: ['install', '-y', '--no-install-recommends'], chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] },
  { program: 'dnf', before: [], install: ['install', '-y'], chromium: ['chromium'], firefox: ['firefox'] },
  { program: 'pacman', before: [], install: ['-S', '--noconfirm'], chromium: ['chromium'], firefox: ['firefox'] },
  { program: 'apk', before: [], install: ['add'], chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] },
  { program: 'zypper', before: [], install: ['--non-interactive', 'install'], chromium: ['chromium'], firefox: ['MozillaFirefox'] },
  { program: 'brew', before: [], install: ['install', '--cask'], chromium: ['chromium'], firefox: ['firefox'], own: true },
]; // prettier-ignore

const DOWNLOAD_MS = 300_000;
const INSTALL_MS = 600_000;
const CURE = {
  chromium: 'install Chromium (Debian: "apt-get install chromium"), or name one in SAYDO_CHROMIUM',
  firefox: 'install Firefox (Debian: "apt-get install firefox-esr"), or name one in SAYDO_FIREFOX',
};

/** Sees to it that there is a browser that can hold the extension: one already here, Playwright's own, the system's package. */
export async function ensureBrowser(root, name) {
  if (findBrowser(name)) return;
  if (name === 'chromium' && (await fromPlaywright(root))) return;
  if (await fromPackages(name)) return;
  throw stop(`no ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found and none could be installed: ${CURE[name]}`);
}

async function fromPlaywright(root) {
  say('no Chromium here: fetching Playwright’s (npx playwright install chromium)');
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const { code } = await run(process.execPath, [cli, 'install', 'chromium'], { cwd: root, env, timeout: DOWNLOAD_MS });
  const program = findBrowser('chromium');
  if (code !== 0 || !program) {
    say('it could not be fetched');
    return false;
  }
  if (await starts(program)) return true;
  // Fetched, but the system lacks libraries that it needs.
  say('it lacks system libraries: installing them (npx playwright install-deps chromium)');
  await run(process.execPath, [cli, 'install-deps', 'chromium'], { cwd: root, timeout: INSTALL_MS });
  return starts(program);
}

const starts = async (program) => (await run(program, ['--version'], { timeout: 20_000 })).code === 0;

async function fromPackages(name) {
  for (const { program, before, install, own, ...packages } of MANAGERS) {
    if ((await run(program, ['--version'], { timeout: 20_000 })).code === 127) continue;
    const prefix = await asRoot(own === true);
    if (prefix === undefined) {
      say(`${program} needs root, and sudo asks for a password`);
      return false;
    }
    const call = (args) => {
      const [first, ...rest] = [...prefix, program, ...args];
      return run(first, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: INSTALL_MS });
    };
    for (const args of before) await call(args);
    for (const one of packages[name]) {
      say(`installing ${one} (${program})`);
      const { code } = await call([...install, one]);
      if (code === 0 && findBrowser(name)) return true;
    }
    say(`${program} could not install it`);
    return false;
  }
  return false;
}

/** What to put before a command so that it runs as root; undefined where that is not possible without asking. */
async function asRoot(own) {
  if (own || process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'], { timeout: 20_000 })).code === 0 ? ['sudo', '-n'] : undefined;
}
