import { type ArmResult, type Trial } from '../../model/trial.ts';
import { type Does } from '../../model/verdict.ts';
import { line } from './lines.ts';
import { TRACKING } from './receiving.ts';
import { companiesOf, recognisedBy } from './trial-lines.ts';
import { list } from './words.ts';

type Against = { outcome: 'contradicted'; summary: string; explanation: string; does: Does[] };

/**
 * Declared against measured: the site answered `Tk: N` ("not tracking") in every visit that sent Do Not Track, while other companies
 * were told in every one of them who the visitor is. Undefined where that is not so.
 */
export const declaresAgainst = (
  trial: Trial,
  result: ArmResult,
  tkOf: (value: string) => string,
): Against | undefined => {
  const runs = trial.runs.filter(({ arm, status, sent }) => arm === result.arm && status === 'done' && sent);
  const always = runs.length >= 2 && runs.every(({ tk }) => tk.some((value) => tkOf(value) === 'N'));
  // Who also declares something else may mean other parts of the site.
  const only = runs.every(({ tk }) => tk.every((value) => tkOf(value) === 'N'));
  const told = recognisedBy(result, TRACKING);
  if (!always || !only || told.length === 0) return undefined;
  const who = companiesOf(told);
  const names = list([...new Set(told.map(({ deed }) => deed.entity ?? deed.domain))]);
  return {
    outcome: 'contradicted',
    summary: 'declares “not tracking”; identifiers go out',
    explanation: `In every visit of the trial that sent Do Not Track, the site answered “Tk: N”, which declares that there is no tracking; in every one of them ${who} (${names}) ${who.startsWith('1 ') ? 'was' : 'were'} told who the visitor is. This is the site’s declaration to browsers, held against what was seen.`,
    does: [line('The site answers “Tk: N”: not tracking', [], `in ${String(runs.length)} of ${String(runs.length)} visits that sent Do Not Track`)],
  };
}; // prettier-ignore
