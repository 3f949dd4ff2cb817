import { expect, test } from 'vitest';
import { type Entry } from '../../src/model/observation.ts';
import { launchChromium, type Chromium } from '../../src/runner/browser/launch-chromium.ts';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { startServer } from '../demo/server.ts';
import { framesSite, TOP } from '../observers/frames-site.ts';
import { killWorker } from '../observers/kill-worker.ts';
import { ofKind, readJournal, readJournalIn, until } from '../observers/read-journal.ts';
import { observing } from './observe.ts';

observing('chromium');

const withChromium = async (act: (browser: Chromium) => Promise<void>): Promise<void> => {
  const server = await startServer(framesSite());
  const browser = await launchChromium({
    map: server.map.map(parseHostRule),
    ignoreCertificateErrors: true,
    privateWindows: true,
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

test('a background killed between any two observations loses none and counts none twice', () =>
  withChromium(async (browser) => {
    const { page, id } = await browser.open();
    await page.goto(`https://${TOP}/steps`);
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    let killed = 0;
    for (let step = 0; step < STEPS; step++) {
      await page.evaluate(`step(${String(step)})`);
      // As soon as the answer's headers are written: what the page's script told is on its way just then.
      const served = (entries: Entry[]) =>
        ofKind(entries, 'response').some(({ url }) => url.href.endsWith(`/step/${String(step)}`));
      await until(() => readJournalIn(own), served, 10);
      await wait(step * 8);
      killed += await killWorker(browser.context);
    }
    expect(killed).toBe(STEPS);
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
    const asked = ofKind(entries, 'request').filter(({ url }) => url.href.includes('/step/'));
    expect(asked.map(({ url }) => url.href).sort()).toEqual(steps(`https://${TOP}/step/`).sort());
    // One key for all of it: the same value has the same digest before and after.
    const [first, ...rest] = ofKind(entries, 'response').filter(({ setCookies }) => setCookies.length > 0);
    expect(rest.every(({ setCookies }) => setCookies[0]?.value.hash === first?.setCookies[0]?.value.hash)).toBe(true);
  }));

const NOTES = `new Promise((resolve) => {
  const opening = indexedDB.open('saydo');
  opening.onsuccess = () => {
    const rows = opening.result.transaction('notes').objectStore('notes').getAllKeys();
    rows.onsuccess = () => { opening.result.close(); resolve(rows.result); };
  };
})`;

test('a visit in a private window is reported, never written to disk, and gone with its tab', () =>
  withChromium(async (browser) => {
    const own = await browser.openExtensionPage('popup/index.html?tab=-1');
    const tab = (await own.evaluate(
      `chrome.windows.create({ incognito: true, url: 'https://${TOP}/storage' }).then(({ tabs }) => tabs[0].id)`,
    )) as number;
    const session = () => own.evaluate('chrome.storage.session.get(null).then(Object.keys)') as Promise<string[]>;
    const kept = await until(
      session,
      (keys) => keys.filter((key) => key.startsWith(`private:${String(tab)}:`)).length > 10,
    );
    expect(kept.filter((key) => key.startsWith(`private:${String(tab)}:`)).length).toBeGreaterThan(10);

    const ask = (complete: boolean) =>
      own.evaluate(
        `chrome.runtime.sendMessage({ ask: 'report', tab: ${String(tab)}, complete: ${String(complete)} })`,
      ) as Promise<{
        state: string;
        report?: { private: boolean; site: string; evidence: { storage: unknown[] } };
      }>;
    const { state, report } = await ask(true);
    expect(state).toBe('watched');
    expect(report).toMatchObject({ private: true, site: 'first.example' });
    expect(report?.evidence.storage.length).toBeGreaterThan(3);

    const onDisk = JSON.stringify(await readJournalIn(own));
    expect(onDisk).not.toContain('first.example');
    expect(JSON.stringify(await own.evaluate(NOTES))).not.toContain('first.example');

    await own.evaluate(`chrome.tabs.remove(${String(tab)})`);
    const left = await until(session, (keys) => !keys.some((key) => key.startsWith('private')));
    expect(left.filter((key) => key.startsWith('private'))).toEqual([]);
  }));
