import type { TabState } from '../../src/model/message.ts';
import { OUTCOMES, type Outcome } from '../../src/model/verdict.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** The state in one sentence, for a screen reader's live region: it changes only where there is something to tell. */
export const spokenState = (state: TabState | undefined): string => {
  if (!state) return 'Asking what was seen.';
  switch (state.state) {
    case 'watched': {
      const { site, counts, policy } = state.report;
      const told = OUTCOMES.filter((outcome: Outcome) => outcome !== 'not-applicable' && counts[outcome] > 0);
      const list = told.map((outcome) => `${counts[outcome]} ${OUTCOME_WORDS[outcome].word}`).join(', ');
      const trouble = policy.status === 'unreadable' ? ` ${policy.message}` : '';
      return `Report for ${site}: ${list || 'nothing judged yet'}.${trouble}`;
    }
    case 'loading':
      return `${state.site} is still loading.`;
    case 'not-from-start':
      return `${state.site} was not watched from its start.`;
    case 'no-permission':
      return `Saydo has no permission to see ${state.site}.`;
    case 'unwatchable':
    case 'failed':
      return state.message;
  }
};
