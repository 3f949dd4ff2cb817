import { expect, test } from 'vitest';
import { startDemo } from '../demo/start-demo.ts';
import { audit, BROWSERS, drive } from './drive.ts';

/**
 * As browsers come: Debian's Chromium refuses unpartitioned cookies of third parties, Firefox keeps them apart by site (Total
 * Cookie Protection), where they cannot serve to follow anyone. That one difference shows in one verdict, which accuses nobody.
 */
const DIFFERS = [{ audit: 'cross-site-tracking', chromium: 'unclear', firefox: 'not-applicable' }];

test('with the browsers’ own cookie settings both tell the same of the demo shop', async () => {
  const seen = [];
  for (const name of BROWSERS) {
    const demo = await startDemo();
    const browser = await drive(name, demo);
    try {
      const { report } = await audit(browser, [demo.url]);
      const kept = report.evidence.cookies.filter(({ party, stored }) => party === 'third' && stored === 'yes');
      const verdicts = new Map(report.verdicts.map(({ audit: id, outcome }) => [id, outcome]));
      seen.push({ verdicts, kept: kept.map(({ name: cookie, partitioned }) => [cookie, partitioned]).sort() });
    } finally {
      await browser.close();
      await demo.close();
    }
  }
  const [chromium, firefox] = seen;
  expect(chromium?.kept).toEqual([['cto_bundle', true]]);
  expect(firefox?.kept).toEqual([['cto_bundle', true], ['fr', true], ['uid', true]]); // prettier-ignore
  const differing = [...(chromium?.verdicts ?? [])].flatMap(([id, outcome]) => {
    const other = firefox?.verdicts.get(id);
    return other === outcome ? [] : [{ audit: id, chromium: outcome, firefox: other }];
  });
  expect(differing).toEqual(DIFFERS);
  expect(chromium?.verdicts.get('third-party-cookies')).toBe('contradicted');
});
