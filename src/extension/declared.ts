import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { type ObservationOf } from '../model/observation.ts';
import { type Fetched } from './own-fetch.ts';

/** EFF's published texts of the Do Not Track policy, by SHA-1. */
const DNT_POLICIES: Readonly<Record<string, string>> = { a18e8dba6848d3fc241b03b88291cb75a3cfec3b: '1.0' };

const optionalText = v.fallback(v.optional(v.string()), undefined);
const optionalTexts = v.fallback(v.optional(v.array(v.string())), undefined);

/** W3C Tracking Preference Expression §6.5: only `tracking` is required. */
const TrackingStatus = v.object({
  tracking: v.string(),
  policy: optionalText,
  'same-party': optionalTexts,
  controller: optionalTexts,
});

const Gpc = v.object({ gpc: v.fallback(v.optional(v.boolean()), undefined), lastUpdate: optionalText });

export type Resource = ObservationOf<'declared'>['resource'];
type Facts = Partial<
  Omit<ObservationOf<'declared'>, 'kind' | 'time' | 'tab' | 'frame' | 'document' | 'resource' | 'url'>
>;

/** Where a site declares itself. */
export const WELL_KNOWN: Readonly<Record<Resource, string>> = {
  'tracking-status': '/.well-known/dnt/',
  'dnt-policy': '/.well-known/dnt-policy.txt',
  gpc: '/.well-known/gpc.json',
};

const parsed = <T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array): T | undefined => {
  try {
    const result = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};

const given = (facts: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What an answer from a well-known address says: its status, and what could be read. A page sent for "not found" says nothing else. */
export const declaredBy = (resource: Resource, fetched: Fetched): Facts & { status: number } => {
  if (!fetched.ok) return { status: 0 };
  const { status, bytes, contentType = '' } = fetched;
  if (status !== 200) return { status };
  if (resource === 'dnt-policy') {
    // Many sites answer every address with a page of theirs.
    if (/html/i.test(contentType)) return { status };
    const hash = bytesToHex(sha1(bytes));
    return { status, ...given({ sha1: hash, version: DNT_POLICIES[hash] }) };
  }
  if (resource === 'gpc') {
    const found = parsed(Gpc, bytes);
    return { status, ...given(found ?? {}) };
  }
  const found = parsed(TrackingStatus, bytes);
  if (!found) return { status };
  const { tracking, policy, controller } = found;
  const address =
    policy !== undefined && URL.canParse(policy, fetched.address) ? new URL(policy, fetched.address).href : undefined;
  return { status, ...given({ tracking, policy: address, sameParty: found['same-party'], controller }) };
};
