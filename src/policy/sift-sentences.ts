import type { Way } from './needs-of.ts';
import type { Sentence } from './sentence.ts';
import { sieveOf } from './sieve.ts';

/**
 * Makes a sifter of what several readers each want of a sentence's `lower`: it gives each reader the sentences that are worth its while,
 * in order, from one pass over them all.
 */
export function sifterOf<Reader extends string>(
  wants: Readonly<Record<Reader, readonly Way[]>>,
): (sentences: readonly Sentence[]) => Record<Reader, Sentence[]> {
  const readers = Object.keys(wants) as Reader[];
  const sieve = sieveOf(readers.map((reader) => wants[reader]));
  return (sentences) => {
    const found = readers.map((): Sentence[] => []);
    for (const sentence of sentences) for (const reader of sieve(sentence.lower)) found[reader]?.push(sentence);
    return Object.fromEntries(readers.map((reader, index) => [reader, found[index] ?? []])) as Record<
      Reader,
      Sentence[]
    >;
  };
}
