import type { PolicyDocument } from '../../src/model/policy.ts';

const KINDS: Record<PolicyDocument['kind'], string> = {
  privacy: 'Privacy policy',
  cookies: 'Cookie policy',
  california: 'California notice',
  other: 'Policy',
};

/** A document of the policy as people call it: its title, else its file's name, else its kind. */
export const documentName = ({ title, name, kind }: PolicyDocument): string => title?.trim() || name || KINDS[kind];
