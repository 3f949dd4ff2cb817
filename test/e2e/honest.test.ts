import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { HONEST } from '../sites/honest.ts';
import { accusations, audit, BROWSERS, differences, drive } from './drive.ts';

const SITES = HONEST.map((make) => make());

describe.each(BROWSERS)('well-behaved sites in %s', (name) => {
  let server: TestServer;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    server = await startServer(SITES.flatMap(({ sites }) => sites));
    browser = await drive(name, server, { thirdPartyCookies: true });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(SITES.map((one) => [one.name, one] as const))(
    '%s is accused of nothing',
    async (_name, { visit, expected }) => {
      const { report } = await audit(browser, visit);
      expect(report.policy.status).toBe('read');
      expect(accusations(report)).toEqual([]);
      expect(differences(report, expected)).toEqual([]);
    },
  );
});
