import { expect, test } from 'vitest';
import { FIREFOX_ID } from '../../src/knowledge/ids.ts';
import { type LaunchOptions } from '../../src/runner/browser/driven.ts';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { type Firefox, launchFirefox } from '../../src/runner/browser/launch-firefox.ts';
import { startServer } from '../demo/server.ts';
import { framesSite, TOP } from '../observers/frames-site.ts';
import { ofKind, readJournal, readJournalIn, until } from '../observers/read-journal.ts';
import { observing } from './observe.ts';

observing('firefox');

const withFirefox = async (options: LaunchOptions, act: (browser: Firefox) => Promise<void>): Promise<void> => {
  const server = await startServer(framesSite());
  const browser = await launchFirefox({
    map: server.map.map(parseHostRule),
    ignoreCertificateErrors: true,
    ...options,
  });
  try {
    await act(browser);
  } finally {
    await browser.close();
    await server.close();
  }
};

const STEPS = 12;
const wait = (pause: number) => new Promise((resolve) => setTimeout(resolve, pause));
/** Milliseconds of rest after which Firefox ends the background; half a minute where nobody says otherwise. */
const IDLE = 150;

test('a background that ends between any two observations loses none and counts none twice', () =>
  withFirefox({ preferences: { 'extensions.background.idle.timeout': IDLE } }, async (browser) => {
    const { page, id } = await browser.open();
    await page.goto(`https://${TOP}/steps`);
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    let ended = 0;
    for (let step = 0; step < STEPS; step++) {
      await page.evaluate(`step(${String(step)})`);
      await wait(IDLE * ([1, 2, 4, 6][step % 4] ?? 0));
      const views = (await own.evaluate(
        `browser.extension.getViews().map(({ location }) => location.pathname)`,
      )) as string[];
      if (!views.some((path) => path.includes('background'))) ended++;
    }
    expect(ended).toBeGreaterThan(2);
    const all = await until(
      () => readJournal(browser),
      (entries) => ofKind(entries, 'script-cookie').length >= STEPS,
    );
    const entries = all.filter(({ observation: { tab } }) => tab === id || tab === -1);
    const steps = (prefix: string) => Array.from({ length: STEPS }, (_, step) => prefix + String(step));
    const written = ofKind(entries, 'script-cookie').map(({ cookie }) => cookie.name);
    expect(written.sort()).toEqual(steps('step').sort());
    const served = ofKind(entries, 'response').flatMap(({ setCookies }) => setCookies.map(({ name }) => name));
    expect(served.sort()).toEqual(steps('served').sort());
  }));

/** Does what the switch in about:addons does, from that page. */
const allowPrivate = async ({ browser }: Firefox): Promise<void> => {
  const page = await browser.newPage();
  page.goto('about:addons').catch(() => undefined);
  await wait(1500);
  await page.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const id = ${JSON.stringify(FIREFOX_ID)};
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();
  })()`);
  await wait(1000);
  await page.close();
};

const NOTES = `new Promise((resolve) => {
  const opening = indexedDB.open('saydo');
  opening.onsuccess = () => {
    const rows = opening.result.transaction('notes').objectStore('notes').getAllKeys();
    rows.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(rows.result)); };
  };
})`;

test('a visit in a private window is reported, never written to disk, and gone with its tab', () =>
  withFirefox({}, async (browser) => {
    await allowPrivate(browser);
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    const tab = Number(
      await own.evaluate(
        `browser.windows.create({ incognito: true, url: 'https://${TOP}/storage' }).then(({ tabs }) => tabs[0].id)`,
      ),
    );
    const session = async () =>
      JSON.parse(
        String(await own.evaluate('browser.storage.session.get(null).then((all) => JSON.stringify(Object.keys(all)))')),
      ) as string[];
    const ofTab = (keys: string[]) => keys.filter((key) => key.startsWith(`private:${String(tab)}:`));
    expect(ofTab(await until(session, (keys) => ofTab(keys).length > 10)).length).toBeGreaterThan(10);

    const state = JSON.parse(
      String(
        await own.evaluate(
          `browser.runtime.sendMessage({ ask: 'report', tab: ${String(tab)}, complete: true }).then((state) => JSON.stringify(state))`,
        ),
      ),
    ) as { state: string; report: { private: boolean; site: string; evidence: { storage: unknown[] } } };
    expect(state.state).toBe('watched');
    expect(state.report).toMatchObject({ private: true, site: 'first.example' });
    expect(state.report.evidence.storage.length).toBeGreaterThan(3);

    expect(JSON.stringify(await readJournalIn(own))).not.toContain('first.example');
    expect(String(await own.evaluate(NOTES))).not.toContain('first.example');

    await own.evaluate(`browser.tabs.remove(${String(tab)})`);
    const left = await until(session, (keys) => !keys.some((key) => key.startsWith('private')));
    expect(left.filter((key) => key.startsWith('private'))).toEqual([]);
  }));
