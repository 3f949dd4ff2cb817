import { expect, it } from 'vitest';
import { plainestFirst } from '../../src/policy/plainest.ts';

const told = (quote: string, pattern = 'cookies/we-use', stance = 'affirms') => ({ quote, pattern, stance });
const order = (...quotes: string[]) => plainestFirst(quotes.map((quote) => told(quote))).map(({ quote }) => quote);

it('shows what the site does before fragments and asides', () => {
  expect(
    order(
      'Third Party Advertisers',
      'For more information on cookies please see our cookie notice.',
      'These cookies help to keep the service going.',
      'We and our partners may use cookies on this site.',
    ),
  ).toEqual([
    'We and our partners may use cookies on this site.',
    'These cookies help to keep the service going.',
    'Third Party Advertisers',
    'For more information on cookies please see our cookie notice.',
  ]);
});

it('keeps the order of the text among equals', () => {
  expect(order('We use cookies here.', 'We use cookies there.')).toEqual([
    'We use cookies here.',
    'We use cookies there.',
  ]);
});

it('prefers a named company, and no denial as proof of an affirmation', () => {
  const [first, ...rest] = plainestFirst([
    told('We do not give advertisers your name.'),
    told('We work with companies that measure visits.'),
    told('We use Acme Analytics.', 'third-party-analytics/vendor'),
  ]);
  expect(first?.quote).toBe('We use Acme Analytics.');
  expect(rest.at(-1)?.quote).toBe('We do not give advertisers your name.');
});
