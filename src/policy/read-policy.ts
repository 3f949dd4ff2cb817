import type { PolicyDocument, Reading } from '../model/policy.ts';
import { detectLanguage } from './detect-language.ts';
import { factsOf } from './facts.ts';
import { languageMessage } from './language-message.ts';
import { LANGUAGES } from './languages.ts';
import { readTopics } from './read-topics.ts';
import { sentencesOf } from './sentences-of.ts';

/** A policy read, or why it could not be. */
export type Read =
  { status: 'read'; reading: Reading } | { status: 'unreadable'; reason: 'language' | 'empty'; message: string };

const EMPTY = { status: 'unreadable', reason: 'empty', message: 'There is no text in this policy to read.' } as const;

/** Reads one policy, in one or several documents, into what it says; never throws on any text. */
export function readPolicy(documents: readonly PolicyDocument[]): Read {
  const sentences = documents.map((document, index) => sentencesOf(document, index));
  if (sentences.flat().every(({ kind }) => kind === 'heading')) return EMPTY;
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
      ...readTopics(documents, sentences, language),
      ...factsOf(documents, sentences, language.code),
    },
  };
}

/** Below this many characters there may be too little text to tell its language by. */
const LITTLE = 600;

/** The language of the policy: of its longest document; undefined where it stands out as none known. A few words are taken for English. */
function languageOf(documents: readonly PolicyDocument[]): string | undefined {
  const [longest] = documents.toSorted((a, b) => b.text.length - a.text.length);
  const text = longest?.text ?? '';
  return detectLanguage(text) ?? (text.length < LITTLE ? 'en' : undefined);
}
