import { type Policy, type PolicyDocument } from '../model/policy.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { type PolicyState } from './policy-state.ts';

type Read = ReturnType<typeof readPolicy>;

/** Readings, by what was read: reading is the same each time, and the dearest step of a report. */
const readings = new Map<string, Read>();
const MOST = 8;

const readOnce = (documents: readonly PolicyDocument[]): Read => {
  const name = documents.map(({ kind, sha256 }) => `${kind}:${sha256}`).join();
  const known = readings.get(name);
  if (known) return known;
  const reading = readPolicy(documents);
  if (readings.size >= MOST) readings.clear();
  readings.set(name, reading);
  return reading;
};

/** What was found for a site as the policy that is judged: read, or the reason why not. Without a state it is still to come. */
export const readState = (state: PolicyState | undefined, fetches: boolean): Policy => {
  const { documents = [], candidates = [], notes = [], failure } = state ?? {};
  const unreadable = (reason: Extract<Policy, { status: 'unreadable' }>['reason'], message: string): Policy => ({
    status: 'unreadable',
    reason,
    message,
    documents,
    candidates,
    notes,
  });
  if (!state && !fetches) {
    return unreadable('off', 'Fetching is switched off. Give the policy as text, or allow Saydo to fetch it.');
  }
  if (!state) return unreadable('pending', 'The policy has not been read yet.');
  if (failure) return unreadable(failure.reason, failure.message);
  const read = readOnce(documents);
  if (read.status === 'unreadable') return unreadable(read.reason, read.message);
  return { status: 'read', documents, reading: read.reading, candidates, notes };
};
