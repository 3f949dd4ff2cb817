import { type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { launchChromium, type Chromium } from '../../src/runner/browser/launch-chromium.ts';
import { SHOP } from '../demo/shop/hosts.ts';
import { startDemo, type Demo } from '../demo/start-demo.ts';
import { audit } from './drive.ts';

let demo: Demo;
let browser: Chromium;
let bridge: Page;
let tab: number;

beforeAll(async () => {
  demo = await startDemo();
  const map = demo.map.map(parseHostRule);
  browser = await launchChromium({ map, ignoreCertificateErrors: true, thirdPartyCookies: true });
  ({ tab } = await audit(browser, [demo.url]));
  const pages = browser.context.pages();
  bridge = pages.find((page) => page.url().startsWith('chrome-extension:')) as Page;
  await pages.find((page) => page.url().includes(SHOP))?.bringToFront();
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

/** Runs an expression on the popup's window, which is no page to the driver: another page of the extension reaches it. */
const inPopup = (expression: string): Promise<unknown> =>
  bridge.evaluate(
    `(() => { const [view] = chrome.extension.getViews({ type: 'popup' }); return view && (${expression}); })()`,
  );

test('the toolbar’s button shows the number of contradictions, and opens the popup on the tab in front', async () => {
  const verdicts = ['third-party-cookies', 'stated-lifetimes', 'third-party-advertising', 'named-companies', 'encryption', 'consent-first']; // prettier-ignore
  expect(await bridge.evaluate(`chrome.action.getBadgeText({ tabId: ${String(tab)} })`)).toBe(String(verdicts.length));
  await bridge.evaluate('chrome.action.openPopup()');
  await expect.poll(() => inPopup(`view.document.querySelector('h1')?.textContent`), { timeout: 10_000 }).toMatch(/thimble-and-thread\.example/); // prettier-ignore
  await expect.poll(() => inPopup(`view.document.querySelectorAll('[id^="row-"]').length`), { timeout: 10_000 }).toBe(18); // prettier-ignore
  await inPopup(`view.document.querySelector('#row-encryption').click()`);
  await expect.poll(() => inPopup(`view.document.querySelector('details:has(#row-encryption) .says')?.textContent`)).toMatch(/encrypted in transit/); // prettier-ignore
  expect(await inPopup('view.document.documentElement.scrollWidth - view.innerWidth')).toBeLessThanOrEqual(0);
});
