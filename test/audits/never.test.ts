import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { AUDITS } from '../../src/audits/registry.ts';
import { judge } from '../../src/audits/judge.ts';
import { Evidence, type Part, PARTS } from '../../src/model/evidence.ts';
import { Policy } from '../../src/model/policy.ts';
import { Verdict } from '../../src/model/verdict.ts';
import { countOutcomes } from '../../src/report/make-report.ts';
import { arbitrary } from './arbitrary.ts';
import { unreadable, watched } from './build.ts';

const anyEvidence = arbitrary(Evidence) as fc.Arbitrary<Evidence>;
const anyPolicy = arbitrary(Policy) as fc.Arbitrary<Policy>;
const seeing = (evidence: Evidence): Evidence => ({ ...evidence, coverage: { ...evidence.coverage, parts: watched('full') } }); // prettier-ignore
const accusing = (verdicts: Verdict[]) => verdicts.filter(({ outcome }) => outcome === 'contradicted' || outcome === 'undisclosed'); // prettier-ignore

test('no audit throws, whatever it is handed, and every verdict is one', () => {
  fc.assert(
    fc.property(anyEvidence, anyPolicy, (evidence, policy) => {
      const verdicts = judge(seeing(evidence), policy);
      expect(verdicts.filter(({ summary }) => summary === 'check failed')).toEqual([]);
      for (const verdict of verdicts) v.assert(Verdict, verdict);
    }),
    { numRuns: 300 },
  );
});

test('no audit accuses where a part that it needs was not watched', () => {
  fc.assert(
    fc.property(anyEvidence, anyPolicy, fc.constantFrom(...PARTS), (evidence, policy, part: Part) => {
      const whole = seeing(evidence);
      const others = Object.fromEntries(PARTS.filter((other) => other !== part).map((other) => [other, 'full'])) as typeof whole.coverage.parts; // prettier-ignore
      const verdicts = judge(
        { ...whole, coverage: { ...whole.coverage, parts: { ...others, [part]: 'none' } } },
        policy,
      );
      const unknown = judge({ ...whole, coverage: { ...whole.coverage, parts: others } }, policy);
      const needing = AUDITS.filter(({ needs }) => needs.includes(part)).map(({ id }) => id);
      for (const { audit, outcome } of verdicts) if (needing.includes(audit)) expect(outcome).toBe('unobserved');
      for (const { audit, outcome } of unknown) if (needing.includes(audit)) expect(outcome).toBe('unobserved'); // prettier-ignore
    }),
    { numRuns: 100 },
  );
});

test('no audit accuses where the policy cannot be read', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      expect(accusing(judge(seeing(evidence), unreadable()))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('an accusation shows what was seen, with entries where the evidence has them', () => {
  fc.assert(
    fc.property(anyEvidence, anyPolicy, (evidence, policy) => {
      for (const verdict of accusing(judge(seeing(evidence), policy))) expect(verdict.does).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('counts add up', () => {
  fc.assert(
    fc.property(anyEvidence, anyPolicy, (evidence, policy) => {
      const verdicts = judge(evidence, policy);
      const counts = countOutcomes(verdicts);
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(AUDITS.length);
      expect(verdicts.filter(({ outcome }) => outcome === 'contradicted')).toHaveLength(counts.contradicted);
    }),
    { numRuns: 50 },
  );
});
