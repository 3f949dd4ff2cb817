import { type Policy } from '../model/policy.ts';
import { type Report } from '../model/report.ts';
import { type Outcome, OUTCOMES, type Verdict } from '../model/verdict.ts';
import { harmless, pad, wrap } from './columns.ts';

type Options = {
  /** Columns of the terminal; 100 where not known. */
  width?: number | undefined;
  colour?: boolean | undefined;
};

/** SGR codes, by the look's colours; every outcome is also a word. */
const COLOURS: Record<Outcome, string> = {
  contradicted: '31;1', undisclosed: '33;1', unclear: '35', unconfirmed: '34', consistent: '32', unobserved: '2', 'not-applicable': '2',
}; // prettier-ignore

const MOST_QUOTE = 140;

const shorten = (text: string): string => {
  const flat = harmless(text).trim();
  const letters = [...flat];
  return letters.length <= MOST_QUOTE
    ? flat
    : `${letters
        .slice(0, MOST_QUOTE - 1)
        .join('')
        .trimEnd()}…`;
};

const says = ({ says }: Verdict): string => {
  const [first] = says;
  if (!first) return 'nothing';
  return `“${shorten(first.quote)}”${says.length > 1 ? ` (and ${says.length - 1} more)` : ''}`;
};

const does = ({ summary, does }: Verdict): string => {
  const [first] = does;
  if (!first) return summary;
  return `${summary}. ${shorten(first.text)}${does.length > 1 ? ` (and ${does.length - 1} more)` : ''}`;
};

const policyLine = (policy: Policy): string => {
  const [first] = policy.documents;
  if (policy.status === 'unreadable') return `Policy: ${policy.message}`;
  const where = first?.address ?? first?.name ?? 'given by hand';
  return `Policy: ${where}, ${policy.reading.effectiveDate === null ? 'not dated' : `dated ${policy.reading.effectiveDate}`}`;
};

/** The report as a table for a terminal: outcome, practice, what the policy says, what the site does; worst first. */
export const asText = (report: Report, { width = 100, colour = false }: Options = {}): string => {
  const paint = (text: string, code: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const columns = Math.max(40, width);
  const row = columns >= 84 ? beside : below;
  const { pages, requests } = report.evidence.coverage;
  const tally = OUTCOMES.filter((outcome) => report.counts[outcome] > 0).map((outcome) => {
    const words = `${report.counts[outcome]} ${outcome.replace('-', ' ')}`;
    return { painted: paint(words, COLOURS[outcome]), columns: words.length };
  });
  const lines = [
    paint(harmless(report.site), '1'),
    ...wrap(policyLine(report.policy), columns),
    ...wrap(`Watched: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${requests} ${requests === 1 ? 'request' : 'requests'}, in ${report.tool.browser}`, columns),
    ...inLines(tally, columns),
    '',
    ...row.head(columns),
    ...report.verdicts.flatMap((verdict) => row.verdict(verdict, columns, (text) => paint(text, COLOURS[verdict.outcome]))),
    ...report.evidence.coverage.notes.flatMap(({ text }) => wrap(`Note: ${text}`, columns)),
  ]; // prettier-ignore
  return `${lines.join('\n').trimEnd()}\n`;
};

/** The pieces with commas between them, in lines of at most `columns` columns. */
const inLines = (pieces: readonly { painted: string; columns: number }[], columns: number): string[] => {
  const lines: string[] = [];
  let taken = 0;
  for (const [at, piece] of pieces.entries()) {
    const text = `${piece.painted}${at < pieces.length - 1 ? ',' : ''}`;
    const last = lines.at(-1);
    const fits = last !== undefined && taken + piece.columns + 2 <= columns;
    if (fits) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
    taken = (fits ? taken + 1 : 0) + piece.columns + 1;
  }
  return lines;
};

type Row = {
  head(columns: number): string[];
  verdict(verdict: Verdict, columns: number, paint: (text: string) => string): string[];
};

const OUTCOME = 15;
const PRACTICE = 20;

/** Four columns side by side. */
const beside: Row = {
  head: (columns) => {
    const half = Math.floor((columns - OUTCOME - PRACTICE - 2) / 2);
    return [`${pad('Outcome', OUTCOME)}${pad('Practice', PRACTICE)}${pad('It says', half)}  It does`, '─'.repeat(columns)];
  },
  verdict: (verdict, columns, paint) => {
    const half = Math.floor((columns - OUTCOME - PRACTICE - 2) / 2);
    const title = wrap(verdict.title, PRACTICE - 1);
    const left = wrap(says(verdict), half);
    const right = wrap(does(verdict), half);
    const height = Math.max(title.length, left.length, right.length);
    const outcome = pad(verdict.outcome.replace('-', ' '), OUTCOME);
    const lines = Array.from({ length: height }, (_, at) =>
      `${at === 0 ? paint(outcome) : pad('', OUTCOME)}${pad(title[at] ?? '', PRACTICE)}${pad(left[at] ?? '', half)}  ${right[at] ?? ''}`.trimEnd(),
    );
    return [...lines, ''];
  },
}; // prettier-ignore

/** One below the other, for a narrow terminal. */
const below: Row = {
  head: () => [],
  verdict: (verdict, columns, paint) => {
    const outcome = verdict.outcome.replace('-', ' ');
    const [title = '', ...more] = wrap(verdict.title, columns - outcome.length - 2);
    const rows = [
      ...more,
      ...wrap(`says: ${says(verdict)}`, columns - 2),
      ...wrap(`does: ${does(verdict)}`, columns - 2),
    ];
    return [`${paint(outcome)}  ${title}`, ...rows.map((text) => `  ${text}`), ''];
  },
};
