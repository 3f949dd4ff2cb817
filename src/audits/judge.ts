import { type Evidence, type Part, PARTS } from '../model/evidence.ts';
import { type Policy, type TopicReading } from '../model/policy.ts';
import { TOPICS } from '../model/topic.ts';
import { type Trial } from '../model/trial.ts';
import { OUTCOMES, type Verdict } from '../model/verdict.ts';
import { type Audit, type Judgement, type Readable, type Visit } from './engine/define-audit.ts';
import { AUDITS } from './registry.ts';

const SILENT: TopicReading = { stance: 'silent', reason: 'nothing read', claims: [] };

/** What there is to read where the policy could not be read: nothing but its documents. */
const unread = (policy: Policy): Readable => ({
  effectiveDate: null,
  // As each topic is in TOPICS, each is in the record.
  topics: Object.fromEntries(TOPICS.map((topic) => [topic, SILENT])) as Readable['topics'],
  companies: [], cookies: [], lifetimes: [], retention: [], dataKinds: [], optOuts: [], contact: [], laws: [],
  children: [], transfers: [], notUnderstood: [],
  documents: policy.documents,
}); // prettier-ignore

const isPart = (need: string): need is Part => (PARTS as readonly string[]).includes(need);

const unobserved = (explanation: string): Judgement => ({
  outcome: 'unobserved',
  summary: 'not watched',
  explanation,
  says: [],
  does: [],
});

const visitFor = ({ needs }: Audit, { site, owner, coverage }: Evidence): Visit => {
  const parts = needs.filter(isPart);
  return {
    site,
    owner,
    watched: parts.every((part) => coverage.parts[part] === 'full') ? 'full' : 'partial',
    fresh: coverage.fresh,
    pages: coverage.pages,
    notes: coverage.notes.filter(({ part }) => parts.some((needed) => needed === part)).map(({ text }) => text),
  };
};

const ask = (audit: Audit, evidence: Evidence, policy: Policy, trial: Trial | undefined): Judgement => {
  const visit = visitFor(audit, evidence);
  // A part that is absent from the record was not watched either.
  const blind = audit.needs.filter(isPart).filter((part) => (evidence.coverage.parts[part] ?? 'none') === 'none');
  if (blind.length > 0) return unobserved(['This part of the visit was not watched.', ...visit.notes].join(' '));

  const reading = policy.status === 'read' ? { ...policy.reading, documents: policy.documents } : unread(policy);
  const said = audit.topic === undefined ? SILENT : reading.topics[audit.topic];
  // The reader leaves a topic open where it does not know the policy's language well enough.
  const open = policy.status === 'read' && said.stance === 'unclear' && said.claims.length === 0;
  const claims = open ? SILENT : said;
  try {
    const judgement = audit.judge(evidence, claims, { visit, reading, trial });
    if (open) return { ...judgement, outcome: 'unclear', explanation: said.reason, says: [] };
    if (policy.status === 'read') return judgement;
    return { ...judgement, outcome: 'unclear', explanation: policy.message, says: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...unobserved(`This check failed (${message}). The others are not affected.`), summary: 'check failed' };
  }
};

/**
 * Holds what a site does against what its policy says: one verdict an audit, worst outcome first. Judges nothing itself:
 * a part that was not watched is `unobserved`, a policy that could not be read is `unclear` with the reason, and an audit
 * that throws spoils only its own verdict.
 */
export const judge = (
  evidence: Evidence,
  policy: Policy,
  trial?: Trial,
  audits: readonly Audit[] = AUDITS,
): Verdict[] =>
  audits
    .map((audit): Verdict => {
      const { id, title, why, topic } = audit;
      return { audit: id, title, ...(topic && { topic }), why, ...ask(audit, evidence, policy, trial) };
    })
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
