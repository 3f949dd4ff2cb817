import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AUDITS } from '../../src/audits/registry.ts';
import { type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { startServer, type TestServer } from '../demo/server.ts';
import { POLICY_STATES, policySites } from '../sites/policy-states.ts';
import { accusations, audit, BROWSERS, drive } from './drive.ts';

/** Audits of what a policy says of a practice: without a policy they can say nothing. */
const OF_TOPICS = AUDITS.filter(({ topic }) => topic !== undefined).map(({ id }) => id);

describe.each(BROWSERS)('policies that are hard to come by, in %s', (name) => {
  let server: TestServer;
  let browser: DrivenBrowser;

  beforeAll(async () => {
    server = await startServer(policySites());
    browser = await drive(name, server);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const unread = POLICY_STATES.filter(({ reason }) => reason !== 'read');
  test.each(unread)('$name: a message, and nothing guessed', async ({ host, reason }) => {
    const { report } = await audit(browser, [`https://${host}/`]);
    expect(report.policy).toMatchObject({ status: 'unreadable', reason });
    expect(report.policy.status === 'unreadable' ? report.policy.message.length : 0).toBeGreaterThan(30);
    expect(accusations(report)).toEqual([]);
    for (const { audit: id, outcome } of report.verdicts.filter((one) => OF_TOPICS.includes(one.audit))) {
      expect(outcome, id).toBe('unclear');
    }
  });

  const read = POLICY_STATES.filter(({ reason }) => reason === 'read');
  test.each(read)('$name is read', async ({ host }) => {
    const { report } = await audit(browser, [`https://${host}/`]);
    expect(report.policy.status).toBe('read');
    if (report.policy.status !== 'read') return;
    const { effectiveDate, topics } = report.policy.reading;
    expect(effectiveDate).toBe('2026-03-01');
    expect([topics.cookies.stance, topics.beacons.stance, topics.dnt.stance]).toEqual(['affirms', 'denies', 'ignores']);
    expect(accusations(report)).toEqual([]);
    // The page that was drawn to be read is no page of the visit, and none of its cookies count.
    expect(report.evidence.pages.map(({ href }) => href)).toEqual([`https://${host}/`]);
    const policyHits = server.log.filter((hit) => hit.host === host && hit.path === '/privacy');
    expect(policyHits.length).toBeGreaterThan(0);
    for (const { headers } of policyHits) expect(headers['cookie']).toBeUndefined();
  });
});
