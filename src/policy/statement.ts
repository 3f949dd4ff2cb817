import type { Sentence } from './sentence.ts';

const QUESTION =
  /^(?:[^?]{0,60}[.:] )?(do|does|will|is|are|can|did|has|have) (we|you|[a-z0-9.'& -]{2,40}?|the (?:site|company|website)|your (?:site|website|company)) ([^?]{3,200})\?$/;
const ANSWER = /^(yes|no|never)\b[^a-z]*/;

/**
 * Turns a question answered by yes or no into the statement that the two make together ("Do we use cookies? No" reads "we do
 * not use cookies"), in the second sentence, whose quote then begins with the question.
 *
 * @returns whether it did, so that the question itself is no longer needed
 */
export function toStatement(answer: Sentence, question: Sentence | undefined): boolean {
  if (!question?.text.endsWith('?')) return false;
  const said = ANSWER.exec(answer.lower);
  const asked = QUESTION.exec(question.lower);
  if (!said || !asked) return false;
  const [, verb = 'do', who = 'we', rest = ''] = asked;
  const subject = who === 'you' ? 'we' : who.replace(/^your /, 'our ');
  const object = who === 'you' ? rest.replace(/\bmy\b/g, 'your').replace(/\bme\b/g, 'you') : rest;
  const yes = said[1] === 'yes';
  const auxiliary = /^d/.test(verb) ? (yes ? '' : `${verb} not `) : `${verb} ${yes ? '' : 'not '}`;
  const tail = answer.lower.slice(said[0].length);
  answer.lower = `${subject} ${auxiliary}${object}. ${tail}`.trim();
  answer.kind = question.kind === 'heading' ? answer.kind : 'question';
  if (question.kind === 'heading') return false;
  answer.text = answer.lower;
  answer.start = question.start;
  answer.index = question.index;
  answer.marks = [];
  return true;
}
