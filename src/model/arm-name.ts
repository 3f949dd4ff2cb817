import { type Arm } from './trial.ts';

/** An arm as a phrase: "under Do Not Track", "after “reject”", "without a click". */
export function armName(arm: Arm | undefined): string {
  if (arm?.consent === 'reject') return 'after “reject”';
  if (arm?.consent === 'accept') return 'after “accept”';
  if (arm?.dnt && arm.gpc) return 'under both signals';
  if (arm?.dnt) return 'under Do Not Track';
  if (arm?.gpc) return 'under Global Privacy Control';
  return 'without a click';
}
