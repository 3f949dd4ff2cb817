import { type Arm, type ArmResult, type Deed, type Difference, type Run } from '../../model/trial.ts';
import { cliffsDelta, permutationTest, type Block } from './permutation-test.ts';
import { reasonOf, type Grounds } from './reason-of.ts';

/** The error rate that an outcome "honoured" or "partly" is held to: how often it may come of chance alone. */
export const ALPHA = 0.05;

/** A deed belongs to an arm's habit if at least this share of its runs shows it. */
const HABIT = 0.5;

/** "The same is done": at least this share of the control's mean. */
const ALIKE = 0.8;

/**
 * How an arm's runs differ from the control's, and what that says of the site. Runs are compared within their rounds. Nothing is
 * forced: too few rounds, failed runs, a signal that did not go out, a control without tracking, or a difference that the
 * control's own variation explains, come out `inconclusive`.
 */
export function compareArm(
  runs: readonly Run[],
  arms: readonly Arm[],
  arm: string,
  against: readonly string[],
): ArmResult {
  const usable = runs.filter((run) =>
    isUsable(
      run,
      arms.find(({ id }) => id === run.arm),
    ),
  );
  const own = usable.filter((run) => run.arm === arm);
  const control = usable.filter((run) => against.includes(run.arm));
  const measure = measureFor(control);
  const counts = (some: readonly Run[]) => some.map(measure.count);
  const blocks = blocksOf(own, control, measure.count);
  const differences = differ(own, control);
  const wentOn = differences.filter(({ arm: { runs: times }, deed }) => times > 0 && deed.weight !== 'contact');
  const facts = {
    p: permutationTest(blocks),
    blocks: blocks.length,
    mean: { control: average(counts(control)), arm: average(counts(own)) },
    delta: cliffsDelta(counts(own), counts(control)),
  };
  const grounds = groundsOf(facts, {
    own,
    control,
    blocks,
    measure,
    goesOn: wentOn.some(({ deed }) => measure.takes(deed)),
  });
  const names = { arm: arms.find(({ id }) => id === arm), accepted: against.includes('accept') };
  return {
    arm,
    against: [...against],
    outcome: grounds.outcome,
    reason: reasonOf(grounds, names, facts, differently(runs, arms, arm, against)),
    ...facts,
    stopped: differences.filter(({ arm: a, control: c }) => a.runs === 0 && c.runs / c.of >= HABIT),
    wentOn,
    began: differences.filter(({ arm: a, control: c }) => c.runs === 0 && a.runs / a.of >= HABIT),
  };
}

/** A run counts only if it was made as its arm says. */
export const isUsable = (run: Run, arm: Arm | undefined): boolean =>
  run.status === 'done' && run.sent && (arm?.consent === 'nothing' || run.banner === 'clicked');

/** What is counted: deeds that track; where the site as it is has none, lasting identifiers that it may need for itself. */
type Measure = { strict: boolean; takes: (deed: Deed) => boolean; count: (run: Run) => number };

function measureFor(control: readonly Run[]): Measure {
  const strict = control.some(({ deeds }) => deeds.some(({ weight }) => weight === 'tracking'));
  const takes = ({ weight }: Deed) => weight === (strict ? 'tracking' : 'maybe');
  return { strict, takes, count: ({ deeds }) => deeds.filter(takes).length };
}

type Facts = Pick<ArmResult, 'p' | 'blocks' | 'mean' | 'delta'>;
type Sides = {
  own: readonly Run[];
  control: readonly Run[];
  blocks: readonly Block[];
  measure: Measure;
  goesOn: boolean;
};

function groundsOf({ p, mean }: Facts, { own, control, blocks, measure, goesOn }: Sides): Grounds {
  const inconclusive = (because: Grounds['because']): Grounds => ({ outcome: 'inconclusive', because });
  if (own.length === 0) return inconclusive('no run of the arm');
  if (control.length === 0) return inconclusive('no run of the control');
  const quiet = control.filter((run) => measure.count(run) === 0).length;
  if (quiet === control.length) return inconclusive('nothing to stop');
  const lowest = blocks.reduce((chance, block) => chance / (1 + block.control.length), 1);
  if (lowest > ALPHA) return inconclusive('too few rounds');
  if (p <= ALPHA) return goesOn ? { outcome: 'partly', because: 'less' } : { outcome: 'honoured', because: 'none' };
  const always = own.every((run) => measure.count(run) > 0);
  if (!always || quiet > 0 || mean.arm < ALIKE * mean.control) return inconclusive('varies');
  // A lasting identifier of its own the site may need; that it stays is nothing to hold against it.
  return measure.strict ? { outcome: 'ignored', because: 'same' } : inconclusive('own identifiers only');
} // prettier-ignore

const average = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Rounds in which the arm and at least one control run can be used. */
function blocksOf(own: readonly Run[], control: readonly Run[], count: (run: Run) => number): Block[] {
  return own.flatMap((run) => {
    const beside = control.filter(({ round }) => round === run.round).map(count);
    return beside.length === 0 ? [] : [{ arm: count(run), control: beside }];
  });
}

function differ(own: readonly Run[], control: readonly Run[]): Difference[] {
  const deeds = new Map<string, Deed>();
  for (const run of [...control, ...own]) for (const deed of run.deeds) deeds.set(deed.key, deed);
  const count = (runs: readonly Run[], key: string) => ({
    runs: runs.filter((run) => run.deeds.some((deed) => deed.key === key)).length,
    of: runs.length,
  });
  return [...deeds.values()].map((deed) => ({ deed, control: count(control, deed.key), arm: count(own, deed.key) }));
}

/** Why runs of either side could not be used. */
function differently(
  runs: readonly Run[],
  arms: readonly Arm[],
  arm: string,
  against: readonly string[],
): string | undefined {
  const mine = runs.filter((run) => run.arm === arm || against.includes(run.arm));
  const answering = mine.filter((run) => arms.some(({ id, consent }) => id === run.arm && consent !== 'nothing'));
  if (mine.some(({ status }) => status === 'failed')) return mine.find(({ error }) => error !== undefined)?.error;
  if (answering.some(({ banner }) => banner === 'failed')) return 'the consent banner could not be answered';
  if (answering.some(({ banner }) => banner === 'none')) return 'no consent banner was found';
  if (mine.some(({ sent }) => !sent)) return 'the signal did not go out as it should';
  return undefined;
}
