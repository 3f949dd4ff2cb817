import type { PolicyDocument } from '../model/policy.ts';
import { DATE_LABELS } from './date-labels.ts';
import { dateOrder } from './date-order.ts';
import { findDates, type FoundDate, type Order } from './find-dates.ts';

type Candidate = { value: string | null; at: number; weight: 1 | 2 | 3 };

const MARKS = /\]\([^)\s]{0,500}\)|<br ?\/?>|[*_\\[\]#>|`\u200b-\u200f\ufeff]+|[\s\u00a0]+/g;
const OWN = /polic|notice|statement|terms|document|version/;
/** An entry of a list of changes, after its date. */
const CHANGED =
  /^ ?[:–—-] ?(?:we )?(?:\p{L}+ly )?(?:updat|add|chang|remov|clarif|revis|restructur|simpl|initial|first|fix|rework|rewrit|rewrote|minor|publish|creat)/u;
/** Cheap test that every line with a date passes. */
const DATED = /(?:19|20) ?\d ?\d|\d ?[./-] ?\d/;
const PIECE = 1500;
const NEAR = 350;

/** A line as it reads, lower case, without Markdown's signs. */
const plainLine = (line: string): string => line.replace(MARKS, ' ').replace(/ {2,}/g, ' ').toLowerCase().trim();

/**
 * The date that a document gives as effective or last updated: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where it gives no more; null
 * where it gives none, or one whose order of day and month is not known. Of several given together the latest counts; the dates of
 * laws, of earlier versions and of copyright do not.
 *
 * @param language BCP 47
 */
export function effectiveDate({ text }: Pick<PolicyDocument, 'text'>, language = 'en'): string | null {
  let known: ReturnType<typeof dateOrder>;
  let asked = false;
  const order = () => {
    if (!asked) known = dateOrder(text.slice(0, 300_000), language);
    asked = true;
    return known;
  };
  const candidates: Candidate[] = [];
  let before = '';
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    for (let at = from; at < end; at += PIECE) {
      const raw = text.slice(at, Math.min(end, at + PIECE));
      if (raw.trim() === '') continue;
      if (DATED.test(raw)) candidates.push(...inLine(raw, at, text.length, plainLine(before), order));
      before = raw.length < 120 ? raw : '';
    }
    from = end + 1;
  }
  return choose(candidates);
}

function inLine(raw: string, at: number, length: number, above: string, order: Order): Candidate[] {
  const line = plainLine(raw);
  const dates = findDates(line, order);
  const year = dates.length === 0 ? yearOnly(line) : undefined;
  if (year) return [{ value: year, at, weight: 1 }];
  const inTable = raw.trimStart().startsWith('|');
  return dates.flatMap((date, index) => {
    const weight = weigh(line, date, dates[index - 1]?.end ?? 0, above, nearEdge(at, length));
    return weight ? [{ value: date.value, at: at + date.start, weight: weight === 2 && inTable ? 1 : weight }] : [];
  });
}

const nearEdge = (at: number, length: number): boolean => at < 3000 || at > length - 500;

function choose(candidates: readonly Candidate[]): string | null {
  const anchor = candidates.find(({ weight }) => weight >= 2) ?? candidates[0];
  if (!anchor) return null;
  let latest = anchor.value;
  let { at } = anchor;
  for (const candidate of candidates) {
    if (candidate.at < anchor.at || candidate.weight < Math.min(2, anchor.weight)) continue;
    if (candidate.at - at > NEAR) break;
    at = candidate.at;
    if (candidate.value !== null && (latest === null || candidate.value > latest)) latest = candidate.value;
  }
  return latest;
}

/** How surely a date is the document's own: 3 a line for it alone, 2 a sentence that says so, 1 a bare date in its head or foot. */
function weigh(
  line: string,
  date: FoundDate,
  last: number,
  above: string,
  edge: boolean,
): Candidate['weight'] | undefined {
  const { strong, weak, other, law, subject } = DATE_LABELS;
  const after = line.slice(date.end, date.end + 160);
  const head = line.slice(Math.max(last, date.start - 200), date.start);
  const said = head.slice(lastStop(head));
  const near = said.slice(-70);
  if (!/\p{L}/u.test(said)) return bare(line, date, after, above, edge, last);

  const label = lastMatch(near, strong);
  const lasting = /(?:last|latest|zuletzt|letzte|dernière|última|ultim[ao]|laatst)/.test(near);
  const clause =
    /^,? (?:the|we|our|if|you|your|california|consumers|all|users|new|under|residents|certain|any|it)(?!\p{L})/u.test(
      after,
    );
  if (other.test(near)) return undefined;
  if (law.test(said.slice(-90)) && !(lasting && subject.test(said))) return undefined;
  if (label) {
    if (clause && !lasting && !OWN.test(after.slice(0, 70))) return undefined;
    if (!reaches(near.slice(label.end))) return undefined;
    const lead = said.slice(0, said.length - near.length + label.start).trim();
    const words = lead === '' ? 0 : lead.split(' ').length;
    if (words <= 3) return 3;
    if (subject.test(lead) || subject.test(near.slice(label.end))) return 2;
    return words <= 7 && line.length < 160 ? 2 : undefined;
  }
  const loose = lastMatch(near, weak);
  if (line.length < 130 && edge && said.length < 60 && /^[\s).\]–—-]*$/.test(after.slice(0, 40))) {
    if (loose && reaches(near.slice(loose.end))) return 2;
    if (subject.test(said) && !/\bact\b/.test(said)) return 1;
  }
  const short =
    loose && said.slice(0, loose.start).trim() === '' && !/^,? ?\p{L}/u.test(after.replace(/^\.|\(.*/s, ''));
  return short && line.length < 200 && reaches(near.slice(loose.end)) ? 2 : undefined;
}

/** Between a label and its date stand few words, and no number but that of a version. */
const reaches = (between: string): boolean =>
  between.length < 48 && (between.trim() === '' || between.trim().split(' ').length <= 8);

/** A date by itself: labelled by the line above, or in the head or foot of the document. */
function bare(
  line: string,
  date: FoundDate,
  after: string,
  above: string,
  edge: boolean,
  last: number,
): Candidate['weight'] | undefined {
  if (last > 0 || line.slice(0, date.start).trim().length > 6) return undefined;
  if (CHANGED.test(after)) return 1;
  const rest = after.replace(/^[ ,]*(?:at |um |à )?\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?/, '');
  if (/[\p{L}\d]/u.test(rest) && !/^ ?[|(]/.test(rest)) return undefined;
  if (DATE_LABELS.other.test(above)) return undefined;
  if (above.length < 60 && (DATE_LABELS.strong.test(above) || /^(?:date|datum|fecha|data)\b/.test(above))) return 3;
  return edge && date.value !== null ? 1 : undefined;
}

function yearOnly(line: string): string | undefined {
  if (line.length > 80 || DATE_LABELS.other.test(line)) return undefined;
  return /^(?:this (?:policy|notice|page) was )?(?:last (?:updated|revised|modified|changed)|updated|revised|version|effective|stand|mise à jour)(?: in| on|:)? ?(20\d\d)\.?$/.exec(
    line,
  )?.[1];
}

function lastMatch(text: string, pattern: RegExp): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of text.matchAll(new RegExp(pattern, 'gu')))
    found = { start: match.index, end: match.index + match[0].length };
  return found;
}

/** Where the sentence begins in which a text ends. */
function lastStop(text: string): number {
  let stop = 0;
  for (const match of text.matchAll(/[.!?;] (?=\S)/g))
    if (!/(?:\bno|\bv|\d|\bapprox)$/.test(text.slice(0, match.index))) stop = match.index + 2;
  return stop;
}
