import { availableParallelism } from 'node:os';
import { benchSites } from './bench-sites.ts';
import { type Options, trySite, wrongIn } from './try-site.ts';

type Row = { site: string; random: boolean; right: number; of: number; outcomes: Map<string, number>; wrong: string[] };

/** What a random site may never come out as. */
const FOUND = /honoured|partly/;

/**
 * Tries every site of the bench (or those whose name or address holds `only`) so many times, prints a table, and gives the number of
 * outcomes that were wrong. Progress goes to stderr.
 */
export async function bench({ repetitions = 5, only = '', ...options }: Options & { repetitions?: number; only?: string }): Promise<number> {
  const sites = (await benchSites()).filter(({ name, url }) => `${name} ${url}`.includes(only));
  const rows = new Map<string, Row>();
  const from = performance.now();
  // Repetitions outside, so that what the machine does for a while is spread over all sites.
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const site of sites) {
      const row: Row = rows.get(site.url) ?? { site: site.name, random: site.url.includes('random'), right: 0, of: 0, outcomes: new Map(), wrong: [] };
      rows.set(site.url, row);
      const report = await trySite(site, options).catch((error: unknown) => String(error));
      const outcomes = typeof report === 'string' ? 'failed' : (report.trial?.results ?? []).map(({ arm, outcome }) => `${arm} ${outcome}`).join(', ');
      const wrong = typeof report === 'string' ? [report] : wrongIn(report, site);
      row.of++;
      if (wrong.length === 0) row.right++;
      row.wrong.push(...wrong);
      row.outcomes.set(outcomes, (row.outcomes.get(outcomes) ?? 0) + 1);
      process.stderr.write(`${String(repetition + 1)}/${String(repetitions)} ${site.name}: ${outcomes}${wrong.length > 0 ? `  WRONG ${wrong.join('; ')}` : ''}\n`);
    }
  }
  print([...rows.values()], (performance.now() - from) / 1000, options.browser ?? 'chromium');
  return [...rows.values()].reduce((sum, { right, of }) => sum + of - right, 0);
} // prettier-ignore

function print(rows: readonly Row[], seconds: number, browser: string): void {
  const width = Math.max(...rows.map(({ site }) => site.length));
  console.log(`Sites: ${String(rows.length)}, ${browser}, ${String(availableParallelism())} cores, ${seconds.toFixed(0)} s\n`);
  for (const { site, right, of, outcomes, wrong } of rows) {
    const seen = [...outcomes].map(([outcome, times]) => `${outcome} (${String(times)})`).join('; ');
    console.log(`${right === of ? ' ' : '!'} ${site.padEnd(width)}  ${String(right)}/${String(of)}  ${seen}`);
    for (const line of new Set(wrong)) console.log(`    ${line}`);
  }
  const sum = (of: (row: Row) => number, some = rows) => some.reduce((total, row) => total + of(row), 0);
  const random = rows.filter((row) => row.random);
  const falsely = sum(({ outcomes }) => [...outcomes].reduce((n, [outcome, times]) => n + (FOUND.test(outcome) ? times : 0), 0), random);
  console.log(`\nRight: ${String(sum(({ right }) => right))} of ${String(sum(({ of }) => of))} trials`);
  if (random.length > 0) console.log(`Random sites called honoured or partly: ${String(falsely)} of ${String(sum(({ of }) => of, random))} trials`);
} // prettier-ignore
