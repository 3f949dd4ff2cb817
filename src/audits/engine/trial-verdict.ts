import { siteLabel } from '../../knowledge/site.ts';
import { type Category } from '../../model/evidence.ts';
import { type TopicReading } from '../../model/policy.ts';
import { type ArmResult, type Trial } from '../../model/trial.ts';
import { type Does, type Outcome } from '../../model/verdict.ts';
import { type Judgement } from './define-audit.ts';
import { quotes } from './quotes.ts';
import { companiesOf, recognisedBy, trialLines } from './trial-lines.ts';
import { count } from './words.ts';

type Asked = {
  /** "Do Not Track". */
  name: string;
  trial: Trial;
  result: ArmResult;
  claims: TopicReading;
  /** Trades whose companies the signal asks not to recognise the visitor. */
  trades: readonly Category[];
  /** The policy makes its promise to some visitors only. */
  forSome: boolean;
  declared: Does[];
  /** The site's declarations promise to heed the signal; a phrase that says how. */
  promises?: string | undefined;
  reads: Does[];
};

/**
 * A policy's word on a privacy signal beside a trial of it. It accuses only where the trial shows that companies recognised the visitor
 * in every run under the signal, and that the site did as much as without it; or, where less was done, that an advertising company
 * still set its own lasting cookie. Undefined where the trial is inconclusive: then a single visit's verdict stands.
 */
export const trialVerdict = ({ name, trial, result, claims, trades, forSome, declared, promises, reads }: Asked): Judgement | undefined => {
  if (result.outcome === 'inconclusive') return undefined;
  const { outcome } = result;
  const still = recognisedBy(result, trades);
  const adCookies = recognisedBy(result, ['ad'], ['third-party-cookie']);
  const kind = still.every(({ deed }) => deed.category === 'ad') ? 'advertising' : '';
  const who = companiesOf(still, kind);
  const one = who.startsWith('1 ');
  const receive = `${who} still ${one ? 'receives' : 'receive'} an identifier`;
  const compared = `In ${count(trial.rounds, 'round')} of visits with and without ${name}`;
  const does = [...trialLines(trial, result, name), ...declared, ...reads];
  const answer = (verdict: Outcome, summary: string, explanation: string): Judgement => ({ outcome: verdict, summary, explanation: `${explanation} ${compared}: ${lower(result.reason)}`, says: quotes(claims), does });

  switch (claims.stance) {
    case 'honours': {
      const promised = `The policy says that it honours ${name}.`;
      if (outcome === 'honoured') return answer('consistent', 'says it honours it, and does', `${promised} So it does, as far as a browser can see.`);
      if (outcome === 'partly') {
        const named = namedAmong(result, claims);
        if (named !== undefined) return answer('unclear', `${named} heeds it; ${receive}`, `${promised} It names ${named}, which heeds it; of the others, which do not, its words may not speak.`);
        if (adCookies.length > 0 && !forSome) return answer('contradicted', `says it honours it; ${receive}`, `${promised} With the signal less is done, yet in every visit that sent it ${companiesOf(adCookies, 'advertising')} still set a lasting cookie.`);
        return answer('unclear', 'says it honours it; part goes on', `${promised} With the signal less is done, but not nothing; whether what goes on is what the signal asks to end cannot be told from outside.`);
      }
      if (still.length === 0) return answer('unclear', 'says it honours it; nothing changes', `${promised} Nothing changes with it; what goes on may be more than the site means by its word.`);
      if (forSome) return answer('unclear', `says it honours it for some; ${receive}`, `${promised} It says so of some visitors only, and whom it takes this one for is not known.`);
      return answer('contradicted', `says it honours it; ${receive}`, `${promised} In every visit that sent it, ${who} still ${one ? 'was' : 'were'} told who the visitor is.`);
    }
    case 'ignores':
      if (promises !== undefined) return answer('unclear', 'says it ignores it, declares otherwise', `The policy says that it does not respond to ${name}, while ${promises}. The two do not agree.`);
      if (outcome === 'ignored') return answer('consistent', 'says it ignores it, and does', `The policy says that it does not respond to ${name}, and it does not.`);
      if (outcome === 'partly') return answer('consistent', 'says it ignores it; in part it is heeded', `The policy says that it does not respond to ${name}; some of the tools in the page heed it all the same.`);
      return answer('unclear', 'says it ignores it, yet heeds it', `The policy says that it does not respond to ${name}, yet what it tracks with stops. That speaks for the site, and not for its policy.`);
    case 'silent':
      if (promises !== undefined && outcome !== 'honoured' && still.length > 0) return answer('unclear', `declares it; ${receive}`, `The policy says nothing of ${name}, but ${promises}. In every visit that sent it, ${who} still ${one ? 'was' : 'were'} told who the visitor is.`);
      return answer('not-applicable', `not mentioned; ${outcome === 'partly' ? 'heeded in part' : outcome}`, `The policy says nothing of ${name}, so there is no word to hold the site to.`);
    default:
      return answer('unclear', `mentioned, not answered; ${outcome === 'partly' ? 'heeded in part' : outcome}`, `The policy mentions ${name} without saying plainly what the site does with it.`);
  }
}; // prettier-ignore

/** A company that the promise itself names, and that did stop: then the promise may be about that company alone. */
const namedAmong = ({ stopped }: ArmResult, { claims, stance }: TopicReading): string | undefined => {
  const words = claims.filter((claim) => claim.stance === stance).map(({ quote, heading }) => [...heading, quote].join(' ').toLowerCase()); // prettier-ignore
  const names = stopped.filter(({ deed }) => deed.weight === 'tracking').map(({ deed }) => deed.entity ?? siteLabel(deed.domain) ?? deed.domain);
  return names.find((name) => words.some((text) => text.includes(name.toLowerCase())));
}; // prettier-ignore

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** A single visit's verdict, with what an inconclusive trial has to add. */
export const withTrial = (judgement: Judgement, trial: Trial | undefined, result: ArmResult | undefined, name: string): Judgement => {
  if (!trial || !result) return judgement;
  const explanation = judgement.explanation.replace(' A trial, the same visit with and without the signal, would show more.', '');
  return {
    ...judgement,
    explanation: `${explanation} A trial of ${name} was made and is inconclusive: ${lower(result.reason)}`,
    does: [...judgement.does, ...trialLines(trial, result, name)],
  };
}; // prettier-ignore
