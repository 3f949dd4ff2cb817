import type { ArmOutcome } from '../../src/model/trial.ts';
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

/** The same for the outcomes of a trial's comparisons: measured, and no accusation. */
export const ARM_OUTCOME_WORDS: Record<ArmOutcome, { word: string; meaning: string }> = {
  ignored: { word: 'ignored', meaning: 'as much was done as without' },
  partly: { word: 'partly honoured', meaning: 'less was done, but not nothing' },
  honoured: { word: 'honoured', meaning: 'nothing that tracks was done' },
  inconclusive: { word: 'inconclusive', meaning: 'nothing could be shown either way' },
};
