import { describe as group, expect, it } from 'vitest';
import { describe } from '../../popup/does/describe.ts';
import { Observation } from '../../src/model/observation.ts';
import { everyKind } from './fixture/every-kind.ts';

const textOf = (observation: Observation): string => {
  const { what, address, facts } = describe(observation);
  return [what, address, ...facts.flat()].join('\n');
};

group('an observation in words', () => {
  it('has a sample of every kind that the schema knows', () => {
    const kinds = Observation.options.map(({ entries }) => entries.kind.literal);
    expect(new Set(everyKind.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(everyKind.map((observation) => [observation.kind, observation] as const))('%s reads as words', (_, seen) => {
    const text = textOf(seen);
    expect(describe(seen).what).toMatch(/^[A-Z]\S* \S|^Redirect$|^Image$/);
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/);
  });

  it('says that a value was not kept', () => {
    const storage = everyKind.find(({ kind }) => kind === 'storage');
    expect(storage && textOf(storage)).toContain('36 characters, kept as a hash only (5eed5eed)');
  });

  it('tells what a cookie asked for', () => {
    const response = everyKind.find(({ kind }) => kind === 'response');
    expect(response && describe(response).facts).toEqual([
      ['Status', '200'],
      ['Strict-Transport-Security', 'max-age=60'],
      ['Cookie', 'sid'],
      ['Value', '36 characters, kept as a hash only (5eed5eed)'],
      ['For', '.shop.example/'],
      ['Asked to stay', '1 year'],
      ['Marked', 'Secure, HttpOnly, SameSite lax'],
    ]);
  });
});
