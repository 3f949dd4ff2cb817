import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRow, viewOf } from '../../src/policy/claims-of.ts';
import { LANGUAGES } from '../../src/policy/languages.ts';
import { likelyHeadings, likelyRows } from '../../src/policy/likely-rows.ts';
import { needsOf } from '../../src/policy/needs-of.ts';
import { sieveOf } from '../../src/policy/sieve.ts';
import { sentencesFrom } from './sample.ts';

const LEAVES = [
  'a', 'b', 'abc', ' ', '-', '\\.', '[ab]', '[- ]', '[^a]', '.', '\\w', '\\p{L}', 'ß', '[^.;]', 'cab', '\\bab', 'c\\b', '(?!a)b', 'b(?<!ab)',
  '(?=c)c', '^', '$', '\\bcab\\b',
]; // prettier-ignore
const leaf = fc
  .tuple(fc.constantFrom(...LEAVES), fc.constantFrom('', '', '', '?', '*', '+', '{0,2}?', '{2}'))
  .map(([one, times]) =>
    /^[\^$]$/.test(one) ? one : one.length > 1 && times ? `(?:${one})${times.replace(/[*+]/, '?')}` : one + times,
  );
/** Sources of regular expressions over few letters, so that random texts match them often. */
const { source } = fc.letrec<{ source: string; group: string }>((tie) => ({
  source: fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: tie('group') }), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  group: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc
      .tuple(fc.constantFrom('(', '(?:'), fc.array(tie('source'), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '?', '{1,2}'))
      .map(([open, branches, times]) => `${open}${branches.join('|')})${times}`),
  ),
})); // prettier-ignore
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab', 'cab', 'abc', ' ', '-', '.', 'ß', '_', '1'), { maxLength: 14 })
  .map((all) => all.join(''));

const ALL = LANGUAGES.flatMap((language) =>
  language.topics.flatMap(({ topic, rows, headings = [] }) =>
    [...rows.map((row) => ({ row, heading: false })), ...headings.map((row) => ({ row, heading: true }))].map(
      (one) => ({
        ...one,
        language,
        topic,
      }),
    ),
  ),
);

describe('sieveOf', () => {
  it('lets every pattern through that matches', () => {
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 5 }),
        fc.array(text, { maxLength: 8 }),
        (sources, texts) => {
          const patterns = sources.map((one) => new RegExp(one, 'u'));
          const sieve = sieveOf(patterns.map(needsOf));
          for (const one of texts) {
            const through = sieve(one);
            patterns.forEach((pattern, number) => {
              if (pattern.test(one)) expect(through, `${pattern.source} on "${one}"`).toContain(number);
            });
          }
        },
      ),
      { numRuns: 400 },
    );
  }, 30_000);

  it('holds back what cannot match', () => {
    const sieve = sieveOf(
      [/\bsell\b[^.]{0,40}\bdata\b/, /cookies?/, /\w+/, /\b(?:gpc|global privacy control)\b/].map(needsOf),
    );
    expect(sieve('we sell your data')).toEqual([0, 2]);
    expect(sieve('we sell your shoes and use a cookie')).toEqual([1, 2]);
    expect(sieve('the gpcx signal')).toEqual([2]);
    expect(sieve('the gpc signal')).toEqual([2, 3]);
    expect(sieve('')).toEqual([2]);
  });
});

describe('needsOf', () => {
  it.each<[RegExp, string[][][]]>([
    [/cookies?/, [[['cookie']]]],
    [/\b(?:sell|sold)\b.{0,9}data/, [[['\bsell\b', '\bsold\b'], ['data']]]],
    [
      /third[- ]part(?:y|ies)|vendors/,
      [[['third-party', 'third-parties', 'third party', 'third parties']], [['vendors']]],
    ],
    [/[a-z]{3}|cookie/, [[], [['cookie']]]],
    [/(?<!un)tracked(?! by)/, [[['tracked']]]],
    [/Cookie/i, [[]]],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs);
  });

  it('tells something of nearly every row', () => {
    const open = ALL.filter(({ row }) => needsOf(row.match).some((way) => way.length === 0));
    expect(open.length, open.map(({ topic, row }) => `${topic}/${row.id}`).join()).toBeLessThan(ALL.length / 20);
  });
});

describe('likelyRows', () => {
  it.each(LANGUAGES)('lets every row of $name through that matches its own samples or those of another', (language) => {
    const own = ALL.filter((one) => one.language === language);
    const samples = own.flatMap(({ row }) => [row.example, row.nearMiss]);
    for (const sample of samples) {
      const [sentence, previous] = sentencesFrom(sample);
      const view = viewOf(sentence, previous, undefined);
      const rows = likelyRows(language, view.lower).topics.flatMap((topic) => topic.rows);
      const headings = likelyHeadings(language, view.lower).flatMap((topic) => topic.rows);
      const matching = own.filter(({ row }) => matchRow(row, view, language));
      for (const { row, heading } of matching) expect(heading ? headings : rows, view.lower).toContain(row);
    }
  });
});
