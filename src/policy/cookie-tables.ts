import type { DeclaredCookie, PolicyDocument } from '../model/policy.ts';
import { columnOf, type Column } from './cookie-columns.ts';
import { cookieNames, type FoundName } from './cookie-names.ts';
import { parseLifetime } from './find-lifetimes.ts';
import { blocksOf, type Block } from './structure.ts';

type Row = Extract<Block, { kind: 'row' }>;
type Stored = Pick<PolicyDocument, 'text'>;
/** A table, and the headings above it, outermost first. */
type Table = { rows: Row[]; heading: string[]; before: string };

const LONGEST_CELL = 4000;
const LONGEST_QUOTE = 300;

/** The cookies that a document's tables declare: by name, with provider, purpose and lifetime as far as the table says. */
export function cookieTables(document: Stored, index = 0): DeclaredCookie[] {
  if (!hasRow(document.text)) return [];
  return tablesOf(document).flatMap((table) => {
    const heads = (table.rows[0]?.cells ?? []).map((cell) => columnOf(text(document, cell)));
    if (speaksOfCookies(document, table, heads)) return byRow(document, table, heads, index);
    return byLine(document, table, index);
  });
}

/** Whether any line begins with a bar. */
function hasRow(stored: string): boolean {
  for (let bar = stored.indexOf('|'); bar >= 0; bar = stored.indexOf('|', bar + 1)) {
    let before = bar - 1;
    while (stored[before] === ' ' || stored[before] === '\t') before--;
    if (before < 0 || /[\n\r\u2028\u2029]/.test(stored.charAt(before))) return true;
  }
  return false;
}

const text = ({ text: stored }: Stored, { start, end }: { start: number; end: number }): string =>
  stored.slice(start, Math.min(end, start + LONGEST_CELL)).trim();

/** A cell as people read it. */
const plain = (raw: string): string =>
  raw
    .replace(/\]\([^)\s]{0,1000}\)|<br ?\/?>/g, ' ')
    .replace(/[*[\]\\`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function tablesOf({ text: stored }: Stored): Table[] {
  const tables: Table[] = [];
  const heads: { level: number; text: string }[] = [];
  let open: Table | undefined;
  let before = '';
  for (const block of blocksOf(stored)) {
    if (block.kind === 'row') {
      if (!open) tables.push((open = { rows: [], heading: heads.map(({ text: head }) => head), before }));
      open.rows.push(block);
      continue;
    }
    open = undefined;
    const said = plain(stored.slice(block.start, Math.min(block.end, block.start + 600)));
    if (block.kind === 'heading') {
      while ((heads.at(-1)?.level ?? 0) >= block.level) heads.pop();
      heads.push({ level: block.level, text: said });
    }
    before = said.toLowerCase();
  }
  return tables;
}

/** Whether each row of the table is a cookie, by its heads and by what stands above it. */
function speaksOfCookies(
  document: Stored,
  { rows, heading, before }: Table,
  heads: readonly (Column | undefined)[],
): boolean {
  const name = heads.indexOf('name');
  if (name < 0 || rows.length < 2) return false;
  const head = text(document, rows[0]?.cells[name] ?? { start: 0, end: 0 }).toLowerCase();
  const more = heads.some((column) => column === 'lifetime' || column === 'purpose' || column === 'provider');
  if (/cookie/.test(head)) return more || heads.length === 1;
  const about = `${heading.join(' ')} ${before}`.toLowerCase();
  const kinds = heads.indexOf('kind');
  const typed =
    kinds >= 0 &&
    rows.slice(1, 6).some(({ cells }) => /cookie/i.test(text(document, cells[kinds] ?? { start: 0, end: 0 })));
  return more && (/cookie/.test(about) || typed);
}

function byRow(
  document: Stored,
  { rows, heading }: Table,
  heads: readonly (Column | undefined)[],
  index: number,
): DeclaredCookie[] {
  const found: DeclaredCookie[] = [];
  const at = (row: Row, column: Column): string => {
    const cell = row.cells[heads.indexOf(column)];
    return cell ? text(document, cell) : '';
  };
  for (const row of rows.slice(1)) {
    const cell = row.cells[heads.indexOf('name')];
    if (!cell) continue;
    const names = cookieNames(document.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL)), true);
    const lifetimes = lifetimesOf(names, at(row, 'lifetime') || at(row, 'kind'));
    const end = quoteEnd(document, row, cell);
    names.forEach((name, place) => {
      const start = cell.start + name.start;
      const provider = plain(at(row, 'provider'));
      const purpose = plain(at(row, 'purpose'));
      const lifetime = lifetimes[place];
      const whole = names.length > 1 ? cell.start + name.end : end;
      found.push({
        name: name.name,
        ...(provider ? { provider: provider.slice(0, 200) } : {}),
        ...(purpose ? { purpose: purpose.slice(0, 500) } : {}),
        ...(lifetime === undefined ? {} : { lifetime }),
        quote: document.text.slice(start, whole),
        start,
        end: whole,
        document: index,
        heading: [...heading],
      });
    });
  }
  return found;
}

/** One lifetime for each name where as many are listed, else the longest for all. */
function lifetimesOf(names: readonly FoundName[], said: string): (number | null | undefined)[] {
  const parts = said.split(/,|;|<br ?\/?>/).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  if (names.length > 1 && parts.length === names.length) return parts.map(parseLifetime);
  const all = parseLifetime(plain(said));
  return names.map(() => all);
}

/** Where a row's quote ends: with its last cell, or the last that leaves the quote short enough. */
function quoteEnd({ text: stored }: Stored, { cells }: Row, from: { start: number; end: number }): number {
  const room =
    cells.filter(({ start, end }) => start >= from.start && end - from.start <= LONGEST_QUOTE).at(-1) ?? from;
  let { end } = room;
  while (end > from.start && /[\s|]/.test(stored[end - 1] ?? '')) end--;
  return Math.min(end, from.start + LONGEST_QUOTE);
}

const NAME_LINE =
  /cookie.{0,12}name|name.{0,12}cookie|cookie-?id|nom.{0,8}cookie|nombre.{0,12}cookie|cookie-?bezeichnung/i;

/** A table of two columns that says one thing a line: "Cookie name | _ga", "Expiry | 2 years". */
function byLine(document: Stored, { rows, heading }: Table, index: number): DeclaredCookie[] {
  if (rows.some(({ cells }) => cells.length !== 2)) return [];
  const lines = rows.map(({ cells: [head, cell] }) => ({
    label: head ? text(document, head) : '',
    cell: cell ?? { start: 0, end: 0 },
  }));
  if (!lines.some(({ label }) => NAME_LINE.test(label))) return [];
  const found: DeclaredCookie[] = [];
  let group: DeclaredCookie[] = [];
  let provider: string | undefined;
  for (const { label, cell } of lines) {
    const column = columnOf(label);
    const said = text(document, cell);
    if (NAME_LINE.test(label)) {
      const maker = provider ? { provider } : {};
      group = cookieNames(document.text.slice(cell.start, cell.end), true).map(({ name, start, end }) => {
        const place = { start: cell.start + start, end: cell.start + end };
        const quote = document.text.slice(place.start, place.end);
        return { name, ...maker, quote, ...place, document: index, heading: [...heading] };
      });
      found.push(...group);
    } else if (column === 'provider') provider = plain(said).slice(0, 200);
    else if (column === 'lifetime') setLifetime(group, parseLifetime(said));
  }
  return found;
}

function setLifetime(cookies: readonly DeclaredCookie[], lifetime: number | null | undefined): void {
  if (lifetime !== undefined) for (const cookie of cookies) cookie.lifetime = lifetime;
}
