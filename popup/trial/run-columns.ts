import type { Arm, Run, Trial } from '../../src/model/trial.ts';
import type { Column } from '../does/column.ts';
import { shortened } from '../words/shortened.ts';
import { armTitle, BANNER_WORDS } from '../words/trial-words.ts';

const titleOf = (arms: readonly Arm[], id: string): string => {
  const arm = arms.find((one) => one.id === id);
  return arm ? armTitle(arm) : shortened(id, 40);
};

const status = ({ status: how, error }: Run): string =>
  how === 'done' ? 'done' : `failed${error ? `: ${shortened(error, 200)}` : ''}`;

/** The table of a trial's visits. */
export const runColumns = ({ arms }: Pick<Trial, 'arms'>): Column<Run>[] => [
  { title: 'Visit', text: ({ order }) => String(order + 1) },
  { title: 'Round', text: ({ round }) => String(round + 1), numeric: true },
  { title: 'Arm', text: ({ arm }) => titleOf(arms, arm) },
  { title: 'Came out', text: status },
  { title: 'Banner', text: ({ banner }) => BANNER_WORDS[banner] },
  {
    title: 'Requests as they should be',
    text: ({ requests }) => `${requests.right} of ${requests.all}`,
    numeric: true,
  },
  { title: 'Scripts’ reads', text: ({ reads }) => `${reads.right} of ${reads.all}`, numeric: true },
  { title: 'Without the signal', text: ({ exceptions }) => shortened(exceptions.join(', '), 300) || 'none' },
  {
    title: 'Took',
    text: ({ took }) => (took === undefined ? 'not known' : `${(took / 1000).toFixed(1)} s`),
    numeric: true,
  },
];
