import { type GivenPolicy } from '../model/message.ts';
import { toDocument } from '../policy/to-document.ts';
import { visitOf } from '../evidence/visit.ts';
import { type Desk, givenName, policyName } from './gather.ts';
import { type PolicyState } from './policy-state.ts';

/** Takes a policy given by hand for the site of a tab, or, with null, goes back to the one that is found from its pages. */
export const usePolicy = async ({ journal, shelf, tab }: Desk, policy: GivenPolicy | null): Promise<void> => {
  const visit = visitOf(await journal.read(tab), tab);
  if (!visit) throw new Error('This tab shows no page that is watched: open the site first.');
  const { site } = visit;
  await shelf.delete(policyName(site));
  await shelf.delete(givenName(site));
  if (policy?.by === 'address') await shelf.set(givenName(site), { address: policy.address });
  if (policy?.by !== 'text') return;
  const { text, name } = policy;
  const document = toDocument({ body: text, name, source: 'given', fetched: Date.now(), found: 'given by hand' });
  const state: PolicyState = { documents: [document], candidates: [], notes: [], at: Date.now() };
  await shelf.set(policyName(site), state);
};
