/** A line-level part of a policy in Markdown or plain text; `start`–`end` is its content in the stored text. */
export type Block =
  | { kind: 'heading'; start: number; end: number; level: number }
  | { kind: 'paragraph'; start: number; end: number; indent: number }
  | { kind: 'item'; start: number; end: number; indent: number }
  | { kind: 'row'; cells: { start: number; end: number }[]; start: number; end: number };

const SETEXT = /^ {0,3}(?:={3,}|-{3,}) *$/;
const ATX = /^ {0,3}(#{1,6})[ \t]+/;
const RULE = /^ {0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;
const MARKER = /^([ \t>]*)(?:[*+•▪◦●○‣·–-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})\\?[.)])[ \t]+(?=\S)/;
/** A numbered line is a heading rather than an item where it is short and unpunctuated. */
const NUMBERED = /^[ \t]*\(?(?:\d{1,2}|[A-Z]|[IVX]{1,5})\\?[.)]/;
const SEPARATOR = /^[ |:-]+$/;

const PSEUDO_LEVEL = 7;

function isBold(line: string): boolean {
  return line.length < 160 && /^(?:\*\*|__)[^*_]{2,150}(?:\*\*|__):?$/.test(line);
}

/** A short line of its own that does not end like a sentence. */
function isPseudoHeading(line: string): boolean {
  if (line.length > 110 || line.length < 3) return false;
  if (isBold(line)) return true;
  const bare = line.replace(/[*_\\]/g, '').trim();
  if (/[.,;!]$/.test(bare) || bare.endsWith(':') || !/\p{L}/u.test(bare)) return false;
  if (/^(?:https?:|www\.|\[|!\[|\S+@\S+$)/.test(bare)) return false;
  if (bare.endsWith('?')) return bare.length < 100 && !/[.!]\s/.test(bare);
  if (bare.length > 75 || /\b\d{4,}\b/.test(bare)) return false;
  return /^[^a-z]*\p{Lu}/u.test(bare) && !/\b(?:is|are|do|does|use|uses|may|will|can|have|has)\b/.test(bare);
}

/** The cells of a table row between its unescaped bars. */
function cellsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    if (at > start || text[at] !== '|') cells.push({ start: from, end: at });
    from = at + 1;
  }
  if (text[end - 1] === '|') cells.pop();
  return cells;
}

/** Splits a document's text into its blocks, in order, in one pass over its lines. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  /** The paragraph or item that the next line may continue. */
  let open: Extract<Block, { kind: 'paragraph' | 'item' }> | undefined;
  let lines = 0;

  const close = () => {
    if (!open) return;
    const { start, end, kind } = open;
    if (lines === 1 && end - start <= 160) {
      const line = text.slice(start, end).trim();
      const heads = kind === 'paragraph' ? isPseudoHeading(line) : isBold(line) && !line.includes(']');
      if (heads)
        blocks[blocks.length - 1] = { kind: 'heading', start, end, level: PSEUDO_LEVEL + (kind === 'item' ? 1 : 0) };
    }
    open = undefined;
  };

  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const next = to + 1;
    const head = text.slice(from, Math.min(to, from + 400));
    const line = head.trimEnd();
    const start = from;
    from = next;

    if (line.trim() === '') {
      close();
      continue;
    }
    if (open && lines === 1 && to - start < 400 && SETEXT.test(line) && open.kind === 'paragraph') {
      blocks[blocks.length - 1] = {
        kind: 'heading',
        start: open.start,
        end: open.end,
        level: line.includes('=') ? 1 : 2,
      };
      open = undefined;
      continue;
    }
    if (to - start < 400 && RULE.test(line)) {
      close();
      continue;
    }
    const atx = ATX.exec(head);
    if (atx) {
      close();
      blocks.push({ kind: 'heading', start: start + atx[0].length, end: to, level: atx[1]?.length ?? 1 });
      continue;
    }
    if (
      head.trimStart().startsWith('|') &&
      text[to - 1 - (head.length === to - start ? head.length - line.length : 0)] === '|'
    ) {
      close();
      if (to - start < 400 && SEPARATOR.test(line)) continue;
      const first = start + head.indexOf('|');
      blocks.push({
        kind: 'row',
        start: first,
        end: to,
        cells: cellsOf(text, first, first + text.slice(first, to).trimEnd().length),
      });
      continue;
    }
    const marker = MARKER.exec(head);
    if (
      marker &&
      !(
        open?.kind === 'paragraph' &&
        NUMBERED.test(head) &&
        lines > 0 &&
        !/^\s*\(?1\b/.test(head) &&
        text[start - 2] !== ' '
      )
    ) {
      close();
      const rest = line.slice(marker[0].length);
      const numbered = NUMBERED.test(head) && to - start < 110 && isPseudoHeading(rest);
      const item = { start: start + marker[0].length, end: to, indent: marker[1]?.length ?? 0 };
      open = numbered ? { kind: 'paragraph', ...item } : { kind: 'item', ...item };
      blocks.push(open);
      lines = 1;
      continue;
    }
    if (open) {
      open.end = to;
      lines++;
      continue;
    }
    const indent = head.length - head.trimStart().length;
    open = { kind: 'paragraph', start: start + indent + (head.trimStart().startsWith('> ') ? 2 : 0), end: to, indent };
    blocks.push(open);
    lines = 1;
  }
  close();
  return blocks;
}
