import type { Category, PartyKind } from '../../src/model/evidence.ts';

/** Whose a host is, beside the site of the visit. */
export const PARTY_WORDS: Record<PartyKind, string> = {
  first: 'the site',
  'same-owner': 'same owner',
  third: 'third party',
};

/** What a company is for. */
export const CATEGORY_WORDS: Record<Category, string> = {
  ad: 'advertising',
  analytics: 'analytics',
  social: 'social network',
  marketing: 'marketing',
  'tag-manager': 'tag manager',
  'customer-success': 'customer support',
  'consent-provider': 'consent banner',
  video: 'video',
  content: 'content',
  utility: 'utility',
  hosting: 'hosting',
  cdn: 'content delivery',
  other: 'other',
  unknown: 'not known',
};

/** Whose a host is, with the company where it is known: "third party, Google". */
export const whose = ({ party, entity }: { party: PartyKind; entity?: string | undefined }): string =>
  [PARTY_WORDS[party], entity].filter(Boolean).join(', ');

/** Identifiers and where they also stand: "uid (cookie sid)". */
export const identifierList = (list: readonly { param: string; from: string; name: string }[]): string =>
  list.map(({ param, from, name }) => `${param} (${from.replace('-', ' ')} ${name})`).join(', ');
