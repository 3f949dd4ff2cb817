import type { TopicReading } from '../model/policy.ts';
import type { Stance, Topic } from '../model/topic.ts';
import type { WeighedClaim } from './claims-of.ts';
import { plainestFirst } from './plainest.ts';

/** Claims kept with a reading: enough to show it, few enough to read. */
const MOST_CLAIMS = 4;

/** Of stances that exclude each other, which one the whole policy takes where several are said; first wins. */
const ORDER: Partial<Record<Topic, readonly Stance[]>> = {
  dnt: ['ignores', 'honours', 'unclear'],
  gpc: ['honours', 'ignores', 'unclear'],
  encryption: ['none', 'all', 'some'],
};

function strongest(claims: readonly WeighedClaim[]): WeighedClaim[] {
  const strong = claims.filter(({ weak }) => !weak);
  return strong.length > 0 ? strong : [...claims];
}

function reading(stance: Stance, reason: string, claims: readonly WeighedClaim[]): TopicReading {
  return { stance, reason, claims: claims.slice(0, MOST_CLAIMS).map(({ weak: _, limits: __, ...claim }) => claim) };
}

/** What the whole policy says of a topic, from what its sentences say. */
export function decide(topic: Topic, all: readonly WeighedClaim[]): TopicReading {
  if (all.length === 0) return reading('silent', 'No sentence speaks of it.', []);
  const claims = strongest(all);
  const of = (stance: Stance) => plainestFirst(claims.filter((claim) => claim.stance === stance));
  const order = ORDER[topic];
  if (order) return exclusive(topic, order, claims);
  const denies = of('denies');
  const affirms = of('affirms');
  if (of('both').length > 0 || (denies.length > 0 && affirms.length > 0)) {
    const told = [...of('both'), ...denies.slice(0, 2), ...affirms.slice(0, 2)];
    return reading('both', 'It is said in one place and denied in another.', told);
  }
  const [first] = denies.length > 0 ? denies : affirms;
  if (!first) return reading('silent', 'No sentence speaks of it.', []);
  return reading(first.stance, first.reason, denies.length > 0 ? denies : affirms);
}

function exclusive(topic: Topic, order: readonly Stance[], claims: readonly WeighedClaim[]): TopicReading {
  const limit = claims.find((claim) => claim.limits);
  const stance = limit?.stance ?? order.find((one) => claims.some((claim) => claim.stance === one));
  const carrying = claims.filter((claim) => claim.stance === stance);
  const [first] = carrying;
  if (!stance || !first) return reading('silent', 'No sentence speaks of it.', []);
  // A signal honoured in one sentence and refused in another is told as neither.
  const opposite = stance === 'ignores' ? 'honours' : stance === 'honours' ? 'ignores' : undefined;
  const against = claims.filter((claim) => claim.stance === opposite);
  if (topic !== 'encryption' && against.length > 0) {
    return reading('unclear', 'It says in one place that it heeds the signal and in another that it does not.', [
      first,
      ...against,
    ]);
  }
  return reading(stance, first.reason, carrying);
}
