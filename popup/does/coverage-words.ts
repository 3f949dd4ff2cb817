import type { Coverage, Part } from '../../src/model/evidence.ts';

/** The parts of the evidence, in the order and words in which people are told of them. */
export const PART_WORDS: readonly (readonly [Part, string])[] = [
  ['pages', 'Pages'],
  ['cookies', 'Cookies'],
  ['beacons', 'Beacons and pixels'],
  ['storage', 'Storage in the browser'],
  ['signals', 'Privacy signals'],
  ['transport', 'Encryption in transit'],
  ['parties', 'Other companies'],
];

/** How far a part was watched. */
export const EXTENT_WORDS = { full: 'watched', partial: 'watched in part', none: 'not watched' } as const;

/** Whether anything at all was left unwatched. */
export const hasGaps = ({ parts }: Coverage): boolean =>
  PART_WORDS.some(([part]) => (parts[part] ?? 'none') !== 'full');
