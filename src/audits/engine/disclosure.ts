import { type TopicReading } from '../../model/policy.ts';
import { type Does } from '../../model/verdict.ts';
import { type Judgement, type Visit } from './define-audit.ts';
import { quotes } from './quotes.ts';
import { count } from './words.ts';

/** What was seen of a practice, told for people. */
export type Seen = {
  /**
   * `clear`: this is the practice. `indication`: it may be (the company is there, what it does is not visible); this never
   * accuses. `no`: none was seen.
   */
  strength: 'clear' | 'indication' | 'no';
  /** A few words for the row: "14 set, 9 kept". */
  summary: string;
  does: Does[];
  /** Why it is an indication only; a whole sentence. */
  because?: string;
};

type Asked = {
  /** The practice as a noun phrase in the middle of a sentence: "cookies of other companies". */
  practice: string;
  seen: Seen;
  claims: TopicReading;
  visit: Visit;
  /** A visit can never show that this does not happen; a whole sentence that says why. */
  unseeable?: string;
  /** The policy covers the practice by a broader word only; a whole sentence that says which. */
  broader?: string | undefined;
};

const SEEN = { clear: 'seen', indication: 'indicated', no: 'unseen' } as const;

type Said = 'affirms' | 'denies' | 'both' | 'silent';

/** A stance that no practice can have (a reader of another mind) is no ground to accuse anyone. */
const saidOf = ({ stance }: TopicReading): Said =>
  stance === 'affirms' || stance === 'denies' || stance === 'silent' ? stance : 'both';

/**
 * The core: what the policy says of a practice × what the visit showed of it. In doubt the weaker outcome: an indication
 * accuses nobody, and "not seen" counts for the site only where the visit was watched in full and could have shown it.
 */
export const disclosure = ({ practice, seen, claims, visit, unseeable, broader }: Asked): Judgement => {
  const said = saidOf(claims);
  const { summary, does } = seen;
  const watch = visit.watched === 'full' ? '' : ` The visit was watched only in part. ${visit.notes.join(' ')}`.trimEnd();
  const visited = count(visit.pages, 'page');
  const indication = `This is an indication only. ${seen.because ?? ''}`.trimEnd();
  const answer = (outcome: Judgement['outcome'], explanation: string): Judgement => ({
    outcome,
    summary,
    explanation,
    says: quotes(claims),
    does,
  });

  switch (`${said}, ${SEEN[seen.strength]}` as const) {
    case 'affirms, seen':
      return answer('consistent', `The policy tells of ${practice}, and this visit shows as much: ${summary}.`);
    case 'affirms, indicated':
      return answer('consistent', `The policy tells of ${practice}, and what this visit saw fits: ${summary}. ${indication}`);
    case 'affirms, unseen':
      return answer('unconfirmed', `The policy tells of ${practice}; in the ${visited} of this visit none was seen. Other pages may show it.${watch}`);
    case 'denies, seen':
      return answer('contradicted', `The policy denies ${practice}, yet this visit shows otherwise: ${summary}.`);
    case 'denies, indicated':
      return answer('unclear', `The policy denies ${practice}. This visit saw what may be just that: ${summary}. ${indication}`);
    case 'denies, unseen':
      if (unseeable !== undefined) return answer('unconfirmed', `The policy denies ${practice}, and this visit saw no sign of it. ${unseeable}`);
      if (visit.watched === 'full') return answer('consistent', `The policy denies ${practice}, and in the ${visited} of this visit, watched in full, none was seen.`);
      return answer('unconfirmed', `The policy denies ${practice}, and this visit saw none, but it could not have seen all.${watch}`);
    case 'both, seen':
    case 'both, indicated':
      return answer('unclear', `What the policy says of ${practice} does not agree with itself; the sentences stand side by side. This visit saw: ${summary}.`);
    case 'both, unseen':
      return answer('unclear', `What the policy says of ${practice} does not agree with itself; the sentences stand side by side. This visit saw none.${watch}`);
    case 'silent, seen':
      if (broader !== undefined) return answer('unclear', `${broader} This visit saw ${practice}: ${summary}.`);
      return answer('undisclosed', `This visit saw ${practice} (${summary}), and the policy was not found to say anything of it.`);
    case 'silent, indicated':
      return answer('unclear', `The policy was not found to say anything of ${practice}. This visit saw what may be just that: ${summary}. ${indication}`);
    case 'silent, unseen':
      if (visit.watched === 'full') return answer('not-applicable', `The policy says nothing of ${practice}, and this visit saw none.`);
      return answer('unobserved', `The policy says nothing of ${practice}, and this visit saw none, but it could not have seen all.${watch}`);
  }
}; // prettier-ignore
