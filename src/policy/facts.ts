import type { PolicyDocument, Reading } from '../model/policy.ts';
import { children, retention, transfers } from './statements.ts';
import { contact } from './contact.ts';
import { cookieLists } from './cookie-lists.ts';
import { cookieTables } from './cookie-tables.ts';
import { dataKinds } from './data-kinds.ts';
import { effectiveDate } from './effective-date.ts';
import { laws } from './laws.ts';
import { namedCompanies } from './named-companies.ts';
import { optOuts } from './opt-outs.ts';
import type { Sentence } from './sentence.ts';
import { statedLifetimes } from './stated-lifetimes.ts';

/** What a policy says beyond its stance on topics. */
export type Facts = Omit<Reading, 'language' | 'topics' | 'notUnderstood'>;

/**
 * Reads what the documents of a policy say beyond the topics. The date is the privacy policy's own (the first document that has one).
 *
 * @param sentences of each document, as `sentencesOf` gives them
 * @param language BCP 47
 */
export function factsOf(
  documents: readonly PolicyDocument[],
  sentences: readonly (readonly Sentence[])[],
  language: string,
): Facts {
  const all = sentences.flat();
  const tables = documents.flatMap((document, index) => cookieTables(document, index));
  const declared = new Set(tables.map(({ name }) => name));
  return {
    effectiveDate: dateOf(documents, language),
    companies: namedCompanies(all, documents),
    cookies: [...tables, ...cookieLists(all, documents).filter(({ name }) => !declared.has(name))],
    lifetimes: statedLifetimes(all, documents),
    retention: retention(all, documents),
    dataKinds: dataKinds(all, documents),
    optOuts: optOuts(all, documents),
    contact: contact(all, documents),
    laws: laws(all, documents),
    children: children(all, documents),
    transfers: transfers(all, documents),
  };
}

function dateOf(documents: readonly PolicyDocument[], language: string): string | null {
  const privacy = documents.filter(({ kind }) => kind === 'privacy');
  for (const document of privacy.length > 0 ? privacy : documents) {
    const date = effectiveDate(document, language);
    if (date !== null) return date;
  }
  return null;
}
