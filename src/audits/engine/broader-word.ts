import { type Reading } from '../../model/policy.ts';
import { type Topic } from '../../model/topic.ts';

/** Collective terms under which policies gather what they do not list: English first, then the other languages read. */
const COLLECTIVE =
  /\b(?:similar|other|related|comparable|equivalent|such|like)\s+(?:\w+\s+){0,2}(?:technolog|techniques?|tools|mechanisms?|files|identifiers)|\btracking technolog|ähnliche\w*\s+(?:technolog|techniken)|technologies?\s+(?:similaires?|analogues?)|tecnolog[ií]as?\s+(?:similares?|simili|analogh?e)|vergelijkbare\s+(?:technolog|technieken)/i;

/**
 * A sentence for people where the policy affirms a neighbouring topic in words that may cover the practice too ("cookies
 * and similar technologies"): PoliCheck's *vague*, which is no ground to speak of something undisclosed.
 */
export const broaderWord = (
  topics: Reading['topics'],
  neighbours: readonly Topic[],
  practice: string,
): string | undefined => {
  const words = neighbours
    .filter((topic) => topics[topic].stance === 'affirms')
    .flatMap((topic) => topics[topic].claims)
    .map(({ quote }) => COLLECTIVE.exec(quote)?.[0])
    .find((word) => word !== undefined);
  return words === undefined
    ? undefined
    : `The policy was not found to speak of ${practice} by name; “${words}” may cover it.`;
};
