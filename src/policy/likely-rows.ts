import type { Language, TopicRows } from './language.ts';
import { needsOf } from './needs-of.ts';
import { sieveOf } from './sieve.ts';

/** What might be read in a text: of each topic the rows that might match, and whether it has one of the language's telling words. */
export type Likely = { topics: readonly TopicRows[]; tells: boolean };

type Finder = (lower: string) => Likely;

const finders = new WeakMap<Language, Finder>();
const headingFinders = new WeakMap<Language, Finder>();

/** Finds in one pass over a sentence in lower case the few rows of a language that are worth trying on it. */
export function likelyRows(language: Language, lower: string): Likely {
  let finder = finders.get(language);
  if (!finder) finders.set(language, (finder = finderOf(language.topics, language.tells)));
  return finder(lower);
}

/** The same for a heading, which has rows of its own. */
export function likelyHeadings(language: Language, lower: string): readonly TopicRows[] {
  let finder = headingFinders.get(language);
  if (!finder) {
    const topics = language.topics.map(({ headings = [], ...rest }) => ({ ...rest, rows: headings }));
    headingFinders.set(language, (finder = finderOf(topics, language.tells)));
  }
  return finder(lower).topics;
}

const NOTHING: Likely = { topics: [], tells: false };

function finderOf(topics: readonly TopicRows[], tells: RegExp): Finder {
  const all = topics.flatMap((own) => own.rows.map((row) => ({ own, row })));
  const sieve = sieveOf([...all.map(({ row }) => row.match), tells].map(needsOf));
  return (lower) => {
    const might = sieve(lower);
    if (might.length === 0) return NOTHING;
    const found: { own: TopicRows; rows: TopicRows['rows'][number][] }[] = [];
    for (const number of might) {
      const one = all[number];
      if (!one) continue;
      const last = found.at(-1);
      if (last?.own === one.own) last.rows.push(one.row);
      else found.push({ own: one.own, rows: [one.row] });
    }
    return { topics: found.map(({ own, rows }) => ({ ...own, rows })), tells: might.at(-1) === all.length };
  };
}
