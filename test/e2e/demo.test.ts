import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report } from '../../src/model/report.ts';
import { EXPECTED } from '../demo/expected.ts';
import { startDemo, type Demo } from '../demo/start-demo.ts';
import { accusations, audit, BROWSERS, differences, drive } from './drive.ts';

let demo: Demo;
const reports = new Map<string, Report>();

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

describe.each(BROWSERS)('the demo shop in %s', (name) => {
  let report: Report;
  let firstPolicyFetch: number;

  beforeAll(async () => {
    demo.log.length = 0;
    const browser = await drive(name, demo, { thirdPartyCookies: true });
    try {
      ({ report } = await audit(browser, demo.visit));
      reports.set(name, report);
    } finally {
      await browser.close();
    }
    firstPolicyFetch = demo.log.findIndex(({ path }) => path === '/privacy');
  });

  test('every false point is found, every true one left alone', () => {
    expect(differences(report, EXPECTED)).toEqual([]);
    const accused = Object.keys(EXPECTED).filter((id) => ['contradicted', 'undisclosed'].includes(EXPECTED[id]?.outcome ?? '')); // prettier-ignore
    expect(accusations(report).map((line) => line.split(':')[0]).sort()).toEqual(accused.sort()); // prettier-ignore
  });

  test('both sides of each contradiction are there, quoted and seen', () => {
    for (const verdict of report.verdicts.filter(({ outcome }) => outcome === 'contradicted')) {
      expect(verdict.says.length, verdict.audit).toBeGreaterThan(0);
      expect(verdict.does.length, verdict.audit).toBeGreaterThan(0);
      for (const { quote, document, start, end } of verdict.says) {
        expect(report.policy.documents[document]?.text.slice(start, end)).toBe(quote);
      }
      const known = new Set(report.observations.map(({ seq }) => seq));
      for (const { refs } of verdict.does) expect(refs.every((ref) => known.has(ref)), verdict.audit).toBe(true); // prettier-ignore
    }
  });

  test('the parties of the visit are those of the shop, and all of it was watched', () => {
    const domains = report.evidence.parties.filter(({ party }) => party === 'third').map(({ domain }) => domain);
    expect(domains.sort()).toEqual(['criteo.com', 'criteo.net', 'facebook.com', 'mixpanel.com', 'mxpnl.com']);
    expect(report.evidence.pages.map(({ href }) => href)).toEqual(demo.visit);
    expect(report.evidence.coverage.fresh).toBe(true);
    expect(report.evidence.coverage.framesScripted).toBe(report.evidence.coverage.frames);
  });

  test('the identifier that leaves the shop is recognised by where it came from', () => {
    const criteo = report.evidence.parties.find(({ domain }) => domain === 'criteo.com');
    expect(criteo?.identifiers).toContainEqual({ param: 'ep', from: 'cookie', name: 'tt_visitor' });
    const facebook = report.evidence.parties.find(({ domain }) => domain === 'facebook.com');
    expect(facebook?.identifiers).toContainEqual({ param: 'external_id', from: 'cookie', name: 'tt_visitor' });
  });

  test('the program’s own fetches come after the pages, carry no cookie, and are not counted', () => {
    expect(firstPolicyFetch).toBeGreaterThan(0);
    const own = demo.log.filter(({ path, host }) => path === '/privacy' || path.startsWith('/.well-known/') || host === 'mixpanel.com'); // prettier-ignore
    expect(own.map(({ path }) => path)).toEqual(expect.arrayContaining(['/privacy', '/.well-known/dnt/', '/.well-known/gpc.json', '/optout/'])); // prettier-ignore
    for (const { headers, host, path } of own) expect(headers['cookie'], host + path).toBeUndefined();
    const firstPage = demo.log.findIndex(({ path }) => path === '/pulse');
    expect(firstPage).toBeGreaterThanOrEqual(0);
    expect(demo.log.findIndex((hit) => own.includes(hit))).toBeGreaterThan(firstPage);
    expect(report.evidence.parties.map(({ hosts }) => hosts).flat()).not.toContain('mixpanel.com');
    expect(report.evidence.pages.some(({ href }) => href.includes('/privacy'))).toBe(false);
  });

  test('no value of a cookie, a query or a body stands anywhere in the report', () => {
    const text = JSON.stringify(report);
    const values = demo.log.flatMap(({ cookies, query, body }) => [
      ...Object.values(cookies), ...query.values(), ...new URLSearchParams(body).values(),
    ]); // prettier-ignore
    const secrets = new Set(values.filter((value) => /^[0-9a-f-]{20,}$/.test(value)));
    expect(secrets.size).toBeGreaterThan(3);
    expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
  });
});

test('both browsers give the same verdicts', () => {
  const [one, two] = BROWSERS.map((name) => reports.get(name)?.verdicts.map(({ audit, outcome }) => [audit, outcome]));
  expect(one).toBeDefined();
  expect(two).toEqual(one);
});
