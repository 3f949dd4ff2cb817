/** A piece of text where a PDF puts it: `x`, `y` in points from the lower left corner, `size` the height of its letters. */
export type PdfPiece = { text: string; x: number; y: number; width: number; size: number };
type Line = { text: string; x: number; end: number; y: number; size: number; page: number };

const PAGE_NUMBER =
  /^(?:page |seite |pagina |página )?[-–— ]*\d{1,4}(?: ?(?:of|von|de|di|van|sur|\/) ?\d{1,4})?[-–— ]*$/i;
const BULLET = /^[•▪◦●○■□‣·➢✓–-] */;
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\([a-z]\)|[a-z]\)) /;

function linesOf(pages: readonly (readonly PdfPiece[])[]): Line[] {
  const lines: Line[] = [];
  pages.forEach((pieces, page) => {
    for (const { text, x, y, width, size } of pieces) {
      const last = lines.at(-1);
      const same =
        last?.page === page &&
        Math.abs(last.y - y) < Math.max(2, (size || last.size) * 0.5) &&
        x >= last.end - size * 2;
      if (!same) {
        if (text.trim() !== '') lines.push({ text, x, y, end: x + width, size, page });
        continue;
      }
      const gap = x - last.end;
      const apart = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += (gap > size * 1.5 ? '   ' : apart ? ' ' : '') + text;
      last.end = Math.max(last.end, x + width);
      last.size = Math.max(last.size, size);
    }
  });
  return lines.map((line) => ({ ...line, text: line.text.replace(/\0/g, '').trimEnd() }));
}

/** The value that most letters have. */
function usual(lines: readonly Line[], of: (line: Line, index: number) => number): number {
  const weights = new Map<number, number>();
  lines.forEach((line, index) => {
    const value = Math.round(of(line, index) * 2) / 2;
    if (value > 0) weights.set(value, (weights.get(value) ?? 0) + line.text.length);
  });
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Page numbers, and what stands at the top or foot of most pages. */
function withoutFurniture(lines: readonly Line[], pages: number): Line[] {
  const edge = (index: number): boolean =>
    [-2, -1, 1, 2].some((step) => lines[index + step]?.page !== lines[index]?.page);
  const key = ({ text }: Line): string => text.replace(/\d+/g, '#').trim();
  const seen = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    if (edge(index)) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  });
  return lines.filter((line, index) => {
    if (!edge(index)) return true;
    if (PAGE_NUMBER.test(line.text.trim())) return false;
    return pages < 3 || (seen.get(key(line))?.size ?? 0) < Math.max(3, pages * 0.5);
  });
}

/** Puts a PDF's pieces together into lines, paragraphs, list items and headings, in Markdown's signs. */
export function pdfLines(pages: readonly (readonly PdfPiece[])[]): string {
  const lines = withoutFurniture(linesOf(pages), pages.length);
  const body = usual(lines, ({ size }) => size);
  const leading = usual(lines, ({ y, page }, index) => {
    const above = lines[index - 1];
    const gap = above?.page === page ? above.y - y : 0;
    return gap < body * 1.8 ? gap : 0;
  });
  const widest = Math.max(0, ...lines.slice(0, 5000).map(({ end }) => end));
  const blocks: { text: string; level: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const level = line.size > body * 1.5 ? 1 : line.size > body * 1.12 ? 2 : 0;
    const text = line.text.trim().replace(/ {2,}/g, '  ').replace(BULLET, '* ');
    const last = blocks.at(-1);
    const near = before?.page !== line.page ? !/[.!?:;]$/.test(before?.text ?? '.') : before.y - line.y < leading * 1.4;
    const full =
      before !== undefined && (before.end > widest * 0.6 || (/^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(before.text)));
    const goesOn =
      last?.level === level && near && (level > 0 || full) && !text.startsWith('* ') && !NUMBERED.test(text);
    if (goesOn && last) last.text += /\p{L}-$/u.test(last.text) ? text : ` ${text}`;
    else blocks.push({ text, level });
  });
  return blocks
    .map(({ text, level }, index) => {
      const tight = text.startsWith('* ') && blocks[index - 1]?.text.startsWith('* ');
      return `${index === 0 ? '' : tight ? '\n' : '\n\n'}${level > 0 ? `${'#'.repeat(level)} ` : ''}${text}`;
    })
    .join('');
}
