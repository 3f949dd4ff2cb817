import { type Evidence } from '../../model/evidence.ts';
import { type Arm, type Run } from '../../model/trial.ts';
import { deedsOf } from './deeds-of.ts';

type Made = { round: number; order: number; banner: Run['banner']; took?: number };

const SIGNALS = ['dnt', 'gpc'] as const;
const VALUES = { dnt: '1', gpc: 'true' } as const;

/** A visit made under an arm as a run of the trial: what the site did, and whether the signals were there. */
export function runOf(arm: Arm, evidence: Evidence, made: Made): Run {
  const { sent, carried, tk } = evidence.signals;
  const all = carried?.requests ?? 0;
  const asked = SIGNALS.filter((signal) => arm[signal]);
  const without = (carried?.without ?? []).filter(({ signal }) => arm[signal]);
  // Of two signals, a request carried both at least as often as this.
  const bare = asked.map((signal) => all - (carried?.[signal] ?? 0));
  const strayed = Math.max(carried?.dnt ?? 0, carried?.gpc ?? 0);
  return {
    arm: arm.id,
    ...made,
    status: 'done',
    deeds: deedsOf(evidence),
    sent: SIGNALS.every((signal) => sent[signal] === arm[signal]),
    tk: tk.filter(({ party }) => party !== 'third').map(({ value }) => value),
    requests: { right: Math.max(0, all - (asked.length > 0 ? Math.max(...bare) : strayed)), all },
    reads: readsOf(arm, evidence),
    exceptions: without.map(({ host, type, times }) => `${type} from ${host}${times > 1 ? ` (${String(times)})` : ''}`),
  };
}

/** A run that gave nothing to compare. */
export const failedRun = (arm: Arm, made: Omit<Made, 'banner'>, error: string, banner: Run['banner'] = 'none'): Run => ({
  arm: arm.id,
  ...made,
  status: 'failed',
  error,
  deeds: [],
  banner,
  sent: false,
  tk: [],
  requests: { right: 0, all: 0 },
  reads: { right: 0, all: 0 },
  exceptions: [],
}); // prettier-ignore

/** A read is right where it gave what the arm sends: its value in the arm, any other without. */
function readsOf(arm: Arm, { signals: { reads } }: Evidence): Run['reads'] {
  const plain = !arm.dnt && !arm.gpc;
  const mine = reads.filter(({ signal }) => plain || arm[signal]);
  const count = (some: typeof mine) => some.reduce((sum, { times }) => sum + times, 0);
  return { right: count(mine.filter(({ signal, value }) => (value === VALUES[signal]) === arm[signal])), all: count(mine) };
} // prettier-ignore
