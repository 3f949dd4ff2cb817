import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Evidence } from '../../src/model/evidence.ts';
import { TabState } from '../../src/model/message.ts';
import { loadPage } from '../../src/runner/audit/load-page.ts';
import { startServer } from '../demo/server.ts';
import { reachSites, REACH, WINDOWS, WORKERS } from '../trial/reach-site.ts';
import { BROWSERS, drive } from './drive.ts';

const TOLD_WITHIN_MS = 20_000;

/** Loads the page with all its frames and workers; gives what the server met and what the extension saw. */
async function visit(name: (typeof BROWSERS)[number], signals: { dnt: boolean; gpc: boolean }) {
  const server = await startServer(reachSites());
  try {
    const browser = await drive(name, server, { signals });
    try {
      await browser.ask({ ask: 'set-settings', settings: { fetches: false } });
      const { page, id } = await browser.open();
      await loadPage(page, `https://${REACH}/`, 30_000);
      const told = () => new Map(server.log.filter(({ path }) => path === '/tell').map(({ query }) => [query.get('from') ?? '', query])); // prettier-ignore
      const until = Date.now() + TOLD_WITHIN_MS;
      while (told().size < WINDOWS.length + WORKERS.length && Date.now() < until) await pause(50);
      await pause(500);
      const state = v.parse(TabState, await browser.ask({ ask: 'report', tab: id, complete: false }));
      const seen: Evidence | undefined = state.state === 'watched' ? state.report.evidence : undefined;
      return { told: told(), log: [...server.log], signals: seen?.signals };
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(BROWSERS)('the signals in %s', (name) => {
  test('go with every request and are what every frame and worker reads', async () => {
    const { told, log, signals } = await visit(name, { dnt: true, gpc: true });
    expect([...told.keys()].sort()).toEqual([...WINDOWS, ...WORKERS].sort());
    for (const from of WINDOWS) expect([from, told.get(from)?.get('dnt')]).toEqual([from, '1']);
    // Workers have no doNotTrack at all (the property is of windows alone); globalPrivacyControl they have.
    for (const from of WORKERS) expect([from, told.get(from)?.get('dnt')]).toEqual([from, 'undefined']);
    for (const [from, query] of told) expect([from, query.get('gpc')]).toEqual([from, 'true']);
    const without = log.filter(({ headers }) => headers['dnt'] !== '1' || headers['sec-gpc'] !== '1');
    expect(without.map(({ method, host, path }) => `${method} ${host}${path}`)).toEqual([]);
    expect(new Set(log.map(({ path }) => path))).toEqual(
      new Set([...log.map(({ path }) => path), '/', '/frame', '/sw.js', '/worker.js', '/shared.js', '/beaconed', '/kept', '/xhr', '/events', '/ground.gif']),
    );
    // What the report says of it: all, or what is missing by name.
    const carried = signals?.carried;
    expect(signals?.sent).toEqual({ dnt: true, gpc: true });
    expect(carried?.requests).toBeGreaterThan(15);
    expect(carried).toMatchObject({ dnt: carried?.requests, gpc: carried?.requests, without: [] });
  });

  test('are not there where nobody asked for them', async () => {
    const { told, log, signals } = await visit(name, { dnt: false, gpc: false });
    expect(log.filter(({ headers }) => 'dnt' in headers || 'sec-gpc' in headers)).toEqual([]);
    for (const query of told.values()) {
      expect(query.get('gpc')).not.toBe('true');
      expect(query.get('dnt')).not.toBe('1');
    }
    expect(signals?.carried).toMatchObject({ dnt: 0, gpc: 0 });
  });
}); // prettier-ignore
