import { isElement, type Element } from './html-tree.ts';

/** The rows of a table, each a list of cells, without those of tables inside it. */
export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'tr')
        rows.push(child.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th'));
      else if (/^t(?:head|body|foot)$/.test(child.name)) visit(child);
    }
  };
  visit(table);
  return rows.filter((row) => row.length > 0);
}

function contains(element: Element, names: RegExp): boolean {
  return element.children.some((child) => isElement(child) && (names.test(child.name) || contains(child, names)));
}

/** Whether a table holds data rather than lays out the page: no table or heading inside it, several rows of several cells. */
export function isDataTable(table: Element, rows: readonly Element[][]): boolean {
  const { role } = table.attributes;
  if (role === 'presentation' || role === 'none') return false;
  if (contains(table, /^(?:table|h[1-3]|form|main|article|section)$/)) return false;
  const wide = rows.filter((row) => row.length > 1).length;
  return wide > 0 && rows.length > 1 && wide >= rows.length / 2;
}

const WIDEST = 50;
const span = (value: string | undefined): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/**
 * The lines of a Markdown table. Cells that reach over several rows or columns leave empty cells behind, so that every cell stands
 * under its own column's head.
 *
 * @param said the text of a cell, on one line
 */
export function tableLines(rows: readonly Element[][], said: (cell: Element) => string): string[] {
  const below: number[] = [];
  const lines = rows.map((row) => {
    const cells: string[] = [];
    const skip = (): void => {
      while ((below[cells.length] ?? 0) > 0 && cells.length < WIDEST) {
        below[cells.length] = (below[cells.length] ?? 1) - 1;
        cells.push('');
      }
    };
    for (const cell of row) {
      skip();
      const down = span(cell.attributes['rowspan']) - 1;
      const text = said(cell);
      for (
        let at = span(cell.attributes['colspan']), first = true;
        at > 0 && cells.length < WIDEST;
        at--, first = false
      ) {
        below[cells.length] = down;
        cells.push(first ? text : '');
      }
    }
    skip();
    return cells;
  });
  const width = Math.max(...lines.map(({ length }) => length));
  const written = lines.map(
    (cells) => `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`,
  );
  return [written[0] ?? '', `|${' --- |'.repeat(width)}`, ...written.slice(1)];
}
