import type { Sample } from '../../src/policy/language.ts';
import type { Sentence } from '../../src/policy/sentence.ts';
import { sentencesOf } from '../../src/policy/sentences-of.ts';

/** The sentence of a row's sample in its context, and the one before it. */
export function sentencesFrom(sample: Sample): [Sentence, Sentence | undefined] {
  const { text, heading = '', leadIn = '', before = '' } = typeof sample === 'string' ? { text: sample } : sample;
  const cell = leadIn !== '' && !/[:.]$|\b(?:to|by|that)$/.test(leadIn);
  const list = cell ? `| ${leadIn} | ${text} |` : leadIn ? `${leadIn}\n\n* ${text}` : `${before} ${text}`;
  const all = sentencesOf({ text: `${heading ? `# ${heading}\n\n` : ''}${list}\n` });
  const sentence = all.at(-1);
  if (!sentence) throw new Error(`no sentence in ${text}`);
  return [sentence, all.at(-2)];
}
