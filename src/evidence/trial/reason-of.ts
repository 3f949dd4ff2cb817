import { armName } from '../../model/arm-name.ts';
import { type Arm, type ArmOutcome, type ArmResult } from '../../model/trial.ts';

/** An outcome and the ground that it stands on. */
export type Grounds = {
  outcome: ArmOutcome;
  because:
    | 'no run of the arm' | 'no run of the control' | 'nothing to stop' | 'too few rounds' | 'varies' | 'own identifiers only'
    | 'none' | 'less' | 'same';
}; // prettier-ignore

type Names = { arm: Arm | undefined; accepted: boolean };
type Numbers = Pick<ArmResult, 'p' | 'blocks' | 'mean'>;

/** Why an outcome, in a sentence or two for people. `failing`: why runs of either side could not be used. */
export function reasonOf(
  { because }: Grounds,
  names: Names,
  { p, blocks, mean }: Numbers,
  failing: string | undefined,
): string {
  const under = armName(names.arm);
  const without = names.accepted ? 'after “accept”' : 'without the signal';
  const chance = `by chance alone: p ${p.toFixed(3)}`;
  const failed = failing === undefined ? '' : ` (${failing})`;
  const means = `${mean.arm.toFixed(1)} such deeds a visit ${under}, ${mean.control.toFixed(1)} ${without}`;
  switch (because) {
    case 'no run of the arm': return `No visit ${under} could be used${failed}.`;
    case 'no run of the control': return `No visit ${without} could be used${failed}.`;
    case 'nothing to stop': return `The site did nothing ${without} that recognises a visitor or tells others of the visit: there is nothing that could stop.`;
    case 'too few rounds': return `Only ${String(blocks)} complete ${blocks === 1 ? 'round' : 'rounds'}${failed}: even the clearest difference could be chance.`;
    case 'varies': return `The site varies so much by itself that the difference could be chance (${means}).`;
    case 'own identifiers only': return `The site recognised the visitor for itself ${under} as it did ${without}. It may need that; nothing was told to others.`;
    case 'none': return `What tracked the visitor ${without} was not done in any visit ${under} (${chance}).`;
    case 'less': return `Less was done ${under}, but not nothing (${means}; ${chance}).`;
    case 'same': return `The site did as much ${under} as ${without} (${means}).`;
  }
} // prettier-ignore
