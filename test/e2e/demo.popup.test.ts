import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Report } from '../../src/model/report.ts';
import { type CommonPage, type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { shop } from '../demo/shop/shop.ts';
import { SHOP } from '../demo/shop/hosts.ts';
import { vendors } from '../demo/vendors.ts';
import { hostile, PAYLOAD } from '../sites/hostile.ts';
import { audit, BROWSERS, drive } from './drive.ts';

const text = async (page: CommonPage, selector: string): Promise<string> =>
  String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`));

/** Waits until the text of an element fits; the popup redraws when the background tells it of a change. */
const until = async (page: CommonPage, selector: string, pattern: RegExp): Promise<void> => {
  await expect.poll(() => text(page, selector), { timeout: 15_000, interval: 50 }).toMatch(pattern);
};

/** Problems that axe finds in the page as it stands. */
const problems = async (page: CommonPage): Promise<unknown> => {
  await page.evaluate(`${axe.source}; undefined`);
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
};

const openAll = `document.querySelectorAll('details').forEach((one) => { one.open = true; })`;

describe.each(BROWSERS)('the popup in %s', (name) => {
  let server: TestServer;
  let browser: DrivenBrowser;
  let popup: CommonPage;
  let tab: number;

  beforeAll(async () => {
    server = await startServer([shop(), ...vendors(), ...hostile().sites]);
    browser = await drive(name, server, { thirdPartyCookies: true });
    ({ tab } = await audit(browser, [`https://${SHOP}/`]));
    popup = await browser.openExtensionPage(`popup/index.html?tab=${String(tab)}`);
    await popup.waitForSelector('#row-third-party-cookies', { timeout: 15_000 });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('names the site, its policy, and counts by outcome', async () => {
    await until(popup, 'h1', /thimble-and-thread\.example/);
    await until(popup, 'body', /2 March 2026|2026-03-02|Mar/);
    await until(popup, 'body', /contradict/i);
  });

  test('a row opens on both sides: the sentence, and what was seen', async () => {
    await popup.click('#row-third-party-cookies');
    await until(popup, 'details:has(#row-third-party-cookies) .says', /there are no third-party cookies here/);
    await until(popup, 'details:has(#row-third-party-cookies) .does', /criteo\.com/);
    const link = await popup.evaluate(`document.querySelector('details:has(#row-third-party-cookies) .says a')?.href`);
    expect(link).toMatch(/^https:\/\/www\.thimble-and-thread\.example\/privacy#:~:text=/);
    await popup.click('#does-third-party-cookies-0');
    await until(
      popup,
      'details:has(#does-third-party-cookies-0) details, details:has(> #does-third-party-cookies-0)',
      /uid|cto_bundle|fr/,
    );
  });

  test('axe finds nothing, everything closed or everything open', async () => {
    expect(await problems(popup)).toEqual([]);
    await popup.evaluate(openAll);
    await popup.evaluate(openAll);
    expect(await problems(popup)).toEqual([]);
  });

  test('a pasted policy is held against the same visit, and the found one comes back', async () => {
    const before = server.log.length;
    await choosePolicy();
    await popup.type(
      '#pasted',
      'Privacy policy. Last updated 5 June 2025. Our advertising partners may set their own cookies on your device when you visit our site.',
    );
    await popup.evaluate(`document.querySelector('#pasted').form.requestSubmit()`);
    await until(popup, '#the-policy', /given by hand/);
    await until(popup, 'section:has(#row-third-party-cookies) h2', /consistent|agree|keeps/i);
    // Judged anew, not watched anew.
    expect(server.log.slice(before).filter(({ path }) => path === '/')).toEqual([]);
    await choosePolicy();
    await popup.click('#use-found');
    await until(popup, '#the-policy', /footer/);
  });

  const choosePolicy = async () => {
    const open = await popup.evaluate(`document.querySelector('#the-policy').closest('details').open`);
    if (open !== true) await popup.click('#the-policy');
    await popup.click('#choose-policy');
    await popup.waitForSelector('#pasted', { timeout: 5000 });
  };

  test('exports the report as the JSON that the schema describes', async () => {
    await popup.evaluate(
      `HTMLAnchorElement.prototype.click = function () { window.exported = fetch(this.href).then((file) => file.text()); }`,
    );
    await popup.click('#export-json');
    const report = v.parse(Report, JSON.parse(String(await popup.evaluate('window.exported'))));
    expect(report.site).toBe('thimble-and-thread.example');
    expect(report.verdicts.find(({ audit: id }) => id === 'third-party-cookies')?.outcome).toBe('contradicted');
  });

  test('reloads the page and watches again', async () => {
    const before = server.log.length;
    await popup.click('#watch-again');
    await expect
      .poll(() => server.log.slice(before).some(({ host, path }) => host === SHOP && path === '/'), { timeout: 15_000 })
      .toBe(true);
    await popup.waitForSelector('#row-cookies', { timeout: 15_000 });
    await until(popup, 'body', /1 page watched/);
    // The visit begins anew, but the browser's cookies are still there.
    expect(server.log.slice(before).find(({ host, path }) => host === SHOP && path === '/')?.cookies).toHaveProperty(
      'tt_visitor',
    );
  });

  test('names and policies full of markup show as text', async () => {
    const { tab: other, report } = await audit(browser, hostile().visit);
    const names = report.evidence.cookies.map(({ name: cookie }) => cookie);
    expect(names).toEqual(expect.arrayContaining(['<img src', '<svg/onload>']));
    for (const path of [`popup/index.html?tab=${String(other)}`, `popup/report.html?tab=${String(other)}`]) {
      const page = await browser.openExtensionPage(path);
      await page.waitForSelector('#row-cookies, #cookies, article', { timeout: 15_000 });
      for (let depth = 0; depth < 4; depth += 1) await page.evaluate(openAll);
      await until(page, 'body', /<img src/);
      expect(await text(page, 'body')).toContain(PAYLOAD);
      expect(await page.evaluate('typeof window.pwned')).toBe('undefined');
      expect(
        await page.evaluate(
          `document.querySelectorAll('img, iframe, object, [onload], [onerror], a[href^="javascript:"]').length`,
        ),
      ).toBe(0);
      await page.close();
    }
  });
});
