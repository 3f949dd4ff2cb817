import { armName } from '../model/arm-name.ts';
import { type Report } from '../model/report.ts';
import { type ArmResult, type Difference, type Trial } from '../model/trial.ts';
import { harmless, wrap } from './columns.ts';

const MOST = 6;

/** A trial for a terminal: each arm's outcome with its reason, what stopped, what went on, and how far the trial reached. */
export const trialAsText = ({ site, trial }: Pick<Report, 'site' | 'trial'>, width = 100): string => {
  if (!trial) return '';
  const columns = Math.max(40, width);
  const lines = [
    `Trial of ${harmless(site)}: ${String(trial.runs.length)} visits in ${String(trial.rounds)} rounds, order drawn with seed ${String(trial.seed)}`,
    '',
    ...trial.results.flatMap((result) => resultLines(trial, result, columns)),
    ...trial.notes.flatMap((note) => wrap(`Note: ${harmless(note)}`, columns)),
  ];
  return `${lines.join('\n')}\n`;
};

const resultLines = (trial: Trial, result: ArmResult, columns: number): string[] => {
  const { arm, outcome, reason, stopped, wentOn, began } = result;
  const name = armName(trial.arms.find(({ id }) => id === arm));
  const tracking = (some: readonly Difference[]) => some.filter(({ deed }) => deed.weight === 'tracking');
  const part = (title: string, some: readonly Difference[]) =>
    tracking(some).length === 0 ? [] : wrap(`${title}: ${listed(tracking(some))}`, columns - 2).map((text) => `  ${text}`);
  return [
    ...wrap(`${outcome.toUpperCase()}  ${name}`, columns),
    ...wrap(reason, columns - 2).map((text) => `  ${harmless(text)}`),
    ...part('stopped', stopped),
    ...part('went on', wentOn),
    ...part('began', began),
    '',
  ];
}; // prettier-ignore

const listed = (some: readonly Difference[]): string => {
  const shown = some.slice(0, MOST).map(({ deed, arm, control }) => `${harmless(deed.what)} (${deed.domain}; ${String(arm.runs)}/${String(arm.of)} against ${String(control.runs)}/${String(control.of)})`); // prettier-ignore
  return [...shown, ...(some.length > MOST ? [`${String(some.length - MOST)} more`] : [])].join(', ');
};
