import { type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { KEPT } from './kept-site.ts';

const STILL = `https://${KEPT}/still`;

const COOKIES = `(globalThis.browser ?? chrome).cookies.getAll({ partitionKey: {} }).then((all) => JSON.stringify(all))`;
const STORAGE = `(() => { try { return JSON.stringify(Object.entries(localStorage).sort()); } catch (error) { return String(error); } })()`;

/** All that the person's own profile keeps for the site and the company in its pages, as it lies there. */
export const profileOf = async (browser: DrivenBrowser): Promise<{ cookies: unknown[]; storage: unknown[] }> => {
  const own = await browser.openExtensionPage('popup/index.html?tab=-1');
  const cookies = JSON.parse(String(await own.evaluate(COOKIES))) as unknown[];
  await own.close();
  const { page } = await browser.open();
  await page.goto(STILL);
  const storage = await Promise.all(page.frames().map(async (frame) => [frame.url(), await frame.evaluate(STORAGE)]));
  await page.close();
  return { cookies, storage };
};

/** A person who has been on the site, and has one of its pages open in a tab; gives the tab. */
export const personOn = async (browser: DrivenBrowser, path = '/'): Promise<number> => {
  const { id: tab, page } = await browser.open();
  await page.goto(`https://${KEPT}/`);
  if (path !== '/') await page.goto(`https://${KEPT}${path}`);
  await browser.ask({ ask: 'report', tab, complete: false });
  return tab;
};
