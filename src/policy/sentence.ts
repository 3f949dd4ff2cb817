/**
 * How a sentence stands in its document: running text, a list item, a table cell, a heading, or a question put together
 * with its yes or no.
 */
export type SentenceKind = 'prose' | 'item' | 'cell' | 'heading' | 'question';

/** One sentence of a policy (or list item, cell, heading), with its place in the stored text. */
export type Sentence = {
  /** Index of the document in the policy. */
  document: number;
  /** Its number in the document, from 0. */
  index: number;
  kind: SentenceKind;
  /** UTF-16 offsets in the stored text: `document.text.slice(start, end)` is the verbatim quote. */
  start: number;
  end: number;
  /** As it reads: without markup, white space single, quotation marks and apostrophes plain. */
  text: string;
  /** `text` in lower case, of the same length; a question with its answer is turned into the statement it makes. */
  lower: string;
  /** Headings above it, outermost first, without markup; for a cell the column's head comes last. */
  heading: readonly string[];
  /** For an item or a cell: the sentence that it completes ("We do not:"), or the first cell of its row. */
  leadIn?: Sentence;
  /** Number of the list (or table) that it stands in, from 1; 0 outside of any. */
  list: number;
  /** For a cell: its row (0 is the head, where there is one) and column. */
  cell?: { row: number; column: number };
  /** Pairs of an index in `text` and the offset in the stored text where that character stands, wherever the two part. */
  marks: readonly number[];
};

/** The offset in the stored text of the character at `index` of a sentence's `text`. */
export function offsetOf({ marks, start }: Pick<Sentence, 'marks' | 'start'>, index: number): number {
  let low = 0;
  let high = marks.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[2 * middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return start + index;
  return (marks[2 * low - 1] ?? start) + index - (marks[2 * low - 2] ?? 0);
}
