import { type Arm, type Tried } from '../../model/trial.ts';

/** What is compared with what: an arm's id, and those of the arms that stand for the site as it is without. */
export type Comparison = { arm: string; against: readonly string[] };

const arm = (id: string, changes: Partial<Arm> = {}): Arm => ({
  id,
  dnt: false,
  gpc: false,
  consent: 'nothing',
  ...changes,
});

const CONTROLS = ['control', 'control-again'];
const ACCEPTED = ['accept', 'accept-again'];

/**
 * The arms of a trial. What an arm is compared with is run twice in each round, so that the site's own variation is known: the plain
 * visit for signals, the visit in which all is accepted for answers to a banner.
 */
export function armsOf({ signals, consent }: Tried): Arm[] {
  const dnt = signals.includes('dnt');
  const gpc = signals.includes('gpc');
  return [
    arm('control'),
    ...(dnt || gpc ? [arm('control-again')] : []),
    ...(dnt ? [arm('dnt', { dnt })] : []),
    ...(gpc ? [arm('gpc', { gpc })] : []),
    ...(dnt && gpc ? [arm('both', { dnt, gpc })] : []),
    ...(consent.includes('reject') ? [arm('reject', { consent: 'reject' })] : []),
    ...(consent.length > 0 ? ACCEPTED.map((id) => arm(id, { consent: 'accept' })) : []),
  ];
}

/** Signals against the plain visits; “reject”, and no click at all, against the visits in which all was accepted. */
export function comparisonsOf(arms: readonly Arm[]): Comparison[] {
  const there = (id: string) => arms.some((one) => one.id === id);
  const accepted = there('accept')
    ? ['control', 'reject'].filter(there).map((id) => ({ arm: id, against: ACCEPTED }))
    : [];
  const signalled = arms.filter(({ dnt, gpc }) => dnt || gpc).map(({ id }) => ({ arm: id, against: CONTROLS }));
  return [...signalled, ...accepted];
}
