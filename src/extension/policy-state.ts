import * as v from 'valibot';
import { Candidate, PolicyDocument, UNREADABLE } from '../model/policy.ts';

/** What was found for a site, before it is read: the texts, or why there are none. */
export const PolicyState = v.object({
  documents: v.array(PolicyDocument),
  candidates: v.array(Candidate),
  notes: v.array(v.string()),
  /** Absent where there is a text to read. */
  failure: v.optional(v.object({ reason: v.picklist(UNREADABLE), message: v.string() })),
  /** Milliseconds since the epoch. */
  at: v.number(),
});

export type PolicyState = v.InferOutput<typeof PolicyState>;
export type Failure = NonNullable<PolicyState['failure']>;
