import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/model/topic.ts';
import { english } from '../../src/policy/english/index.ts';
import { LANGUAGES } from '../../src/policy/languages.ts';
import { matchRow, viewOf } from '../../src/policy/claims-of.ts';
import { sentencesFrom } from './sample.ts';

describe.each(LANGUAGES.map((language) => [language.name, language] as const))('rows of %s', (_, language) => {
  for (const { topic, trigger, rows: own, headings = [] } of language.topics) {
    const rows = [...own, ...headings];
    describe(topic, () => {
      it.each(rows.map((row) => [row.id, row] as const))('%s matches its example and not its near miss', (__, row) => {
        const [sentence, previous] = sentencesFrom(row.example);
        const view = viewOf(sentence, previous, undefined);
        expect(trigger.test(view.lower), `trigger on: ${view.lower}`).toBe(true);
        expect(matchRow(row, view, language), view.lower).toBeDefined();

        const [near, before] = sentencesFrom(row.nearMiss);
        expect(matchRow(row, viewOf(near, before, undefined), language)).toBeUndefined();
      });

      it('names each row once and gives a reason', () => {
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { reason } of rows) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
      });
    });
  }
});

describe('English', () => {
  it('has rows for every topic', () => {
    expect(english.topics.map(({ topic }) => topic).toSorted()).toEqual([...TOPICS].toSorted());
  });
});
