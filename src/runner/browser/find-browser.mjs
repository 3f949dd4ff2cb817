import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

// Google's own Chrome is not among them: since version 137 it ignores --load-extension. Chromium and Chrome for Testing do not.
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-devedition'],
};

export const NO_CHROMIUM =
  'no Chromium was found: install one (Debian: "apt-get install chromium"; else "npx playwright install chromium"), or name it in SAYDO_CHROMIUM';

const ELSEWHERE = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/snap/bin/chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * The program of a browser that can hold the extension: named in the environment (SAYDO_CHROMIUM, SAYDO_FIREFOX), else one
 * on the path or at its usual place, else Playwright's own. Undefined where there is none.
 */
export function findBrowser(name, env = process.env) {
  const named = env[name === 'chromium' ? 'SAYDO_CHROMIUM' : 'SAYDO_FIREFOX'];
  if (named) return named;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = platform() === 'win32' ? ['.exe'] : [''];
  const onPath = NAMES[name].flatMap((file) =>
    folders.flatMap((folder) => endings.map((end) => join(folder, file + end))),
  );
  const candidates = [...onPath, ...ELSEWHERE[name], ...(name === 'chromium' ? ofPlaywright(env) : [])];
  return candidates.find(runs);
}

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Chromium as `npx playwright install chromium` leaves it, youngest first. */
function ofPlaywright(env) {
  const caches = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[platform()] ?? '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const programs = {
    darwin: ['chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', 'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  }[platform()] ?? ['chrome-linux64/chrome', 'chrome-linux/chrome']; // prettier-ignore
  return readdirSync(folder)
    .filter((entry) => /^chromium-\d+$/.test(entry))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((entry) => programs.map((program) => join(folder, entry, program)));
}
