import type { PolicyDocument } from '../model/policy.ts';
import { cellLines } from './cell-lines.ts';
import { isBoilerplate, isNavigation } from './boilerplate.ts';
import { plainText } from './plain-text.ts';
import { offsetOf, type Sentence, type SentenceKind } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';
import { toStatement } from './statement.ts';
import { blocksOf } from './structure.ts';
import { wholeMarks } from './whole-marks.ts';

/** A bullet or heading sign in the midst of a block, which is none of the sentence. */
const BULLET = /^[-–—•▪●◦·>#|*]{1,6} +/;

type Head = { level: number; text: string };

/** Full stops within a sentence ("e.g.", "example.com") become middle dots, so that rows may take a full stop for its end. */
function withoutInnerStops(lower: string): string {
  const last = lower.length - 1;
  return lower.replace(/\./g, (stop, at: number) => (at >= last - 1 ? stop : '·'));
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Every sentence, list item, table cell and heading of a document, in order, each with its place; boilerplate left out. */
export function sentencesOf({ text: stored }: Pick<PolicyDocument, 'text'>, document = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let heads: Head[] = [];
  let heading: readonly string[] = [];
  let list = 0;
  let inList = false;
  /** Items that may be completed by deeper ones, by indentation. */
  let parents: { indent: number; sentence: Sentence | undefined }[] = [];
  let intro: Sentence | undefined;
  let columns: string[] = [];
  let row = 0;

  const add = (kind: SentenceKind, start: number, end: number, extra: Partial<Sentence> = {}): Sentence[] => {
    if (isNavigation(stored, start, end)) return [];
    const { text, marks } = plainText(stored, start, end);
    const cuts = kind === 'heading' ? [0, text.length] : splitSentences(text);
    const added: Sentence[] = [];
    for (let i = 0; i < cuts.length; i += 2) {
      const first = cuts[i] ?? 0;
      const from = first + (BULLET.exec(text.slice(first, first + 12))?.[0].length ?? 0);
      const to = cuts[i + 1] ?? 0;
      const said = text.slice(from, to).trim();
      if (said === '' || isBoilerplate(said)) continue;
      const place = { start, marks };
      const sentence: Sentence = {
        document,
        index: sentences.length,
        kind,
        ...wholeMarks(stored, offsetOf(place, from), offsetOf(place, to - 1) + 1),
        text: said,
        lower: withoutInnerStops(lowered(said)),
        heading,
        list: inList ? list : 0,
        marks: marksWithin(marks, from, to, offsetOf(place, from)),
        ...extra,
      };
      const question = sentences.at(-1);
      if (toStatement(sentence, question)) {
        sentences.pop();
        Object.assign(sentence, wholeMarks(stored, sentence.start, sentence.end));
      }
      sentences.push(sentence);
      added.push(sentence);
    }
    return added;
  };

  for (const block of blocksOf(stored)) {
    if (block.kind !== 'item' && block.kind !== 'row' && !(block.kind === 'paragraph' && inList && block.indent > 1)) {
      inList = false;
      parents = [];
    }
    if (block.kind !== 'row') columns = [];
    if (block.kind === 'heading') {
      heads = heads.filter(({ level }) => level < block.level);
      const [said] = add('heading', block.start, block.end, { heading: heads.map(({ text }) => text) });
      if (!said) continue;
      heads.push({ level: block.level, text: said.text });
      heading = heads.map(({ text }) => text);
      intro = undefined;
    } else if (block.kind === 'paragraph') {
      const parent = inList ? parents.at(-1)?.sentence : undefined;
      const last = add(
        inList ? 'item' : 'prose',
        block.start,
        block.end,
        parent?.leadIn ? { leadIn: parent.leadIn } : {},
      ).at(-1);
      if (!inList) intro = last && leads(last.text) ? last : undefined;
    } else if (block.kind === 'item') {
      if (!inList) list++;
      inList = true;
      while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= block.indent) parents.pop();
      const leadIn = parents.at(-1)?.sentence ?? intro;
      const last = add('item', block.start, block.end, leadIn ? { leadIn } : {}).at(-1);
      if (parents.length < 12)
        parents.push({ indent: block.indent, sentence: last?.text.endsWith(':') ? last : leadIn });
    } else {
      if (!inList) list++;
      if (columns.length === 0) row = 0;
      inList = true;
      const named = columns;
      let first: Sentence | undefined;
      block.cells.forEach(({ start, end }, column) => {
        const above = named[column];
        const context = {
          cell: { row, column },
          ...(above ? { heading: [...heading, above] } : {}),
          ...(first ? { leadIn: first } : {}),
        };
        const said = cellLines(stored, start, end).flatMap((line) => add('cell', line.start, line.end, context));
        first ??= said[0];
        if (row === 0) columns[column] = said[0]?.text ?? '';
      });
      row++;
    }
  }
  return sentences;
}

function marksWithin(marks: readonly number[], from: number, to: number, start: number): number[] {
  if (marks.length === 0) return [];
  const within = [0, start];
  for (let i = 0; i < marks.length; i += 2) {
    const index = marks[i] ?? 0;
    if (index > from && index < to) within.push(index - from, marks[i + 1] ?? 0);
  }
  return within;
}

/** Whether the list after this sentence completes it. */
function leads(text: string): boolean {
  if (/[:：]$/.test(text)) return true;
  return (
    text.length > 12 &&
    /\b(?:to|by|that|for|with|when|and|or|from|following|including|as follows|if|of|may|will|can|not)[ ,]*$/i.test(text)
  );
}
