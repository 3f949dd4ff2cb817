import type { PolicyDocument, Reading } from '../model/policy.ts';
import { detectLanguage } from './detect-language.ts';
import { effectiveDate } from './effective-date.ts';
import { languageMessage } from './language-message.ts';
import { LANGUAGES } from './languages.ts';
import { namedCompanies } from './named-companies.ts';
import { readTopics } from './read-topics.ts';
import { sentencesOf } from './sentences-of.ts';
import { statedLifetimes } from './stated-lifetimes.ts';

/** A policy read, or why it could not be. */
export type Read =
  { status: 'read'; reading: Reading } | { status: 'unreadable'; reason: 'language' | 'empty'; message: string };

const EMPTY = { status: 'unreadable', reason: 'empty', message: 'There is no text in this policy to read.' } as const;

/** Reads one policy, in one or several documents, into what it says; never throws on any text. */
export function readPolicy(documents: readonly PolicyDocument[]): Read {
  const sentences = documents.map((document, index) => sentencesOf(document, index));
  const all = sentences.flat();
  if (all.every(({ kind }) => kind === 'heading')) return EMPTY;
  const code = languageOf(documents);
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language) {
    const message = languageMessage(code, LANGUAGES.map(({ name }) => name)); // prettier-ignore
    return { status: 'unreadable', reason: 'language', message };
  }
  return {
    status: 'read',
    reading: {
      language: language.code,
      effectiveDate:
        documents.map((document) => effectiveDate(document, language.code)).find((date) => date !== null) ?? null,
      ...readTopics(documents, sentences, language),
      companies: namedCompanies(all, documents),
      cookies: [],
      lifetimes: statedLifetimes(all, documents),
      retention: [],
      dataKinds: [],
      optOuts: [],
      contact: [],
      laws: [],
      children: [],
      transfers: [],
    },
  };
}

/** The language of the policy: of its longest document; too little text to tell is taken for English. */
function languageOf(documents: readonly PolicyDocument[]): string {
  const [longest] = documents.toSorted((a, b) => b.text.length - a.text.length);
  return detectLanguage(longest?.text ?? '')?.split('-')[0] ?? 'en';
}
