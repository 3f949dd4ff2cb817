import { type ArmOutcome, type Tried } from '../../../src/model/trial.ts';
import { type Outcome } from '../../../src/model/verdict.ts';
import { type Site } from '../../demo/site.ts';

/** A site of the bench: its hosts, what is tried on it, and the outcomes that follow from how it is built. */
export type TrialSite = {
  name: string;
  sites: Site[];
  url: string;
  asked: Tried;
  /** By arm: the outcome, or those of which each is right. */
  expected: Readonly<Record<string, readonly ArmOutcome[]>>;
  /** Why, by how the site is built. */
  because: string;
  /** Verdicts that the trial must come to, by audit. */
  verdicts?: Readonly<Record<string, Outcome>>;
};

export const DNT: Tried = { signals: ['dnt'], consent: [] };
export const GPC: Tried = { signals: ['gpc'], consent: [] };
export const CONSENT: Tried = { signals: [], consent: ['reject', 'accept'] };

/** The site of the bench whose address holds these characters. */
export const findSite = (sites: readonly TrialSite[], host: string): TrialSite => {
  const found = sites.find(({ url }) => url.includes(host));
  if (!found) throw new Error(host);
  return found;
};
