import type { Reading, Statement } from '../../src/model/policy.ts';

/** Every place in the stored text that a reading points to. */
export function places(reading: Reading): Statement[] {
  const { topics, companies, cookies, lifetimes, retention, dataKinds, optOuts, contact, laws, children, transfers, notUnderstood } = reading; // prettier-ignore
  const claims = Object.values(topics).flatMap((topic) => topic.claims);
  return [claims, companies, cookies, lifetimes, retention, dataKinds, optOuts, contact, laws, children, transfers, notUnderstood].flat(); // prettier-ignore
}
