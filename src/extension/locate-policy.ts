import { type PolicyLink } from '../model/observation.ts';
import { type Candidate, type PolicyDocument } from '../model/policy.ts';
import { rankLinks } from '../policy/find-policy.ts';
import { linksIn } from '../policy/links-in.ts';
import { type Draw, fetchDocument } from './fetch-document.ts';
import { type Failure, type PolicyState } from './policy-state.ts';

/** Addresses tried before it is said that there is none. */
const MOST_TRIED = 3;

export type Sources = {
  /** The links of each page of the visit, newest first, with that page's address. */
  pages: readonly { href: string; links: readonly PolicyLink[] }[];
  /** The address that the site's tracking status resource names. */
  declared?: string | undefined;
  /** The address that a person gave: nothing else is looked for. */
  given?: string | undefined;
};

type Ranked = Candidate & { kind: 'privacy' | 'cookies' | 'california' };

const rankedOf = ({ pages, declared }: Sources): Ranked[] => {
  const named =
    declared === undefined
      ? []
      : [{ href: declared, text: '', why: 'named by the site’s tracking status resource', kind: 'privacy' as const }];
  const linked = pages
    .flatMap(({ href, links }) => rankLinks(links, href))
    .sort((one, other) => other.score - one.score);
  const found = [...named, ...linked];
  const first = new Map<string, Ranked>();
  for (const { href, text, why, kind } of found) if (!first.has(href)) first.set(href, { href, text, why, kind });
  return [...first.values()];
};

const state = (
  documents: PolicyDocument[],
  candidates: readonly Candidate[],
  notes: string[],
  failure?: Failure,
): PolicyState => ({
  documents,
  candidates: candidates.map(({ href, text, why }) => ({ href, text, why })),
  notes,
  at: Date.now(),
  ...(failure ? { failure } : {}),
});

/** Finds a site's policy, with its cookie policy and California notice where they stand apart, and fetches them. */
export const locatePolicy = async (sources: Sources, draw: Draw): Promise<PolicyState> => {
  const ranked = rankedOf(sources);
  const privacy = ranked.filter(({ kind }) => kind === 'privacy');
  const notes: string[] = [];
  if (sources.given !== undefined) {
    const one = await fetchDocument(sources.given, { source: 'given', kind: 'privacy', found: 'given by hand' }, draw);
    return 'failure' in one ? state([], privacy, notes, one.failure) : state([one.document], privacy, notes);
  }
  let failure: Failure = {
    reason: 'none-found',
    message:
      'No link to a privacy policy was found on the pages of this visit. Open the policy’s page, or give its address or text.',
  };
  for (const candidate of privacy.slice(0, MOST_TRIED)) {
    const one = await fetchDocument(candidate.href, { source: 'located', kind: 'privacy', found: candidate.why }, draw);
    if ('failure' in one) {
      if (failure.reason === 'none-found') failure = one.failure;
      notes.push(one.failure.message);
      continue;
    }
    if (one.redirectedFrom !== undefined)
      notes.push(`${one.redirectedFrom} leads on to ${one.document.address ?? ''}.`);
    // A cookie policy or a notice for California is often linked from the policy's own text only.
    const named = [...ranked, ...rankLinks(linksIn(one.document), one.document.address ?? candidate.href)];
    const others = (['cookies', 'california'] as const).flatMap(
      (kind) => named.find((other) => other.kind === kind) ?? [],
    );
    const fetched = await Promise.all(
      others.map(({ href, kind, why }) => fetchDocument(href, { source: 'located', kind, found: why }, draw)),
    );
    const documents = [one.document];
    for (const other of fetched) {
      if ('failure' in other) notes.push(other.failure.message);
      // The same text under two addresses is one text.
      else if (!documents.some(({ sha256 }) => sha256 === other.document.sha256)) documents.push(other.document);
    }
    return state(documents, privacy, notes);
  }
  return state([], privacy, notes, failure);
};
