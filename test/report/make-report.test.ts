import { expect, test } from 'vitest';
import { type Entry } from '../../src/model/observation.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { cookie, evidence, page, policy } from '../audits/build.ts';

const entry = (seq: number): Entry => ({
  seq,
  observation: { kind: 'gesture', time: seq, tab: 1, frame: 0, type: 'click' },
});
const parts = { version: '0.1.0', browser: 'Firefox 153', made: 5, private: true };

test('a report keeps only the observations that a verdict cites', () => {
  const seen = evidence({ cookies: [cookie({ refs: [7, 9] })], pages: [page({ refs: [1] })] });
  const report = makeReport({ ...parts, evidence: seen, policy: policy({ cookies: ['denies'] }), entries: [1, 2, 7, 8, 9].map(entry) }); // prettier-ignore
  const cited = report.observations.map(({ seq }) => seq);
  expect(cited).toEqual(expect.arrayContaining([7, 9]));
  expect(cited).not.toContain(2);
  expect(cited).not.toContain(8);
});

test('counts are those of the verdicts; the address is that of the last page', () => {
  const seen = evidence({
    cookies: [cookie()],
    pages: [page(), page({ index: 1, href: 'https://shop.example/cart' })],
  });
  const report = makeReport({ ...parts, evidence: seen, policy: policy({ cookies: ['denies'] }), entries: [] });
  expect(report).toMatchObject({ address: 'https://shop.example/cart', site: 'shop.example', private: true, made: 5 });
  expect(report.counts.contradicted).toBe(1);
  expect(Object.values(report.counts).reduce((a, b) => a + b, 0)).toBe(report.verdicts.length);
});
