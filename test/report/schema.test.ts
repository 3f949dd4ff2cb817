import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format, resolveConfig } from 'prettier';
import { Address, Digest, Param } from '../../src/model/address.ts';
import {
  Beacon,
  Cookie,
  Coverage,
  Evidence,
  Page,
  Party,
  Signals,
  StoredItem,
  Transport,
} from '../../src/model/evidence.ts';
import { Entry, Observation, SetCookie, StoredCookie } from '../../src/model/observation.ts';
import {
  Candidate,
  Claim,
  DeclaredCookie,
  NamedCompany,
  Policy,
  PolicyDocument,
  Reading,
  StatedLifetime,
  Statement,
  TopicReading,
} from '../../src/model/policy.ts';
import { Arm, ArmResult, Deed, Difference, Run, Trial } from '../../src/model/trial.ts';
import { Does, Says, Verdict } from '../../src/model/verdict.ts';
import { Report, REPORT_VERSION } from '../../src/model/report.ts';
import { asJson } from '../../src/report/as-json.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { arbitrary } from '../audits/arbitrary.ts';
import { AD, beacon, cookie, evidence, identifier, party, policy, unreadable } from '../audits/build.ts';

/** What the schema gives a name of its own, instead of writing it out wherever it stands. */
const MODEL = {
  Address, Digest, Param, SetCookie, StoredCookie, Observation, Entry, Evidence, Page, Cookie, Beacon, StoredItem, Signals, Transport, Party,
  Coverage, Policy, PolicyDocument, Reading, TopicReading, Claim, Statement, NamedCompany, DeclaredCookie, StatedLifetime, Candidate, Verdict, Says, Does,
  Trial, Arm, Run, Deed, ArmResult, Difference,
}; // prettier-ignore

const FILE = 'docs/report.schema.json';
/** `npx vitest run --project unit test/report -u` writes the file anew. */
const published = async () => {
  const schema = toJsonSchema(Report, { errorMode: 'ignore', definitions: { ...MODEL, Report } });
  const named = { $id: 'urn:saydo:report:1', title: `Saydo report ${REPORT_VERSION}`, ...schema };
  return format(JSON.stringify(named), { ...(await resolveConfig(FILE)), parser: 'json' });
};
const report = (seen: Evidence, said: Policy) => makeReport({ evidence: seen, policy: said, entries: [], version: '0.1.0', browser: 'Chromium 156', made: 1_700_000_000_000, private: false }); // prettier-ignore
const validator = () => new Ajv({ strict: false }).compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);

test('the published schema is that of the report', async () => {
  await expect(await published()).toMatchFileSnapshot(`../../${FILE}`);
});

test('a report is valid by the published schema, and comes back from JSON as it was', () => {
  const seen = evidence({
    cookies: [cookie(), identifier()],
    parties: [party(AD, { cookies: 1 })],
    beacons: [beacon()],
  });
  const valid = validator();
  for (const said of [
    policy({ cookies: ['affirms', 'We use cookies.'], 'third-party-cookies': ['denies'] }),
    unreadable(),
  ]) {
    const text = asJson(report(seen, said));
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    expect(v.parse(Report, JSON.parse(text))).toEqual(report(seen, said));
  }
});

test('every report is valid by the published schema, whatever was seen and said', () => {
  const valid = validator();
  fc.assert(
    fc.property(
      arbitrary(Evidence) as fc.Arbitrary<Evidence>,
      arbitrary(Policy) as fc.Arbitrary<Policy>,
      (seen, said) => {
        const text = asJson(report(seen, said));
        expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('the schema rejects what is no report', () => {
  const valid = validator();
  const good = JSON.parse(asJson(report(evidence(), policy()))) as Record<string, unknown>;
  expect(valid(good)).toBe(true);
  expect(valid({ ...good, verdicts: [{ outcome: 'guilty' }] })).toBe(false);
  expect(valid({ ...good, site: undefined, counts: {} })).toBe(false);
});
