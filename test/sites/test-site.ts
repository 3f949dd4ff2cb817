import { type Expected } from '../demo/expected.ts';
import { type Site } from '../demo/site.ts';

/** A small web for a test: its hosts, the pages that a visitor opens, and what is right to say of it. */
export type TestSite = {
  name: string;
  sites: Site[];
  visit: string[];
  /** Audits whose outcome the test fixes; of the others only that they accuse nobody. */
  expected: Partial<Expected>;
};
