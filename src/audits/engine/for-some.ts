import { type TopicReading } from '../../model/policy.ts';

/** A promise that holds for some visitors only: where this one is, the policy's law may ask for nothing. */
const FOR_SOME =
  /\b(?:where|when|if|as|to the extent|unless)\b[^.]{0,40}\b(?:requir|applicable|law|necessary)|\bapplicable (?:privacy |data )?law|\b(?:EU|EEA|UK|GDPR|CCPA|CPRA|Europe|European|Switzerland|California|Californians?|Colorado|Connecticut|jurisdictions?|certain (?:states|countries|regions|locations)|US states?|U\.S\. states?)\b/i;

/**
 * Whether everything that the policy promises on a topic is bound to a law or a place, by its own words; with `headings`, also by the
 * heading above them ("Your rights in California").
 */
export const holdsForSome = ({ claims, stance }: TopicReading, headings = false): boolean => {
  const bound = claims.filter((claim) => claim.stance === stance);
  const words = ({ quote, heading }: (typeof bound)[number]) => [...(headings ? heading : []), quote].join(' ');
  return bound.length === 0 || bound.every((claim) => FOR_SOME.test(words(claim)));
};
