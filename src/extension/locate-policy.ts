import { type PolicyLink } from '../model/observation.ts';
import { type Candidate, type PolicyDocument } from '../model/policy.ts';
import { rankLinks } from '../policy/find-policy.ts';
import { toDocument } from '../policy/to-document.ts';
import { fetchDocument, type Document } from './fetch-document.ts';
import { type Failure, type PolicyState } from './policy-state.ts';
import { type Rendered } from './rendered-page.ts';

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

/** Gives a page as its scripts draw it, or undefined where that cannot be had now. */
export type Draw = (address: string) => Promise<Rendered | undefined>;

type Ranked = Candidate & { kind: 'privacy' | 'cookies' | 'california' };

const rankedOf = ({ pages, declared }: Sources): Ranked[] => {
  const named =
    declared === undefined
      ? []
      : [{ href: declared, text: '', why: 'named by the site’s tracking status resource', kind: 'privacy' as const }];
  const found = [...named, ...pages.flatMap(({ href, links }) => rankLinks(links, href))];
  const first = new Map<string, Ranked>();
  for (const { href, text, why, kind } of found) if (!first.has(href)) first.set(href, { href, text, why, kind });
  return [...first.values()];
};

const fetchDrawn = async (
  address: string,
  about: { source: PolicyDocument['source']; kind?: PolicyDocument['kind']; found?: string },
  draw: Draw,
): Promise<Document> => {
  const fetched = await fetchDocument(address, about);
  if ('failure' in fetched || !fetched.drawn) return fetched;
  const page = await draw(address);
  if (!page) {
    const message = `${address} is drawn by its own scripts. Ask for the whole report, or open that page in a tab.`;
    return { failure: { reason: 'empty', message } };
  }
  const { kind, found } = about;
  const document = toDocument({
    body: page.html,
    contentType: 'text/html',
    address: page.address,
    source: 'rendered',
    fetched: Date.now(),
    kind,
    found,
  });
  return { document, drawn: false };
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
    const one = await fetchDrawn(sources.given, { source: 'given', kind: 'privacy', found: 'given by hand' }, draw);
    return 'failure' in one ? state([], privacy, notes, one.failure) : state([one.document], privacy, notes);
  }
  let failure: Failure = {
    reason: 'none-found',
    message:
      'No link to a privacy policy was found on the pages of this visit. Open the policy’s page, or give its address or text.',
  };
  for (const candidate of privacy.slice(0, MOST_TRIED)) {
    const one = await fetchDrawn(candidate.href, { source: 'located', kind: 'privacy', found: candidate.why }, draw);
    if ('failure' in one) {
      if (failure.reason === 'none-found') failure = one.failure;
      notes.push(one.failure.message);
      continue;
    }
    if (one.redirectedFrom !== undefined)
      notes.push(`${one.redirectedFrom} leads on to ${one.document.address ?? ''}.`);
    const others = (['cookies', 'california'] as const).flatMap(
      (kind) => ranked.find((other) => other.kind === kind) ?? [],
    );
    const fetched = await Promise.all(
      others.map(({ href, kind, why }) => fetchDrawn(href, { source: 'located', kind, found: why }, draw)),
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
