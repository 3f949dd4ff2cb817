import { armsOf } from '../../../src/evidence/trial/arms-of.ts';
import { type Arm, type Deed, type Run } from '../../../src/model/trial.ts';

/** Small runs for tests: each builder takes what differs from a run that went well. */

export const deed = (name: string, changes: Partial<Deed> = {}): Deed => ({
  key: `beacon ${name}`,
  kind: 'beacon',
  what: `pixel to ${name}.example`,
  domain: `${name}.example`,
  category: 'ad',
  weight: 'tracking',
  ...changes,
});

export const run = (arm: string, round: number, deeds: readonly Deed[], changes: Partial<Run> = {}): Run => ({
  arm,
  round,
  order: 0,
  status: 'done',
  deeds: [...deeds],
  banner: 'none',
  sent: true,
  tk: [],
  requests: { right: 10, all: 10 },
  reads: { right: 0, all: 0 },
  exceptions: [],
  ...changes,
});

export const ALL_ARMS: readonly Arm[] = armsOf({ signals: ['dnt', 'gpc'], consent: ['reject', 'accept'] });

type Habit = (round: number) => readonly Deed[];

/** Rounds of two controls and one arm, each doing what it is told. */
export const rounds = (number: number, control: Habit, arm: Habit, id = 'dnt'): Run[] =>
  Array.from({ length: number }, (_, round) => [
    run('control', round, control(round)),
    run('control-again', round, control(round + 100)),
    run(id, round, arm(round)),
  ]).flat();

/** Rounds of no click, “reject” and two of “accept”. */
export const answers = (number: number, nothing: Habit, reject: Habit, accept: Habit): Run[] =>
  Array.from({ length: number }, (_, round) => [
    run('control', round, nothing(round), { banner: 'seen' }),
    run('reject', round, reject(round), { banner: 'clicked' }),
    run('accept', round, accept(round), { banner: 'clicked' }),
    run('accept-again', round, accept(round + 100), { banner: 'clicked' }),
  ]).flat();
