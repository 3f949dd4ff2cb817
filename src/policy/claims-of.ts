import type { Claim } from '../model/policy.ts';
import type { Language, Row, TopicRows } from './language.ts';
import { quoteOf } from './quote-of.ts';
import type { Sentence } from './sentence.ts';

/** A claim with what the decision needs to know of it. */
export type WeighedClaim = Claim & { weak: boolean; limits: boolean };

const CARRIES_NEGATION = new Set(['denies', 'ignores', 'none', 'silent']);
const MOST_TRIES = 6;

/** A sentence in its context: `lower` with the lead-in that it completes before its `own` place, and the one or two sentences before it. */
export type View = {
  lower: string;
  own: number;
  sentence: Sentence;
  previous: Sentence | undefined;
  earlier: Sentence | undefined;
};

/** What joins a lead-in to its list, and would read as part of each item. */
const TAIL =
  /(?:,? ?\b(?:including(?:,? but not limited to)?|such as|as follows|for example|the following|following))?[\s:,]*$/;

/** A sentence as rows see it. */
export function viewOf(sentence: Sentence, previous: Sentence | undefined, earlier: Sentence | undefined): View {
  const { leadIn, lower, kind } = sentence;
  const intro = leadIn ? `${introOf(leadIn)}${kind === 'cell' ? ' : ' : ' '}` : '';
  return { lower: intro + lower, own: intro.length, sentence, previous, earlier };
}

/** One lead-in introduces many an item. */
const intros = new WeakMap<Sentence, string>();

function introOf(leadIn: Sentence): string {
  let intro = intros.get(leadIn);
  if (intro === undefined) intros.set(leadIn, (intro = leadIn.lower.slice(-400).replace(TAIL, '')));
  return intro;
}

const headingOf = ({ sentence }: View): string => sentence.heading.join(' > ').toLowerCase();

function beforeOf({ sentence: { heading }, previous, earlier }: View): string {
  const before = [earlier, previous].filter((one) => one?.heading === heading);
  return before.map((one) => one?.lower.slice(-400)).join(' ');
}

/** The first place in the sentence's own words at which a row applies. */
export function matchRow(row: Row, view: View, language: Language): { start: number; end: number } | undefined {
  const { lower, own } = view;
  if (row.under && !row.under.test(headingOf(view))) return;
  if (row.after && !row.after.test(beforeOf(view))) return;
  const pattern = global(row.match);
  pattern.lastIndex = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = pattern.exec(lower);
    if (!found) return;
    const start = found.index;
    const end = start + found[0].length;
    pattern.lastIndex = Math.max(start + 1, lower.indexOf(' ', start) + 1 || end);
    if (end <= own) continue;
    const carries = row.negated ?? CARRIES_NEGATION.has(row.stance);
    if (row.unless?.test(segmentOf(lower, start, end))) continue;
    if (runsOn(row, found[0], language)) continue;
    if (carries || !language.negates(lower, start, end)) return { start: Math.max(0, start - own), end: end - own };
  }
  return;
}

/** Whether what a row matched runs over the end of its clause; a row that states its own negation knows what it holds. */
function runsOn(row: Row, found: string, { breaks, restarts }: Language): boolean {
  if (row.negated) return false;
  return (CARRIES_NEGATION.has(row.stance) ? breaks?.test(found) : restarts?.test(found)) ?? false;
}

/** The part between semicolons or colons in which a match stands: what is said beyond them is another statement. */
function segmentOf(lower: string, start: number, end: number): string {
  const from = Math.max(lower.lastIndexOf(';', start), lower.lastIndexOf(':', start)) + 1;
  const ahead = /[;:]/.exec(lower.slice(end));
  return lower.slice(from, ahead ? end + ahead.index : lower.length);
}

const globals = new WeakMap<RegExp, RegExp>();
function global(pattern: RegExp): RegExp {
  let known = globals.get(pattern);
  if (!known) globals.set(pattern, (known = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)));
  return known;
}

/** Whether a sentence speaks of something else than the site's visitors. */
export function isBeside(view: View, language: Language): boolean {
  return (language.beside?.test(view.lower) ?? false) || (language.besideUnder?.test(headingOf(view)) ?? false);
}

/** Every claim that the rows of one topic find in one sentence, at most one a stance. */
export function claimsIn(
  sentence: Sentence,
  view: View,
  { topic, rows }: TopicRows,
  language: Language,
  stored: string,
): WeighedClaim[] {
  const claims: WeighedClaim[] = [];
  for (const row of rows) {
    if (claims.some(({ stance, weak }) => stance === row.stance && (!weak || row.weak))) continue;
    const place = matchRow(row, view, language);
    if (!place) continue;
    const { start, end } = quoteOf(sentence, place, stored);
    const { heading, document, leadIn } = sentence;
    claims.push({
      topic,
      stance: row.stance,
      quote: stored.slice(start, end),
      start,
      end,
      document,
      heading: leadIn && sentence.kind === 'item' ? [...heading, leadIn.text] : [...heading],
      pattern: `${topic}/${row.id}`,
      reason: row.reason,
      weak: row.weak ?? false,
      limits: row.limits ?? false,
    });
  }
  return claims;
}
