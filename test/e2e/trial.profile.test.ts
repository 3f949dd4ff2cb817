import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHostRule } from '../../src/runner/browser/host-map.ts';
import { launch } from '../../src/runner/browser/with-browser.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { until } from '../observers/read-journal.ts';
import { startTrial, trialEnded, trialStateOf } from '../trial/extension-trial.ts';
import { keptSites } from '../trial/kept-site.ts';
import { personOn, profileOf } from '../trial/person.ts';
import { DNT } from '../trial/sites/trial-site.ts';

const TIMEOUT_MS = 240_000;

describe('chromium, set aside', { timeout: TIMEOUT_MS }, () => {
  let server: TestServer;
  let profile: string;
  const open = () => launch('chromium', { map: server.map.map(parseHostRule), ignoreCertificateErrors: true, thirdPartyCookies: true, profile }); // prettier-ignore
  beforeAll(async () => {
    server = await startServer(keptSites());
    profile = mkdtempSync(join(tmpdir(), 'saydo-kept-'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('everything is back after the browser was killed half-way', async () => {
    const first = await open();
    const tab = await personOn(first, '/hang');
    const before = await profileOf(first);
    await startTrial(first, tab, DNT, 3);
    await until(() => trialStateOf(first, tab), (state) => state.state === 'running' && server.log.some(({ headers }) => headers['dnt'] === '1')); // prettier-ignore
    // As `kill -9` does.
    await first.close();
    const again = await open();
    const after = await until(() => profileOf(again), (now) => JSON.stringify(now) === JSON.stringify(before)); // prettier-ignore
    await again.close();
    expect(after).toEqual(before);
  });

  test('a site that keeps a database is left alone, and the way to try it is told', async () => {
    const browser = await open();
    const tab = await personOn(browser, '/database');
    const before = await profileOf(browser);
    await startTrial(browser, tab, DNT, 1);
    const state = await trialEnded(browser, tab);
    expect(JSON.stringify(state)).toMatch(/keeps a database.*Allow Saydo in private windows/);
    expect(await profileOf(browser)).toEqual(before);
    await browser.close();
  });
});
