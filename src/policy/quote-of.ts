import { offsetOf, type Sentence } from './sentence.ts';
import { wholeMarks } from './whole-marks.ts';

/** A quote is as long as its sentence up to this many characters, then as its clause. */
const LONGEST = 300;

/** The verbatim place in the stored text that carries a match: the sentence, or of a long one the clauses around the match. */
export function quoteOf(
  sentence: Sentence,
  match: { start: number; end: number },
  stored: string,
): { start: number; end: number } {
  const { text, start, end } = sentence;
  if (end - start <= LONGEST || sentence.kind === 'question') return { start, end: Math.min(end, start + 2 * LONGEST) };
  const room = Math.max(40, (LONGEST - (match.end - match.start)) / 2);
  let from: number;
  const earliest = Math.max(0, match.start - room);
  const back = text.slice(earliest, match.start);
  const comma = Math.max(back.lastIndexOf('; '), back.lastIndexOf(', '), back.lastIndexOf(': '));
  if (earliest === 0) from = 0;
  else if (comma >= 0) from = earliest + comma + 2;
  else from = earliest + Math.max(0, back.indexOf(' ') + 1);
  const latest = Math.min(text.length, Math.max(match.end, Math.min(from + LONGEST, match.end + room)));
  let to = latest;
  if (latest < text.length) {
    const ahead = text.slice(match.end, latest);
    const stop = Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf(','), ahead.lastIndexOf('. '));
    to = match.end + (stop >= 0 ? stop : Math.max(0, ahead.lastIndexOf(' ')));
  }
  from += /^[ –—•*-]{1,4}(?=[\p{L}\d"'([])/u.exec(text.slice(from, from + 6))?.[0].length ?? 0;
  while (to > from + 1 && text[to - 1] === ' ') to--;
  return wholeMarks(stored, offsetOf(sentence, from), offsetOf(sentence, to - 1) + 1);
}
