import { type Trial } from '../../model/trial.ts';
import { type Does } from '../../model/verdict.ts';
import { TRACKING } from './receiving.ts';
import { companiesOf, recognisedBy, resultOf, trialLines } from './trial-lines.ts';

/** What a trial of a consent banner has to say: sentences, lines, and what other companies did after “reject” in every run. */
export type ConsentTried = { sentences: string[]; does: Does[]; afterReject?: string };

/** A trial's results without a click and after “reject”, each against “accept”; empty where there was no such trial. */
export const consentTried = (trial: Trial | undefined): ConsentTried => {
  const nothing = resultOf(trial, 'control');
  const reject = resultOf(trial, 'reject');
  if (!trial || !(nothing ?? reject)) return { sentences: [], does: [] };
  const told = reject?.outcome === 'ignored' ? recognisedBy(reject, TRACKING) : [];
  const who = companiesOf(told);
  return {
    sentences: [
      ...(nothing ? [`Trial, without a click against “accept”: ${nothing.outcome === 'honoured' ? 'the site waits' : nothing.outcome}. ${nothing.reason}`] : []),
      ...(reject ? [`Trial, “reject” against “accept”: ${reject.outcome}. ${reject.reason}`] : []),
    ],
    does: [...(nothing ? trialLines(trial, nothing, 'waiting for consent') : []), ...(reject ? trialLines(trial, reject, '“reject”') : [])],
    ...(told.length > 0 && { afterReject: `${who} ${who.startsWith('1 ') ? 'was' : 'were'} told who the visitor is` }),
  };
}; // prettier-ignore
