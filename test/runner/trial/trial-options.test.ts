import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../../src/trials/journey-of.ts';
import { trialOptions } from '../../../src/runner/trial/trial-options.ts';

const read = (...args: string[]) => trialOptions(args, 2).trial;

describe('the arguments of saydo trial', () => {
  it('tries both signals in three rounds, two visits at a time, unless told otherwise', () => {
    expect(read('shop.example')).toMatchObject({
      address: 'https://shop.example/', asked: { signals: ['dnt', 'gpc'], consent: [] }, rounds: 3, pages: 0, browser: 'chromium', parallel: 2,
    });
    expect(trialOptions(['shop.example'], 1).trial.parallel).toBe(1);
  }); // prettier-ignore

  it.each([
    [['--signals', 'gpc'], { signals: ['gpc'], consent: [] }],
    [['--consent', 'accept,reject'], { signals: [], consent: ['reject', 'accept'] }],
    [['--consent', 'reject', '--signals', 'dnt'], { signals: ['dnt'], consent: ['reject'] }],
  ])('%j', (args, asked) => {
    expect(read('shop.example', ...args).asked).toEqual(asked);
  });

  it.each([
    [[], 'one address'],
    [['a.example', 'b.example'], 'one address'],
    [['a.example', '--signals', 'p3p'], 'dnt or gpc'],
    [['a.example', '--consent', 'perhaps'], 'reject or accept'],
    [['a.example', '--signals', ''], 'nothing to try'],
    [['a.example', '--rounds', '0'], 'from 1 to 20'],
    [['a.example', '--browser', 'lynx'], 'chromium or firefox'],
    [['a.example', '--round', '3'], '--round'],
  ])('%j is refused in one line', (args, words) => {
    expect(() => read(...args)).toThrow(words);
  });
});

describe('the journey', () => {
  it('takes the first pages of the same site, each once, and nothing that ends a session or is a file', () => {
    const links = [
      'https://shop.example/#top', 'https://shop.example/hats#new', 'https://shop.example/hats', 'https://other.example/', 'mailto:a@shop.example',
      'https://shop.example/logout', 'https://shop.example/list.pdf', 'https://news.shop.example/', 'https://shop.example/about',
    ]; // prettier-ignore
    expect(journeyOf('https://shop.example/', 'https://shop.example/', links, 2)).toEqual([
      'https://shop.example/', 'https://shop.example/hats', 'https://news.shop.example/',
    ]); // prettier-ignore
    expect(journeyOf('https://shop.example/', 'https://shop.example/', [], 5)).toEqual(['https://shop.example/']);
  });
});
