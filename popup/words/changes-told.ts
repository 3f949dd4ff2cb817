import type { ChangeCounts } from '../../src/report/trial-differences.ts';
import { CHANGE_WORDS } from './trial-words.ts';

/** What became of a comparison's deeds, counted: "4 went on, 19 stopped; 3 more do not track". */
export const changesTold = ({ tracking, others }: ChangeCounts): string => {
  const told = tracking.map(({ change, deeds }) => `${deeds} ${CHANGE_WORDS[change]}`).join(', ');
  const rest = others === 0 ? '' : `${others} ${told ? 'more ' : ''}${others === 1 ? 'does' : 'do'} not track`;
  return [told, rest].filter(Boolean).join('; ');
};
