import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/runner/browser/find-browser.mjs';

const boot = join(process.cwd(), 'src', 'runner', 'boot');
let folder: string;
let bin: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saydo-setup-'));
  bin = join(folder, 'bin');
  mkdirSync(bin);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program on the path of a machine that has nothing else on it. */
const program = (name: string, body: string) => {
  writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
};

/** Runs one of the boot's functions on that machine. */
function run(module: string, call: string): { code: number | null; said: string } {
  const code = `import(${JSON.stringify(join(boot, module))}).then((m) => m.${call}).catch(({ message }) => { console.error(message); process.exit(2); })`;
  const env = { PATH: bin, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none') };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
}

describe('a browser', () => {
  test('named in the environment comes first, then one on the path; Google’s Chrome is none of them', () => {
    program('google-chrome', '');
    expect(findBrowser('chromium', { PATH: bin, PLAYWRIGHT_BROWSERS_PATH: folder })).toBeUndefined();
    program('chromium', '');
    expect(findBrowser('chromium', { PATH: bin })).toBe(join(bin, 'chromium'));
    expect(findBrowser('chromium', { PATH: bin, SAYDO_CHROMIUM: '/opt/mine' })).toBe('/opt/mine');
  });

  test('as Playwright leaves it is found, the youngest first', () => {
    for (const version of ['chromium-99', 'chromium-1200']) {
      const place = join(folder, version, 'chrome-linux64');
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'chrome'), '', { mode: 0o755 });
    }
    const env = { PATH: bin, PLAYWRIGHT_BROWSERS_PATH: folder };
    expect(findBrowser('chromium', env)).toBe(join(folder, 'chromium-1200', 'chrome-linux64', 'chrome'));
  });

  test('is installed by the system’s package manager where it cannot be fetched', () => {
    const install = `[ "$1" = install ] && : > ${join(bin, 'chromium')} && /bin/chmod +x ${join(bin, 'chromium')}; exit 0`;
    program('apt-get', install);
    program('sudo', '[ "$1" = -n ] && shift; exec "$@"');
    const { code, said } = run('browsers.mjs', `ensureBrowser(${JSON.stringify(folder)}, 'chromium')`);
    expect({ code, there: existsSync(join(bin, 'chromium')) }).toEqual({ code: 0, there: true });
    expect(said.trim().split('\n')).toEqual([
      'saydo: no Chromium here: fetching Playwright’s (npx playwright install chromium)',
      'saydo: it could not be fetched',
      'saydo: installing chromium (apt-get)',
    ]);
  });

  test('that cannot be had is an error that names the cure', () => {
    program('apt-get', '[ "$1" != install ]');
    program('sudo', 'exit 1');
    const { code, said } = run('browsers.mjs', `ensureBrowser(${JSON.stringify(folder)}, 'firefox')`);
    expect(code).toBe(2);
    expect(said).toMatch(/no Firefox was found and none could be installed: install Firefox .*SAYDO_FIREFOX\n$/);
  });
});

describe('dependencies', () => {
  const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } } }); // prettier-ignore
  const note = () => join(folder, 'node_modules', '.package-lock.json');
  const ensure = () => run('dependencies.mjs', `ensureDependencies(${JSON.stringify(folder)})`);

  beforeEach(() => {
    program('npm', `echo "$@" > ${join(folder, 'called')}`);
    writeFileSync(join(folder, 'package-lock.json'), lock('1.0.0'));
  });

  test('that are missing are installed', () => {
    expect(ensure()).toEqual({ code: 0, said: 'saydo: installing dependencies (npm ci)\n' });
    expect(existsSync(join(folder, 'called'))).toBe(true);
  });

  test('that agree with the lock are left alone, also where the lock is younger', () => {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(note(), JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
    utimesSync(note(), new Date(0), new Date(0));
    expect(ensure()).toEqual({ code: 0, said: '' });
    expect(statSync(note()).mtimeMs).toBeGreaterThan(0);
  });

  test('of another version are installed anew; where that fails, the cure is named', () => {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(note(), JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }));
    utimesSync(note(), new Date(0), new Date(0));
    program('npm', 'echo no network; exit 1');
    expect(ensure()).toEqual({
      code: 2,
      said: 'saydo: installing dependencies (npm ci)\nno network\ndependencies could not be installed: see above, then try "npm ci"\n',
    });
  });
});
