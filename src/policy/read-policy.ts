import type { PolicyDocument, Reading, TopicReading } from '../model/policy.ts';
import { TOPICS, type Topic } from '../model/topic.ts';
import { claimsIn, isBeside, viewOf, type WeighedClaim } from './claims-of.ts';
import { decide } from './decide.ts';
import { english } from './english/index.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './sentences-of.ts';

/** A policy read, or why it could not be. */
export type Read =
  { status: 'read'; reading: Reading } | { status: 'unreadable'; reason: 'language' | 'empty'; message: string };

/** What the documents say of each topic, read as one policy. */
export function readTopics(
  documents: readonly PolicyDocument[],
  sentences: readonly (readonly Sentence[])[],
  language: Language,
): Record<Topic, TopicReading> {
  const claims = new Map<Topic, WeighedClaim[]>(TOPICS.map((topic) => [topic, []]));
  documents.forEach(({ text }, document) => {
    const own = sentences[document] ?? [];
    own.forEach((sentence, index) => {
      if (sentence.kind === 'heading') return;
      const view = viewOf(sentence, own[index - 1], own[index - 2]);
      let beside: boolean | undefined;
      for (const rows of language.topics) {
        if (!rows.trigger.test(view.lower)) continue;
        if (rows.unless?.test(view.lower)) continue;
        beside ??= isBeside(view, language);
        if (beside) return;
        claims.get(rows.topic)?.push(...claimsIn(sentence, view, rows, language, text));
      }
    });
  });
  const read = TOPICS.map((topic) => [topic, decide(topic, claims.get(topic) ?? [])] as const);
  return Object.fromEntries(read) as Record<Topic, TopicReading>;
}

/** Reads one policy, in one or several documents, into its claims; never throws on any text. */
export function readPolicy(documents: readonly PolicyDocument[]): Read {
  const sentences = documents.map((document, index) => sentencesOf(document, index));
  if (sentences.every((own) => own.every(({ kind }) => kind === 'heading'))) {
    return { status: 'unreadable', reason: 'empty', message: 'There is no text in this policy to read.' };
  }
  const language = english;
  return {
    status: 'read',
    reading: {
      language: language.code,
      effectiveDate: null,
      topics: readTopics(documents, sentences, language),
      companies: [],
      cookies: [],
      lifetimes: [],
      retention: [],
      dataKinds: [],
      optOuts: [],
      contact: [],
      laws: [],
      children: [],
      transfers: [],
      notUnderstood: [],
    },
  };
}
