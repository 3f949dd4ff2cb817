import { type Arm, type Run, type Trial } from '../../model/trial.ts';
import { armName } from '../../model/arm-name.ts';
import { comparisonsOf } from './arms-of.ts';
import { compareArm } from './compare-arm.ts';

type Made = {
  address: string;
  journey: readonly string[];
  rounds: number;
  seed: number;
  arms: readonly Arm[];
  runs: readonly Run[];
  notes?: readonly string[];
};

/** A trial from its runs: each arm compared, and what a reader must know of how far it reached. */
export function makeTrial({ address, journey, rounds, seed, arms, runs, notes = [] }: Made): Trial {
  const inOrder = [...runs].sort((a, b) => a.order - b.order);
  const results = comparisonsOf(arms).map(({ arm, against }) => compareArm(inOrder, arms, arm, against));
  return {
    address,
    journey: [...journey],
    rounds,
    seed,
    arms: [...arms],
    runs: inOrder,
    results,
    notes: [...notes, ...coverage(inOrder, arms)],
  };
}

/** How far the signals reached, what failed, and what cannot be seen: sentences for people. */
function coverage(runs: readonly Run[], arms: readonly Arm[]): string[] {
  const done = runs.filter(({ status }) => status === 'done');
  const failed = runs.length - done.length;
  const reach = arms
    .filter(({ dnt, gpc }) => dnt || gpc)
    .flatMap((arm) => {
      const { id } = arm;
      const mine = done.filter((run) => run.arm === id);
      const sum = (of: (run: Run) => number) => mine.reduce((total, run) => total + of(run), 0);
      const [right, all] = [sum(({ requests }) => requests.right), sum(({ requests }) => requests.all)];
      const [read, reads] = [sum((run) => run.reads.right), sum((run) => run.reads.all)];
      const exceptions = [...new Set(mine.flatMap((run) => run.exceptions))];
      const less = exceptions.length > 0 ? ` Without it: ${exceptions.slice(0, 5).join(', ')}.` : '';
      return mine.length === 0
        ? []
        : [
            `${upper(armName(arm))}: the signal went with ${String(right)} of ${String(all)} requests, and ${String(read)} of ${String(reads)} reads by scripts of pages got it.${less}`,
          ];
    });
  return [
    ...(failed > 0 ? [`${String(failed)} of ${String(runs.length)} runs failed and count for nothing.`] : []),
    ...reach,
  ];
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
