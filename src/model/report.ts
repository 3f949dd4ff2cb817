import * as v from 'valibot';
import { Evidence } from './evidence.ts';
import { Entry } from './observation.ts';
import { Policy } from './policy.ts';
import { Trial } from './trial.ts';
import { OUTCOMES, Verdict } from './verdict.ts';

/** Version of the report's JSON form (semantic versioning). */
export const REPORT_VERSION = '1.0.0';

export const Report = v.object({
  $schema: v.literal('urn:saydo:report:1'),
  version: v.literal(REPORT_VERSION),
  tool: v.object({ name: v.literal('saydo'), version: v.string(), browser: v.string() }),
  /** Registrable domain. */
  site: v.string(),
  /** The last page of the visit. */
  address: v.string(),
  /** Milliseconds since the epoch. */
  made: v.number(),
  private: v.boolean(),
  counts: v.object(v.entriesFromList(OUTCOMES, v.number())),
  verdicts: v.array(Verdict),
  policy: Policy,
  evidence: Evidence,
  /** The same visit repeated under signals and choices, where that was done; `evidence` is then a plain visit of it. */
  trial: v.optional(Trial),
  /** The journal entries that verdicts point to. */
  observations: v.array(Entry),
});

export type Report = v.InferOutput<typeof Report>;
