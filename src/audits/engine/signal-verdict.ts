import { type Cookie, type Party, type Signals } from '../../model/evidence.ts';
import { type TopicReading } from '../../model/policy.ts';
import { type Does, type Outcome } from '../../model/verdict.ts';
import { cookieLines } from './cookie-lines.ts';
import { type Judgement, type Visit } from './define-audit.ts';
import { capped, company, grouped, line } from './lines.ts';
import { quotes } from './quotes.ts';
import { companies, isLastingIdentifier } from './receiving.ts';
import { count, list } from './words.ts';

/** What goes on that a signal asks to end: lasting identifiers that advertising companies set before any click. */
export type GoingOn = { cookies: Cookie[]; parties: Party[] };

/**
 * An advertising company's own lasting identifier, written in this visit before the visitor agreed to anything. Cookies that
 * merely come along from earlier are the browser's doing; what comes after a click may have been agreed to.
 */
export const goingOn = (cookies: readonly Cookie[], parties: readonly Party[]): GoingOn => ({
  cookies: cookies.filter((cookie) => cookie.party === 'third' && cookie.category === 'ad' && cookie.attempted && cookie.beforeGesture && isLastingIdentifier(cookie)),
  parties: parties.filter(({ party, category, identifiers }) => party === 'third' && ['ad', 'analytics', 'social'].includes(category) && identifiers.length > 0),
}); // prettier-ignore

/** Facts about who looks at the signal: a script that reads it may heed it or not. */
export const readLines = (reads: Signals['reads'], name: string): Does[] =>
  capped(
    grouped(reads, ({ domain }) => domain).map((group) => {
      const [first] = group as [Signals['reads'][number]];
      const times = group.reduce((sum, read) => sum + read.times, 0);
      return line(`A script of ${company(first)} reads the ${name} setting`, group, `${count(times, 'time')}; reading it does not show heeding it`); // prettier-ignore
    }),
  );

type Asked = {
  /** "Do Not Track". */
  name: string;
  sent: boolean;
  claims: TopicReading;
  visit: Visit;
  going: GoingOn;
  /** What the site itself declares: lines for people. */
  declared: Does[];
  /** The declarations promise to heed the signal; a phrase that says how. */
  promises?: string | undefined;
  reads: Does[];
};

/** A policy's word on a privacy signal beside what one visit can tell of it. A trial with and without the signal tells more. */
export const signalVerdict = ({ name, sent, claims, visit, going, declared, promises, reads }: Asked): Judgement => {
  const still = going.cookies.length > 0 ? companies(going.cookies) : companies(going.parties);
  const busy = going.cookies.length > 0 || going.parties.length > 0;
  const tracks = going.cookies.length > 0 ? cookieLines(going.cookies) : capped(going.parties.map((party) => line(`${company(party)} receives an identifier`, [{ ...party, page: party.pages[0] }], list(party.identifiers.map((one) => one.name), 3))));
  const does = [
    line(sent ? `This browser sent ${name} with the pages of the visit` : `This browser did not send ${name}`, []),
    ...declared, ...(sent ? tracks : []), ...reads,
  ];
  const answer = (outcome: Outcome, summary: string, explanation: string): Judgement => ({ outcome, summary, explanation, says: quotes(claims), does });
  const trial = 'A trial, the same visit with and without the signal, would show more.';

  switch (claims.stance) {
    case 'honours':
      if (!sent) return answer('unconfirmed', 'says it honours it; not sent', `The policy says that it honours ${name}. This browser did not send it, so the visit cannot show whether that is so. ${trial}`);
      if (going.cookies.length > 0) return answer('contradicted', `says it honours it; ${still} still set identifiers`, `The policy says that it honours ${name}. This browser sent it, and before any click advertising companies still set lasting identifiers of their own (${still}).`);
      if (busy) return answer('unclear', `says it honours it; ${still} still get identifiers`, `The policy says that it honours ${name}. This browser sent it, and ${still} still received an identifier; whether it is used for tracking cannot be seen. ${trial}`);
      if (visit.watched === 'full') return answer('consistent', 'says it honours it, and nothing shows otherwise', `The policy says that it honours ${name}. This browser sent it, and no advertising, analytics or social company received an identifier.`);
      return answer('unconfirmed', 'says it honours it; watched in part', `The policy says that it honours ${name}. This browser sent it, and nothing shows otherwise, but the visit was watched only in part. ${visit.notes.join(' ')}`.trimEnd());
    case 'ignores':
      if (promises !== undefined) return answer('unclear', 'says it ignores it, declares otherwise', `The policy says that it does not respond to ${name}, while ${promises}. The two do not agree.`);
      if (sent && busy) return answer('consistent', 'says it ignores it, and does', `The policy says that it does not respond to ${name}. This browser sent it, and ${still} still received an identifier.`);
      return answer('consistent', 'says it ignores it', `The policy says that it does not respond to ${name}, and nothing in this visit shows otherwise.${sent ? '' : ' This browser did not send it.'}`);
    case 'silent':
      if (promises !== undefined && sent && busy) return answer('unclear', `declares it; ${still} still get identifiers`, `The policy says nothing of ${name}, but ${promises}. This browser sent it, and ${still} still received an identifier. ${trial}`);
      return answer('not-applicable', declared.length > 0 ? 'declared, not in the policy' : 'not mentioned', `The policy says nothing of ${name}, so there is no word to hold the site to.`);
    default:
      return answer('unclear', 'mentioned, not answered', `The policy mentions ${name} without saying plainly what the site does with it.`);
  }
}; // prettier-ignore
