import { type Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/model/message.ts';
import { shopReport } from '../popup/fixture/shop-report.ts';
import { shopVerdicts } from '../popup/fixture/shop-verdicts.ts';
import { changeState, type Stub } from '../popup/stub-browser.ts';
import { usePages } from '../popup/use-pages.ts';

const watched: TabState = { state: 'watched', report: shopReport() };
const on = usePages();

describe('a report that grows while it is read', () => {
  /** The same visit later: web beacons have become a contradiction. */
  const later = (): TabState => ({
    state: 'watched',
    report: shopReport({
      verdicts: shopVerdicts.map((verdict) =>
        verdict.audit === 'beacons' ? { ...verdict, outcome: 'contradicted', summary: '9 pixels' } : verdict,
      ),
    }),
  });
  const top = (page: Page): Promise<number> =>
    page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? NaN);
  const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

  it('keeps the open rows, the focus and the place, also of a row that moves', async () => {
    await on(watched, async (page) => {
      await page.locator('#row-beacons').click();
      await page.locator('#does-beacons-1').click();
      await page.locator('#row-cookies').click();
      await page.locator('#does-beacons-1').focus();
      const before = await top(page);
      await changeState(page, later());
      await page.getByText('9 pixels').waitFor();
      expect(await focused(page)).toBe('does-beacons-1');
      expect(Math.abs((await top(page)) - before)).toBeLessThan(2);
      for (const id of ['row-beacons', 'does-beacons-1', 'row-cookies']) {
        expect(await page.locator(`details:has(> #${id})`).getAttribute('open')).not.toBeNull();
      }
      expect(await page.getByRole('status').textContent()).toContain('3 contradicted');
    });
  });

  it('opens as many rows as are asked for at once', async () => {
    await on(watched, async (page) => {
      await page.evaluate(() => {
        for (const summary of document.querySelectorAll<HTMLElement>('summary[data-place]')) summary.click();
      });
      await page.locator('#says-dnt-0').waitFor();
      expect(await page.locator('details.row[open]').count()).toBe(shopVerdicts.length);
    });
  });

  it('keeps the report while the site’s next page loads, and drops it for another site', async () => {
    await on(watched, async (page) => {
      await page.locator('#row-cookies').click();
      await changeState(page, { state: 'loading', site: 'shop.example' });
      await page.getByText('Its next page is loading').waitFor();
      expect(await page.locator('details:has(> #row-cookies)').getAttribute('open')).not.toBeNull();
      await changeState(page, { state: 'loading', site: 'other.example' });
      await page.getByRole('heading', { level: 1, name: 'other.example' }).waitFor();
      expect(await page.locator('#row-cookies').count()).toBe(0);
    });
  });

  it('asks again by itself where a page was loading and no message came', async () => {
    await on({ state: 'loading', site: 'shop.example' }, async (page) => {
      await page.evaluate((state) => ((globalThis as unknown as { stub: Stub }).stub.state = state), watched);
      await page.locator('#row-encryption').waitFor({ timeout: 5000 });
    });
  });
});

describe('the keyboard', () => {
  it('reaches everything, in reading order, always with a visible focus', async () => {
    await on(watched, async (page) => {
      const walk: string[] = [];
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { id: element.id, outline: element === document.body ? '' : `${outlineStyle} ${outlineWidth}` };
        });
        if (!at.outline) break;
        expect(at).toEqual({ id: at.id, outline: 'solid 2px' });
        walk.push(at.id);
      }
      expect(walk).toEqual([
        'policy-link', 'the-policy', 'to-coverage', ...shopVerdicts.map(({ audit }) => `row-${audit}`), 'coverage',
        'full-report', 'watch-again', 'trial', 'export-json', 'settings',
      ]);
    }); // prettier-ignore
  });

  it('opens a row and its observations, and comes back from a panel to where it was', async () => {
    await on(watched, async (page) => {
      await page.locator('#row-encryption').focus();
      await page.keyboard.press('Enter');
      await page.locator('#says-encryption-0').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.getByText('A form was sent').waitFor();
      await page.locator('#settings').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
      await page.locator('#back').press('Enter');
      await page.locator('#row-encryption').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('settings');
      expect(await page.locator('#says-encryption-0').count()).toBe(1);
    });
  });
});
