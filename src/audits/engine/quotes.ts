import { type TopicReading } from '../../model/policy.ts';
import { type Says } from '../../model/verdict.ts';

type Place = { quote: string; document: number; start: number; end: number; heading: string[] };

/** A place in the policy as a verdict cites it; `pattern` names what read it. */
export const cite = ({ quote, document, start, end, heading }: Place, pattern: string): Says => ({
  quote,
  document,
  start,
  end,
  heading,
  pattern,
});

/** More sentences than these prove nothing further. */
const MOST = 4;

/** The claims that carry a topic's reading, those of its own stance first; of `both`, one of each side first. */
export const quotes = ({ stance, claims }: TopicReading): Says[] => {
  const sides = [claims.find((claim) => claim.stance === 'affirms'), claims.find((claim) => claim.stance === 'denies')];
  const leading = stance === 'both' ? sides.filter((claim) => claim !== undefined) : [];
  const own = claims.filter((claim) => claim.stance === stance && !leading.includes(claim));
  const rest = claims.filter((claim) => claim.stance !== stance && !leading.includes(claim));
  return [...leading, ...own, ...rest].slice(0, MOST).map((claim) => cite(claim, claim.pattern));
};
