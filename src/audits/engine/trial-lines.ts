import { type Category } from '../../model/evidence.ts';
import { type ArmResult, type Difference, type Trial } from '../../model/trial.ts';
import { type Does } from '../../model/verdict.ts';
import { capped, company, grouped, line } from './lines.ts';
import { count, list } from './words.ts';

/** What a trial says of one arm; undefined where there is no trial, or none of that arm. */
export const resultOf = (trial: Trial | undefined, arm: string): ArmResult | undefined =>
  trial?.results.find((result) => result.arm === arm);

/**
 * Other companies of these trades that were told who the visitor is in every usable run of an arm: by a lasting cookie that they
 * set, or by an identifier that they were sent. What happened in some runs only accuses nobody.
 */
export const recognisedBy = ({ wentOn }: ArmResult, trades: readonly Category[], kinds: readonly Difference['deed']['kind'][] = ['third-party-cookie', 'identifier-sent']): Difference[] =>
  wentOn.filter(({ deed, arm }) =>
    arm.of > 0 && arm.runs === arm.of && deed.weight === 'tracking' && trades.includes(deed.category) && kinds.includes(deed.kind) &&
    (deed.kind !== 'third-party-cookie' || deed.lasting === true)); // prettier-ignore

/** "2 advertising companies": the companies behind deeds. */
export const companiesOf = (differences: readonly Difference[], trade = ''): string =>
  count(grouped(differences, ({ deed }) => deed.entity ?? deed.domain).length, `${trade} company`.trim());

/** The trial's result in one line, then what went on and what stopped, a line a company. */
export const trialLines = (trial: Trial, result: ArmResult, name: string): Does[] => {
  const { outcome, reason, wentOn, stopped } = result;
  const going = wentOn.filter(({ deed }) => deed.weight === 'tracking');
  const ended = stopped.filter(({ deed }) => deed.weight === 'tracking');
  return [
    line(`Trial of ${name}, ${count(trial.rounds, 'round')}: ${outcome}`, [], reason),
    ...capped([
      ...byCompany(going).map((group) => told(group, 'still', ({ arm, control }) => `${String(arm.runs)} of ${String(arm.of)} visits, ${String(control.runs)} of ${String(control.of)} without`)),
      ...byCompany(ended).map((group) => told(group, 'no longer', ({ control }) => `0 visits, ${String(control.runs)} of ${String(control.of)} without`)),
    ]),
  ];
}; // prettier-ignore

const byCompany = (differences: readonly Difference[]): Difference[][] =>
  grouped(differences, ({ deed }) => deed.domain);

function told(group: readonly Difference[], still: string, times: (difference: Difference) => string): Does {
  const [first] = group as [Difference];
  const most = group.reduce((a, b) => (b.arm.runs > a.arm.runs ? b : a), first);
  return line(`${company(first.deed)}, ${still}: ${list(group.map(({ deed }) => deed.what), 4)}`, [], times(most)); // prettier-ignore
}
