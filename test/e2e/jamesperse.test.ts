import { describe, expect, test } from 'vitest';
import { startServer } from '../demo/server.ts';
import { hasPolicy, jamesPerse } from '../sites/jamesperse.ts';
import { VARIANTS, type VariantName } from '../sites/jamesperse-variants.ts';
import { accusations, audit, BROWSERS, differences, drive } from './drive.ts';

const NAMES = Object.keys(VARIANTS) as VariantName[];

if (!hasPolicy())
  console.warn('skipped: ../shared/policies/jamesperse.md is not here, so there is no real policy to serve');

describe.skipIf(!hasPolicy()).each(BROWSERS)('the real policy of jamesperse.com in %s', (browserName) => {
  test.each(NAMES)('%s', async (variant) => {
    const { sites, visit, expected } = jamesPerse(variant);
    const server = await startServer(sites);
    const signals = { dnt: VARIANTS[variant].signal, gpc: false };
    const browser = await drive(browserName, server, { thirdPartyCookies: true, signals });
    try {
      const { report } = await audit(browser, visit);
      expect(differences(report, expected)).toEqual([]);
      const accused = Object.entries(expected).filter(([, right]) => right?.outcome === 'contradicted').map(([id]) => id); // prettier-ignore
      expect(accusations(report).map((line) => line.split(':')[0])).toEqual(accused);
      expect(report.policy.status === 'read' && report.policy.reading.effectiveDate).toBe('2014-09-16');
      expect(report.evidence.signals.sent.dnt).toBe(signals.dnt);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
