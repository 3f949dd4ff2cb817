import { type Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/model/message.ts';
import { hostileReport } from '../popup/fixture/hostile-report.ts';
import { shopReport } from '../popup/fixture/shop-report.ts';
import { states } from '../popup/fixture/states.ts';
import { seenByStub } from '../popup/stub-browser.ts';
import { openAll, REPORT, sideways, usePages } from '../popup/use-pages.ts';

const watched: TabState = { state: 'watched', report: shopReport() };
const on = usePages();

describe('the pair', () => {
  it('quotes the sentence, links to it, names its heading, and opens to the observations', async () => {
    await on(watched, async (page) => {
      await page.locator('#row-encryption').click();
      const link = page.locator('#says-encryption-0');
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/shop\.example\/privacy#:~:text=We%20use%20Secure/);
      expect(await link.textContent()).toBe('How We Secure Your Information');
      await page.locator('#does-encryption-0').click();
      const seen = page.locator('#does-encryption-0 + ol');
      expect(await seen.innerText()).toMatch(/A form was sent[\s\S]*https:\/\/shop\.example\/checkout[\s\S]*card number[\s\S]*http:\/\/pay\.shop\.example\/charge/);
      expect(await seen.innerText()).not.toMatch(/[{}]/);
    }); // prettier-ignore
  });

  it('shows both quotes where the policy contradicts itself', async () => {
    await on(watched, async (page) => {
      await page.locator('#row-third-party-marketing').click();
      expect(await page.locator('details:has(> #row-third-party-marketing) blockquote').allInnerTexts()).toEqual([
        '“We never share, sell or rent your personal information to third parties.”',
        '“Some of our partners may use what they learn here for their own offers.”',
      ]);
    });
  });

  it('shows the outcomes worst first', async () => {
    await on(watched, async (page) => {
      const headings = await page.locator('h2[id^=outcome]').evaluateAll((all) => all.map(({ id }) => id));
      expect(headings).toEqual(['contradicted', 'undisclosed', 'unclear', 'unconfirmed', 'consistent', 'unobserved', 'not-applicable'].map((outcome) => `outcome-${outcome}`));
    }); // prettier-ignore
  });

  it('never says that nothing was found where nothing was watched', async () => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      const text = await page.locator('main').innerText();
      expect(text).toContain('This was not watched.');
      expect(text).not.toContain('was seen in this visit');
    };
    await on(states['empty'] as TabState, act);
    await on(states['empty'] as TabState, act, { path: REPORT });
  });
});

describe('hostile text', () => {
  it.each([['popup/index.html?tab=7'], [REPORT]])('markup from pages and policies stays text: %s', async (path) => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      expect(await page.locator('img, script:not([src]), iframe, marquee, svg[onload]').count()).toBe(0);
      expect(await page.locator('a[href^="javascript" i], a[href^="data" i]').count()).toBe(0);
      expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
      const text = await page.locator('body').innerText();
      expect(text).toContain('<img src=x onerror=globalThis.broken=1>');
      expect(text).toContain('<script>globalThis.broken=1</script>');
      expect(await sideways(page)).toBe(0);
    };
    await on({ state: 'watched', report: hostileReport() }, act, { path });
  });
});

describe('room', () => {
  it.each([420, 320, 256])('the popup as a page fits %i pixels', async (width) => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      expect(await sideways(page)).toBe(0);
    };
    await on(watched, act, { width });
  });

  it('the report page fits 320 pixels, as at 400 % zoom', async () => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      expect(await sideways(page)).toBe(0);
    };
    await on(watched, act, { width: 320, path: REPORT });
  });

  it('the popup is 420 pixels wide, and no less as the browser sizes it', async () => {
    const act = async (page: Page): Promise<void> => {
      expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(420);
    };
    await on(watched, act, { path: 'popup/index.html', width: 800 });
    await on(watched, act, { path: 'popup/index.html', width: 100 });
  });

  it('a page that names no tab asks the background for nothing', async () => {
    const act = async (page: Page): Promise<void> => expect((await seenByStub(page)).asked).toEqual([]);
    await on(watched, act, { path: 'popup/index.html?tab=-1' });
  });
});
