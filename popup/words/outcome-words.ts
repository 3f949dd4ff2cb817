import type { Outcome } from '../../src/model/verdict.ts';

/** Each outcome's word, as a heading and within a sentence, and what it means. */
export const OUTCOME_WORDS: Record<Outcome, { title: string; word: string; meaning: string }> = {
  contradicted: { title: 'Contradicted', word: 'contradicted', meaning: 'it says one thing and does another' },
  undisclosed: { title: 'Undisclosed', word: 'undisclosed', meaning: 'it does what it does not say' },
  unclear: { title: 'Unclear', word: 'unclear', meaning: 'the policy says both, or could not be read' },
  unconfirmed: { title: 'Unconfirmed', word: 'unconfirmed', meaning: 'said, but not seen in this visit' },
  consistent: { title: 'Consistent', word: 'consistent', meaning: 'what it says is what was seen' },
  unobserved: { title: 'Not observed', word: 'not observed', meaning: 'not watched, so not judged' },
  'not-applicable': { title: 'Not applicable', word: 'not applicable', meaning: 'does not arise in this visit' },
};
