import { readFile } from 'node:fs/promises';
import { type Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/model/message.ts';
import { asJson } from '../../src/report/as-json.ts';
import { shopReport } from '../popup/fixture/shop-report.ts';
import { states } from '../popup/fixture/states.ts';
import { tinyPdf } from '../popup/fixture/tiny-pdf.ts';
import { seenByStub, type Stub } from '../popup/stub-browser.ts';
import { REPORT, usePages } from '../popup/use-pages.ts';

const watched: TabState = { state: 'watched', report: shopReport() };
const on = usePages();

describe('what a person can do', () => {
  const lastAsk = async (page: Page): Promise<Record<string, unknown> | undefined> =>
    (await seenByStub(page)).asked.filter(({ ask }) => ask !== 'report' && ask !== 'trial').at(-1);

  it('reload and watch again, where the page was not watched from its start', async () => {
    await on(states['not-from-start'] as TabState, async (page) => {
      await page.getByRole('button', { name: 'Reload and watch' }).click();
      expect(await lastAsk(page)).toEqual({ ask: 'watch-again', tab: 7, reload: true });
    });
  });

  it('grant the permission, asked for within the click', async () => {
    await on(states['no-permission'] as TabState, async (page) => {
      await page.getByRole('button', { name: 'Let Saydo watch shop.example' }).click();
      await expect.poll(async () => (await seenByStub(page)).requested).toEqual([['*://*.shop.example/*']]);
    });
  });

  it('try again after a failure of the background', async () => {
    await on(watched, async (page) => {
      const breaks = (to: boolean) =>
        page.evaluate((value) => void ((globalThis as unknown as { stub: Stub }).stub.breaks = value), to);
      await breaks(true);
      await page.locator('#watch-again').click();
      await page.getByRole('heading', { name: 'There is no report' }).waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('could not be reloaded');
      await breaks(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('#row-encryption').waitFor();
    });
  });

  it('export the report as JSON, under a sensible name', async () => {
    await on(watched, async (page) => {
      const downloading = page.waitForEvent('download');
      await page.locator('#export-json').click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^saydo-shop\.example-2026-11-2\d\.json$/);
      expect(await readFile(await download.path(), 'utf8')).toBe(asJson(shopReport()));
    });
  });

  it('open the full report of this tab', async () => {
    await on(watched, async (page) => {
      await page.locator('#full-report').click();
      expect((await seenByStub(page)).created).toEqual([expect.stringMatching(/\/popup\/report\.html\?tab=7$/)]);
    });
  });

  it('give a policy: a candidate, an address, pasted text', async () => {
    await on(states['none-found'] as TabState, async (page) => {
      await page.locator('#give-policy').click();
      await page.getByRole('button', { name: 'Read Cookie Notice' }).click();
      await page.locator('#row-encryption').waitFor();
      expect(await lastAsk(page)).toEqual({ ask: 'use-policy', tab: 7, policy: { by: 'address', address: 'https://shop.example/cookies' } });
      await page.locator('#give-policy').click();
      await page.getByLabel('An address').fill('javascript:alert(1)');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('alert').textContent()).toContain('not a web address');
      await page.getByLabel('An address').fill('https://shop.example/hidden/policy');
      await page.keyboard.press('Enter');
      await page.locator('#give-policy').click();
      expect(await lastAsk(page)).toEqual({ ask: 'use-policy', tab: 7, policy: { by: 'address', address: 'https://shop.example/hidden/policy' } });
      await page.getByLabel('Pasted text').fill('We use cookies.');
      await page.getByRole('button', { name: 'Read this text' }).click();
      await page.locator('#row-encryption').waitFor();
      expect(await lastAsk(page)).toEqual({ ask: 'use-policy', tab: 7, policy: { by: 'text', text: 'We use cookies.' } });
    }); // prettier-ignore
  });

  it('give a policy: a file, and be told why one will not do', async () => {
    await on(states['none-found'] as TabState, async (page) => {
      const give = async (name: string, buffer: Buffer): Promise<void> =>
        page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.locator('#give-policy').click();
      await give('huge.txt', Buffer.alloc(10_000_001, 'a'));
      await page.getByText('huge.txt is over 10 MB').waitFor();
      await give('picture.png', Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]));
      await page.getByText('picture.png is not HTML').waitFor();
      await give('policy.html', Buffer.from('<h1>Policy</h1><p>We use cookies.'));
      await page.locator('#row-encryption').waitFor();
      expect(await lastAsk(page)).toMatchObject({ policy: { by: 'text', text: '<h1>Policy</h1><p>We use cookies.', name: 'policy.html' } });
      await page.locator('#give-policy').click();
      await give('policy.pdf', tinyPdf('We use cookies.'));
      await page.locator('#row-encryption').waitFor();
      expect(await lastAsk(page)).toMatchObject({ policy: { text: expect.stringContaining('We use cookies.'), name: 'policy.pdf' } });
    }); // prettier-ignore
  });

  it('go back to the policy found', async () => {
    const given = shopReport();
    given.policy.documents = given.policy.documents.map((document) => ({ ...document, source: 'given' }));
    const act = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Go back to the policy found' }).click();
      await expect.poll(() => lastAsk(page)).toEqual({ ask: 'use-policy', tab: 7, policy: null });
    };
    await on({ state: 'watched', report: given }, act, { path: `${REPORT}#choose-policy` });
  });

  it('switch fetching off, and forget everything only when sure', async () => {
    await on(watched, async (page) => {
      await page.locator('#settings').click();
      await page.getByLabel('Saydo may fetch').uncheck();
      expect(await lastAsk(page)).toEqual({ ask: 'set-settings', settings: { fetches: false } });
      await page.locator('#forget').press('Enter');
      await page.keyboard.press('Enter');
      await page.locator('#forget').waitFor();
      expect((await seenByStub(page)).asked).not.toContainEqual({ ask: 'forget' });
      await page.locator('#forget').click();
      await page.locator('#forget-now').click();
      await page.getByText('Everything watched is forgotten.').waitFor();
      expect((await seenByStub(page)).asked).toContainEqual({ ask: 'forget' });
    });
  });
});
