import { expect as base, test as playwrightTest, type Page } from '@playwright/test';
import { SETTLE_MS } from './audit/audit-options.ts';
import { givenPolicy } from './audit/given-policy.ts';
import { parseHostRule } from './browser/host-map.ts';
import { launchChromium, type Chromium } from './browser/launch-chromium.ts';
import { cannot } from './cannot.ts';
import { keepsWord } from './playwright/keeps-word.ts';
import { makeSaydo, type ReportOptions, type Saydo } from './playwright/saydo.ts';

export type { Report } from '../model/report.ts';
export type { ReportOptions, Saydo };

/** Set by `test.use({ saydoOptions: { … } })`. */
export type SaydoOptions = {
  /** A file or an address: judge against this policy instead of the one that the page links to. */
  policy?: string;
  /** Milliseconds for which a page is watched before its report is made (2000). */
  settle?: number;
  /** `HOST=ADDRESS:PORT`: hosts to be found elsewhere. */
  map?: string[];
  /** Let third parties set cookies that the browser would refuse. */
  thirdPartyCookies?: boolean;
  /** Further arguments for Chromium. */
  args?: string[];
};

type Fixtures = { saydoOptions: SaydoOptions; saydo: Saydo; saydoBrowser: Chromium; saydoTabs: Tabs };
type Tabs = WeakMap<Page, { id: number; pending: () => number }>;

/** The Saydo of each context, for the matcher, which is handed a page alone. */
const saydos = new WeakMap<object, Saydo>();

/**
 * Playwright Test's `test` with the extension in its browser: every `context` is a fresh profile in which the extension
 * watched before the first navigation, and `saydo` gives its reports. One more page, the extension's own, is open in it.
 */
export const test = playwrightTest.extend<Fixtures>({
  saydoOptions: [{}, { option: true }],

  saydoTabs: async ({}, use) => use(new WeakMap()), // eslint-disable-line no-empty-pattern

  saydoBrowser: async ({ browserName, playwright, headless, ignoreHTTPSErrors, launchOptions, saydoOptions }, use) => {
    if (browserName !== 'chromium') {
      throw cannot(
        `saydo/playwright runs in Chromium projects only: Playwright cannot install an extension in ${browserName}; ` +
          'for Firefox use "saydo audit --browser firefox"',
      );
    }
    const { map = [], thirdPartyCookies = false, args = [] } = saydoOptions;
    const browser = await launchChromium(
      {
        headed: headless === false,
        ...(launchOptions.executablePath === undefined ? {} : { executable: launchOptions.executablePath }),
        map: map.map(parseHostRule),
        ignoreCertificateErrors: ignoreHTTPSErrors ?? false,
        thirdPartyCookies,
      },
      { type: playwright.chromium, args: [...(launchOptions.args ?? []), ...args] },
    );
    await use(browser);
    await browser.close();
  },

  context: async ({ saydoBrowser: { context }, saydo }, use) => {
    saydos.set(context, saydo);
    await use(context);
  },

  page: async ({ context: _context, saydoBrowser, saydoTabs }, use) => {
    const { page, ...tab } = await saydoBrowser.open();
    saydoTabs.set(page, tab);
    await use(page);
  },

  saydo: async ({ saydoBrowser, saydoTabs, saydoOptions }, use) => {
    const { policy, settle = SETTLE_MS } = saydoOptions;
    const given = policy === undefined ? undefined : await givenPolicy(policy);
    await use(makeSaydo(saydoBrowser, saydoTabs, given, { settle }));
  },
});

/** Playwright's `expect` with `expect(page).toKeepItsWord()`: no practice of the visit contradicts the policy. */
export const expect = base.extend({
  async toKeepItsWord(page: Page, options: ReportOptions = {}) {
    const saydo = saydos.get(page.context());
    if (saydo === undefined)
      throw cannot('toKeepItsWord: this page has no extension; import test from "saydo/playwright"');
    const { keeps, message } = keepsWord(await saydo.report(page, options));
    return {
      name: 'toKeepItsWord',
      // What cannot be told fails both ways.
      pass: keeps === 'unknown' ? this.isNot : keeps === 'yes',
      message: () => `expect(page).${this.isNot ? 'not.' : ''}toKeepItsWord()\n\n${message}`,
    };
  },
});
