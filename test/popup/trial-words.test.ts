import { describe, expect, it } from 'vitest';
import { aboutTime } from '../../popup/words/about-time.ts';
import { changesTold } from '../../popup/words/changes-told.ts';
import { ARM_OUTCOME_WORDS } from '../../popup/words/outcome-words.ts';
import { shortened } from '../../popup/words/shortened.ts';
import { spokenTrial } from '../../popup/words/spoken-trial.ts';
import { armTitle, comparisonTitle, printedDelta, printedP, shortSides, sides } from '../../popup/words/trial-words.ts';
import { ARM_OUTCOMES } from '../../src/model/trial.ts';
import { shopTrial } from './fixture/shop-trial.ts';
import { trialStates } from './fixture/trial-states.ts';

describe('aboutTime', () => {
  it.each([
    [0, 'about 10 seconds'],
    [27, 'about 30 seconds'],
    [50, 'about a minute'],
    [99, 'about 2 minutes'],
    [900, 'about 15 minutes'],
  ])('%i seconds are %s', (seconds, words) => expect(aboutTime(seconds)).toBe(words));
});

describe('shortened', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['longer than that', 6, 'longer…'],
    ['abc😀d', 4, 'abc…'],
    ['abc😀de', 5, 'abc😀…'],
  ])('%s to %i', (text, most, words) => expect(shortened(text, most)).toBe(words));
});

describe('the words of a trial', () => {
  const trial = shopTrial();

  it('name each arm and each comparison its own way', () => {
    expect(trial.arms.map(armTitle)).toEqual([
      'As it is', 'As it is, again', 'Do Not Track', 'Global Privacy Control', 'Both signals', '“Reject all”', '“Accept all”', '“Accept all”, again',
    ]);
    expect(trial.results.map((result) => [comparisonTitle(result, trial), ...Object.values(sides(result, trial)), ...Object.values(shortSides(result, trial))])).toEqual([
      ['Do Not Track', 'under Do Not Track', 'without the signal', 'with it', 'without'],
      ['Global Privacy Control', 'under Global Privacy Control', 'without the signal', 'with it', 'without'],
      ['Both signals', 'under both signals', 'without the signal', 'with it', 'without'],
      ['Waiting for consent', 'without a click', 'after “accept”', 'no click', 'accept'],
      ['“Reject all”', 'after “reject”', 'after “accept”', 'reject', 'accept'],
    ]);
    expect(comparisonTitle({ arm: 'other', against: [] }, trial)).toBe('other');
  }); // prettier-ignore

  it('have one for every outcome, each its own', () => {
    expect(new Set(ARM_OUTCOMES.map((outcome) => ARM_OUTCOME_WORDS[outcome].word)).size).toBe(ARM_OUTCOMES.length);
  });

  it('print chances and effects', () => {
    expect([0, 0.0004, 0.0371, 1].map(printedP)).toEqual(['below 0.001', 'below 0.001', '0.037', '1.000']);
    expect([-1, -0.254, -0.001, 0, 0.5].map(printedDelta)).toEqual(['−1.00', '−0.25', '0.00', '0.00', '0.50']);
  });

  it.each([
    [{ tracking: [{ change: 'went-on' as const, deeds: 4 }, { change: 'stopped' as const, deeds: 19 }], others: 3 }, '4 went on, 19 stopped; 3 more do not track'],
    [{ tracking: [{ change: 'stopped' as const, deeds: 1 }], others: 1 }, '1 stopped; 1 more does not track'],
    [{ tracking: [], others: 2 }, '2 do not track'],
  ])('count what changed: %j', (counts, words) => expect(changesTold(counts)).toBe(words)); // prettier-ignore

  it('speak of progress five times and no more', () => {
    const running = trialStates['running'];
    if (running?.state !== 'running') throw new Error('not running');
    const spoken = Array.from({ length: 33 }, (_, done) => spokenTrial({ ...running, done }));
    expect([...new Set(spoken)]).toEqual([
      'The trial of shop.example is under way.',
      'The trial of shop.example is a quarter done.',
      'The trial of shop.example is half done.',
      'The trial of shop.example is three quarters done.',
      'The trial of shop.example is nearly done.',
    ]);
    expect(spokenTrial({ ...running, all: 0, done: 0 })).toBe('The trial of shop.example is under way.');
    expect(spokenTrial(trialStates['ending'])).toContain('being put back');
    expect(spokenTrial(trialStates['done'])).toBe('32 visits were made in 3 minutes.');
    expect(spokenTrial(undefined)).toBe('');
  });
});
