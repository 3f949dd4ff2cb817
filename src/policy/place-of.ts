import type { PolicyDocument, Statement } from '../model/policy.ts';
import { quoteOf } from './quote-of.ts';
import type { Sentence } from './sentence.ts';

/** The verbatim place of what a sentence says, or of the clauses around a match in its `text` where the sentence is long. */
export function placeOf(
  sentence: Sentence,
  documents: readonly Pick<PolicyDocument, 'text'>[],
  match?: { start: number; end: number },
): Statement {
  const stored = documents[sentence.document]?.text ?? '';
  const { start, end } = quoteOf(sentence, match ?? { start: 0, end: Math.min(sentence.text.length, 120) }, stored);
  return { quote: stored.slice(start, end), start, end, document: sentence.document, heading: [...sentence.heading] };
}
