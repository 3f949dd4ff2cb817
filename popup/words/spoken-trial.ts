import type { TrialState } from '../../src/model/message.ts';

const QUARTERS = ['is under way', 'is a quarter done', 'is half done', 'is three quarters done', 'is nearly done'];

/** How it stands with a trial in a sentence, for a screen reader's live region: while one runs it changes four times, not each visit. */
export const spokenTrial = (state: TrialState | undefined): string => {
  if (state?.state !== 'running') return state?.state === 'offered' && state.last ? state.last.message : '';
  const { site, done, all, ending } = state;
  if (ending) return `The trial of ${site} was cancelled. Things are being put back.`;
  const quarter = all > 0 ? Math.floor((4 * Math.min(done, all)) / all) : 0;
  return `The trial of ${site} ${QUARTERS[quarter] ?? 'is under way'}.`;
};
