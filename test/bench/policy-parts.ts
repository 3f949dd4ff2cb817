/** What the bench of the policy reader measures. */
export { readPolicy } from '../../src/policy/read-policy.ts';
export { sentencesOf } from '../../src/policy/sentences-of.ts';
export { splitSentences } from '../../src/policy/split-sentences.ts';
export { HARD_SENTENCES } from '../policy/hard-sentences.ts';
