import * as v from 'valibot';
import { Trial } from '../../model/trial.ts';
import { type Shelf } from '../shelf.ts';

const nameOf = (site: string): string => `trial:${site}`;

/** The trial of a site that was made last, if there was one. */
export const keptTrial = async (shelf: Shelf, site: string): Promise<Trial | undefined> => {
  const kept = v.safeParse(Trial, await shelf.get(nameOf(site)));
  return kept.success ? kept.output : undefined;
};

export const keepTrial = (shelf: Shelf, site: string, trial: Trial): Promise<void> => shelf.set(nameOf(site), trial);
