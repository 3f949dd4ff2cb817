import { type Cookie } from '../model/evidence.ts';
import { cookieLines, isUsed } from './engine/cookie-lines.ts';
import { defineAudit, type Judgement } from './engine/define-audit.ts';
import { consentTried } from './engine/consent-tried.ts';
import { purposeOf } from './engine/essential.ts';
import { holdsForSome } from './engine/for-some.ts';
import { quotes } from './engine/quotes.ts';
import { isLastingIdentifier, TRACKING } from './engine/receiving.ts';
import { count } from './engine/words.ts';

/** Known by name or setter to serve analytics or advertising, and able to recognise the visitor. */
const isTracking = (cookie: Cookie): boolean => {
  if (cookie.party === 'third') return TRACKING.includes(cookie.category) && isLastingIdentifier(cookie) && purposeOf(cookie.name) !== 'essential'; // prettier-ignore
  return cookie.identifier && purposeOf(cookie.name) === 'tracking';
};

/** Could recognise the visitor, and is not plainly needed: it can be argued. */
const isDoubtful = (cookie: Cookie): boolean => isLastingIdentifier(cookie) && purposeOf(cookie.name) === 'unknown';

export default defineAudit({
  id: 'consent-first',
  title: 'Consent before tracking',
  why: 'A choice that comes after the tracking has begun is no choice.',
  topic: 'consent-first',
  needs: ['cookies', 'pages'],
  judge({ cookies }, claims, { visit, trial }): Judgement {
    const tried = consentTried(trial);
    const early = cookies.filter((cookie) => cookie.attempted && cookie.beforeGesture && !cookie.before && isUsed(cookie));
    const tracking = early.filter(isTracking);
    const doubtful = early.filter((cookie) => !isTracking(cookie) && isDoubtful(cookie));
    const shown = tracking.length > 0 ? tracking : doubtful;
    const summary = shown.length > 0 ? `${count(shown.length, 'cookie')} before any click` : 'none before a click';
    const answer = (outcome: Judgement['outcome'], explanation: string): Judgement => ({ outcome, summary, explanation: [explanation, ...tried.sentences].join(' '), says: quotes(claims), does: [...cookieLines(shown), ...tried.does] });
    const were = `${count(tracking.length, 'cookie')} of analytics or advertising ${tracking.length === 1 ? 'was' : 'were'} set before the visitor’s first click, tap or key`;
    const promise = 'The policy says that non-essential cookies wait for consent.';

    if (claims.stance === 'silent') return answer('not-applicable', `The policy promises nothing about asking first.${tracking.length > 0 ? ` In this visit ${were}.` : ''}`);
    if (claims.stance === 'denies') {
      if (tracking.length > 0) return answer('consistent', `The policy takes use of the site itself for agreement, and in this visit ${were}.`);
      return answer('unconfirmed', 'The policy takes use of the site itself for agreement; in this visit no cookie of analytics or advertising was set before a click.');
    }
    if (claims.stance !== 'affirms') return answer('unclear', `What the policy says of consent does not agree with itself; the sentences stand side by side.${tracking.length > 0 ? ` In this visit ${were}.` : ''}`);
    if (tried.afterReject !== undefined && !holdsForSome(claims)) return { ...answer('contradicted', `${promise} In every visit in which “reject” was clicked, ${tried.afterReject} after it all the same.`), summary: 'goes on after “reject”' };
    if (tracking.length > 0) {
      if (!visit.fresh) return answer('unclear', `${promise} In this visit ${were}, but the browser had cookies of this site already: an earlier visit may have agreed.`);
      if (holdsForSome(claims)) return answer('unclear', `${promise} It does so for some visitors only, and which law it sees for this one is not known. In this visit ${were}.`);
      return answer('contradicted', `${promise} In this visit, which began without a cookie of the site, ${were}.`);
    }
    if (doubtful.length > 0) return answer('unclear', `${promise} ${count(doubtful.length, 'cookie')} that could recognise the visitor ${doubtful.length === 1 ? 'was' : 'were'} set before a click; whether the site needs ${doubtful.length === 1 ? 'it' : 'them'} to work cannot be told from outside.`);
    if (visit.fresh && visit.watched === 'full') return answer('consistent', `${promise} In this visit nothing of analytics or advertising was set before a click.`);
    return answer('unconfirmed', `${promise} Nothing else was seen, but ${visit.fresh ? 'the visit was watched only in part' : 'the browser had cookies of this site already'}.`);
  },
}); // prettier-ignore
