import type { PolicyDocument, Reading } from '../model/policy.ts';
import { contact } from './contact.ts';
import { cookieLists } from './cookie-lists.ts';
import { cookieTables } from './cookie-tables.ts';
import { dataKinds, KIND_NEEDS } from './data-kinds.ts';
import { effectiveDate } from './effective-date.ts';
import { LAW_NEEDS, laws } from './laws.ts';
import { companyNeeds, namedCompanies } from './named-companies.ts';
import { needsOf } from './needs-of.ts';
import { optOuts } from './opt-outs.ts';
import type { Sentence } from './sentence.ts';
import { sifterOf } from './sift-sentences.ts';
import { OF_COOKIES, statedLifetimes } from './stated-lifetimes.ts';
import { ABROAD, CHILDREN, children, KEEPS, retention, transfers } from './statements.ts';

/** What a policy says beyond its stance on topics. */
export type Facts = Omit<Reading, 'language' | 'topics' | 'notUnderstood'>;

let sifter: ReturnType<typeof makeSifter> | undefined;
const makeSifter = () =>
  sifterOf({
    companies: companyNeeds(),
    lifetimes: needsOf(OF_COOKIES),
    retention: needsOf(KEEPS),
    dataKinds: KIND_NEEDS,
    laws: LAW_NEEDS,
    children: needsOf(CHILDREN),
    transfers: needsOf(ABROAD),
  });

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
  const telling = (sifter ??= makeSifter())(all);
  const tables = documents.flatMap((document, index) => cookieTables(document, index));
  const declared = new Set(tables.map(({ name }) => name));
  return {
    effectiveDate: dateOf(documents, language),
    companies: namedCompanies(telling.companies, documents),
    cookies: [...tables, ...cookieLists(all, documents).filter(({ name }) => !declared.has(name))],
    lifetimes: statedLifetimes(telling.lifetimes, documents),
    retention: retention(telling.retention, documents),
    dataKinds: dataKinds(telling.dataKinds, documents),
    optOuts: optOuts(all, documents),
    contact: contact(all, documents),
    laws: laws(telling.laws, documents),
    children: children(telling.children, documents),
    transfers: transfers(telling.transfers, documents),
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
