import { type BrowserName, type DrivenBrowser, type LaunchOptions } from './driven.ts';

/** Starts a browser with the extension, lends it out, and ends it whatever happens. */
export async function withBrowser<T>(
  name: BrowserName,
  options: LaunchOptions,
  use: (browser: DrivenBrowser) => Promise<T>,
): Promise<T> {
  const browser = await launch(name, options);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Starts a browser; only that browser's driver is loaded. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  if (name === 'firefox') return (await import('./launch-firefox.ts')).launchFirefox(options);
  return (await import('./drive-chromium.ts')).driveChromium(options);
}
