import { type Signals } from '../model/evidence.ts';
import { type Does } from '../model/verdict.ts';
import { cookieLines, isUsed } from './engine/cookie-lines.ts';
import { defineAudit } from './engine/define-audit.ts';
import { holdsForSome } from './engine/for-some.ts';
import { company, line } from './engine/lines.ts';
import { companies, isLastingIdentifier, TRACKING } from './engine/receiving.ts';
import { goingOn, readLines, signalVerdict } from './engine/signal-verdict.ts';
import { declaresAgainst } from './engine/tk-against.ts';
import { resultOf } from './engine/trial-lines.ts';
import { trialVerdict, withTrial } from './engine/trial-verdict.ts';

const NAME = 'Do Not Track';

/** W3C Tracking Preference Expression §5.2; case-sensitive, unknown values count as `P`. */
const MEANINGS: Record<string, string> = {
  '!': 'under construction', '?': 'it depends', G: 'ask the gateway’s parties', N: 'not tracking', T: 'tracking',
  C: 'tracking with consent', P: 'tracking only if consent is found', D: 'disregarding the signal', U: 'preference updated',
}; // prettier-ignore

const tkOf = (value: string): string => {
  const symbol = value.trim().charAt(0);
  return Object.hasOwn(MEANINGS, symbol) ? symbol : 'P';
};

const declarations = ({ tk, trackingStatus, dntPolicy }: Signals): Does[] => [
  ...tk.slice(0, 4).map((answer) => line(`${company(answer)} answers “Tk: ${answer.value}”: ${MEANINGS[tkOf(answer.value)] ?? ''}`, [answer])), // prettier-ignore
  ...(trackingStatus
    ? [line(`The site’s tracking status says “${trackingStatus.tracking ?? 'nothing'}”`, [trackingStatus], trackingStatus.setsCookies ? 'and the answer itself sets a cookie, which the standard forbids' : undefined)]
    : []),
  ...(dntPolicy
    ? [line(dntPolicy.version === undefined ? 'The site has a dnt-policy.txt that is no known version of EFF’s' : `The site has posted EFF’s Do Not Track policy, version ${dntPolicy.version}`, [dntPolicy])]
    : []),
]; // prettier-ignore

export default defineAudit({
  id: 'dnt',
  title: 'Do Not Track',
  why: 'Do Not Track is a browser’s request not to be followed; California makes sites say how they answer it.',
  topic: 'dnt',
  needs: ['signals', 'parties', 'cookies'],
  judge({ signals, parties, cookies }, claims, { visit, trial }) {
    const going = goingOn(cookies, parties);
    const own = signals.tk.filter(({ party }) => party !== 'third').map(({ value }) => tkOf(value));
    const promised = own.includes('N') || signals.trackingStatus?.tracking === 'N';
    const promises = promised
      ? 'the site answers “not tracking” (Tk: N)'
      : signals.dntPolicy?.version !== undefined
        ? 'the site has posted EFF’s Do Not Track policy'
        : undefined;
    const facts = { name: NAME, claims, declared: declarations(signals), promises, reads: readLines(signals.reads.filter(({ signal }) => signal === 'dnt'), NAME) }; // prettier-ignore
    const result = resultOf(trial, 'dnt');
    const tried = trial && result ? trialVerdict({ ...facts, trial, result, trades: TRACKING, forSome: holdsForSome(claims) }) : undefined; // prettier-ignore
    const single = signalVerdict({
      ...facts,
      sent: signals.sent.dnt,
      visit,
      // `Tk: C` says that the visitor agreed: then nothing that goes on is against the signal.
      going: own.includes('C') ? { cookies: [], parties: going.parties } : going,
    });
    const judgement = tried ?? withTrial(single, trial, result, NAME);
    const against = trial && result ? declaresAgainst(trial, result, tkOf) : undefined;
    if (against) return { ...judgement, ...against, does: [...against.does, ...judgement.does] };

    // Who declares "not tracking" is held to it with or without a word in the policy, the signal sent or not.
    const liars = cookies.filter((cookie) => isUsed(cookie) && cookie.attempted && cookie.beforeGesture && isLastingIdentifier(cookie) && signals.tk.some(({ domain, value, party }) => party === 'third' && domain === cookie.domain && tkOf(value) === 'N')); // prettier-ignore
    if (!(promised && going.cookies.length > 0) && liars.length === 0) return judgement;
    const whose = promised && going.cookies.length > 0 ? going.cookies : liars;
    return {
      ...judgement,
      does: [...declarations(signals), ...cookieLines(whose)],
      outcome: 'contradicted',
      summary: 'declares “not tracking”, identifiers set',
      explanation: `The answer “Tk: N” declares that there is no tracking, yet ${companies(whose)} set lasting identifiers in this visit before any click. This is the site’s declaration to browsers, held against what was seen; ${claims.stance === 'silent' ? 'the policy says nothing of Do Not Track' : 'the policy’s own words stand beside it'}.`,
    };
  },
});
