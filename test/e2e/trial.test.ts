import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../src/model/report.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { banners } from '../trial/sites/banners.ts';
import { byHeader } from '../trial/sites/by-header.ts';
import { inPart } from '../trial/sites/in-part.ts';
import { DNT, findSite } from '../trial/sites/trial-site.ts';
import { tryAddress, trySite, wrongIn } from '../trial/try-site.ts';

/** Nine visits or twelve, each in a browser of its own. */
const TIMEOUT_MS = 180_000;

/** Two of the bench, which every run of the tests can afford; `npm run bench:trials` tries them all. */
const SITES = [findSite(inPart(), '//declares.'), findSite(banners(), '//cc-false.')];

describe('trials in chromium', { timeout: TIMEOUT_MS }, () => {
  test.each(SITES.map((site) => [site.name, site] as const))('%s', async (_, site) => {
    const report = await trySite(site, { seed: 20_261_122 });
    expect(wrongIn(report, site)).toEqual([]);
    v.assert(Report, report);
  });
});

describe('trials in firefox', { timeout: TIMEOUT_MS }, () => {
  test('a site that heeds the header is found to', async () => {
    const site = findSite(byHeader(), '//header-dnt.');
    const report = await trySite(site, { browser: 'firefox', seed: 7 });
    expect(wrongIn(report, site)).toEqual([]);
    expect(report.tool.browser).toContain('Firefox');
  });
});

describe('how a trial is made', { timeout: TIMEOUT_MS }, () => {
  const site = findSite(inPart(), '//ignores.');
  let server: TestServer;
  let temporary: string;
  const before = process.env['TMPDIR'];

  beforeAll(async () => {
    server = await startServer(site.sites);
    temporary = mkdtempSync(join(tmpdir(), 'saydo-trial-test-'));
    process.env['TMPDIR'] = temporary;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(temporary, { recursive: true, force: true });
    await server.close();
  });

  test('each run is a fresh profile, each sends what its arm says and nothing else, and no profile is left', async () => {
    const { trial } = await tryAddress(`${site.url}?q=1`, DNT, server, { rounds: 2, pages: 1, seed: 1 });
    if (!trial) throw new Error('no trial');
    // Nothing came back in any run but what that run itself was given: the first request of a page carries no cookie.
    const pages = server.log.filter(({ host, path, query }) => host === 'ignores.example' && path === '/' && query.get('q') === '1'); // prettier-ignore
    expect(pages.length).toBe(7);
    for (const { headers } of pages) expect(headers['cookie']).toBeUndefined();
    expect(pages.filter(({ headers }) => headers['dnt'] === '1')).toHaveLength(2);
    expect(server.log.filter(({ headers }) => 'sec-gpc' in headers)).toEqual([]);
    expect(trial.runs.map(({ status, sent }) => [status, sent])).toEqual(trial.runs.map(() => ['done', true]));
    for (const { requests } of trial.runs) expect(requests.right).toBe(requests.all);
    // The journey was picked once and is every run's.
    expect(trial.journey).toEqual(['https://ignores.example/?q=1', 'https://ignores.example/']);
    expect(trial.results[0]).toMatchObject({ outcome: 'inconclusive', blocks: 2 });
    expect(trial.results[0]?.reason).toContain('Only 2 complete rounds');
    expect(readdirSync(temporary).filter((name) => name.startsWith('saydo-chromium'))).toEqual([]);
  });

  test('a site that cannot be visited is an error that says why, before all rounds are tried', async () => {
    const started = performance.now();
    await expect(tryAddress('https://nowhere.ignores.example/', DNT, server, { parallel: 1 })).rejects.toThrow('no such host'); // prettier-ignore
    expect(performance.now() - started).toBeLessThan(90_000);
  });
});
