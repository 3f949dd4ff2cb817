import type { DeclaredCookie, PolicyDocument } from '../model/policy.ts';
import { cookieNames } from './cookie-names.ts';
import { parseLifetime } from './find-lifetimes.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

const TRIGGER =
  /[a-z0-9]_[a-z0-9*<[{\\]|[\s([*`"'“]\\?_{1,2}[a-z]|(?<![\p{L}\d])(?:nid|ide|phpsessid|jsessionid|optanon\p{L}*|cookieconsent|csrf\p{L}*|xsrf-token)(?![\p{L}\d])/iu;
const MOST_NAMES = 30;

/** The cookies that a document names outside of tables: in list items and in sentences that speak of cookies. */
export function cookieLists(
  sentences: readonly Sentence[],
  documents: readonly Pick<PolicyDocument, 'text'>[],
): DeclaredCookie[] {
  const found: DeclaredCookie[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'cell' || sentence.end - sentence.start > 1500 || !speaksOfCookies(sentence)) continue;
    const stored = documents[sentence.document]?.text ?? '';
    // Marks may stand before the first letter, and an underscore may pass for one.
    const from = Math.max(0, sentence.start - (/[\\_]/.test(stored[sentence.start - 1] ?? '') ? 3 : 0));
    const raw = stored.slice(from, sentence.end);
    if (!TRIGGER.test(` ${raw}`)) continue;
    const names = cookieNames(raw, false);
    if (names.length === 0 || names.length > MOST_NAMES) continue;
    const next = sentences[index + 1];
    const own = parseLifetime(sentence.lower);
    const lifetime = own ?? (next && followsUp(next, sentence) ? parseLifetime(next.lower) : own);
    const place = placeOf(sentence, documents);
    for (const { name } of names) found.push({ name, ...(lifetime === undefined ? {} : { lifetime }), ...place });
  }
  return found;
}

function speaksOfCookies({ lower, heading, leadIn }: Sentence): boolean {
  return (
    /cookie|pixel|local storage/.test(lower) ||
    /cookie/.test(leadIn?.lower ?? '') ||
    /cookie/i.test(heading.slice(-2).join(' '))
  );
}

/** "It is deleted when you close your browser." */
function followsUp(next: Sentence, sentence: Sentence): boolean {
  return (
    next.heading === sentence.heading &&
    next.document === sentence.document &&
    /^(?:it|they|this cookie|these cookies)\b/.test(next.lower)
  );
}
