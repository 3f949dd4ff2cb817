import type { PolicyDocument, Statement, TopicReading } from '../model/policy.ts';
import { TOPICS, type Topic } from '../model/topic.ts';
import { claimsIn, isBeside, viewOf, type View, type WeighedClaim } from './claims-of.ts';
import { decide } from './decide.ts';
import type { Language, TopicRows } from './language.ts';
import { likelyHeadings, likelyRows } from './likely-rows.ts';
import { quoteOf } from './quote-of.ts';
import type { Sentence } from './sentence.ts';

/** More than this nobody reads. */
const MOST_NOT_UNDERSTOOD = 25;
const DEFINITION =
  /^(?:what (?:is|are)|an? |for more|to learn more|see |please see|learn more)|\b(?:is|are) (?:an? )?(?:small |tiny )|\?$/;

/** What the documents say of each topic, read as one policy, and which telling sentences no row understood. */
export function readTopics(
  documents: readonly Pick<PolicyDocument, 'text'>[],
  sentences: readonly (readonly Sentence[])[],
  language: Language,
): { topics: Record<Topic, TopicReading>; notUnderstood: Statement[] } {
  const claims = new Map<Topic, WeighedClaim[]>(TOPICS.map((topic) => [topic, []]));
  const notUnderstood: Statement[] = [];
  documents.forEach(({ text }, document) => {
    const own = sentences[document] ?? [];
    own.forEach((sentence, index) => {
      if (sentence.kind === 'heading') {
        if (own[index + 1]?.kind === 'heading') return;
        for (const claim of readHeading(sentence, language, text)) claims.get(claim.topic)?.push(claim);
        return;
      }
      const view = viewOf(sentence, own[index - 1], own[index - 2]);
      const likely = likelyRows(language, view.lower);
      const found = claimsOf(sentence, view, likely.topics, language, text);
      for (const claim of found) claims.get(claim.topic)?.push(claim);
      if (found.length > 0 || !likely.tells || notUnderstood.length >= MOST_NOT_UNDERSTOOD) return;
      if (isTelling(sentence, language) && !isElsewhere(view, language))
        notUnderstood.push(statementOf(sentence, text));
    });
  });
  const read = TOPICS.map((topic) => {
    const own = claims.get(topic) ?? [];
    return [
      topic,
      own.length === 0 && isLeftOpen(topic, language, sentences) ? open(language) : decide(topic, own),
    ] as const;
  });
  return { topics: Object.fromEntries(read) as Record<Topic, TopicReading>, notUnderstood };
}

/**
 * Whether a topic without claims is left open: in a language of basic depth its silence is known only where not one sentence has a word
 * of it. Silence that is none would accuse the site.
 */
function isLeftOpen(topic: Topic, { depth, topics }: Language, sentences: readonly (readonly Sentence[])[]): boolean {
  if (depth !== 'basic') return false;
  const rows = topics.find((one) => one.topic === topic);
  return rows === undefined || sentences.some((own) => own.some(({ lower }) => rows.trigger.test(lower)));
}

const open = ({ name }: Language): TopicReading => ({
  stance: 'unclear',
  reason: `Saydo reads ${name} in its plainest words only, and did not understand what this policy says of it. Read the policy yourself, or choose its English version.`,
  claims: [],
});

/** A heading is part of what stands under it. */
function readHeading(heading: Sentence, language: Language, stored: string): WeighedClaim[] {
  const of = likelyHeadings(language, heading.lower).filter(({ trigger }) => trigger.test(heading.lower));
  if (of.length === 0) return [];
  const view = viewOf(heading, undefined, undefined);
  return of.flatMap((rows) => claimsIn(heading, view, rows, language, stored));
}

/** The claims of one sentence; none where it speaks of something else than the site's visitors. */
function claimsOf(
  sentence: Sentence,
  view: View,
  likely: readonly TopicRows[],
  language: Language,
  stored: string,
): WeighedClaim[] {
  const claims = likely.flatMap((rows) => {
    const own = claimsIn(sentence, view, rows, language, stored);
    return own.length > 0 && speaksOf(rows, view) ? own : [];
  });
  return claims.length > 0 && isBeside(view, language) ? [] : claims;
}

const speaksOf = ({ trigger, unless }: TopicRows, { lower }: View): boolean =>
  trigger.test(lower) && !unless?.test(lower);

/** Whether a sentence on some topic speaks of something else than the site's visitors. */
function isElsewhere(view: View, language: Language): boolean {
  return isBeside(view, language) && language.topics.some((rows) => speaksOf(rows, view));
}

function isTelling({ lower, kind }: Sentence, { tells }: Language): boolean {
  return kind !== 'cell' && lower.length > 40 && tells.test(lower) && !DEFINITION.test(lower);
}

function statementOf(sentence: Sentence, stored: string): Statement {
  const place = quoteOf(sentence, { start: 0, end: Math.min(60, sentence.text.length) }, stored);
  return {
    quote: stored.slice(place.start, place.end),
    ...place,
    document: sentence.document,
    heading: [...sentence.heading],
  };
}
