import { adCompany, adPixel, CRITEO, DOUBLECLICK, FACEBOOK, front, OWN_ID, withScripts } from './parts.ts';
import { DNT, type TrialSite } from './trial-site.ts';

const COMPANIES = [CRITEO, DOUBLECLICK, FACEBOOK, 'bat.bing.com', 'ib.adnxs.com', 'match.adsrvr.org'];

const one = (host: string, companies: readonly string[], chance: number, name: string): TrialSite => ({
  name,
  sites: [
    front(`${host}.example`, () => withScripts('Auction', OWN_ID, ...companies.filter(() => Math.random() < chance).map(adPixel))),
    ...companies.map((company) => adCompany(company)),
  ],
  url: `https://${host}.example/`,
  asked: DNT,
  expected: { dnt: ['inconclusive', 'ignored'] },
  because: 'each visit is drawn anew, whatever it sends; calling it honoured or partly honoured is an error',
}); // prettier-ignore

/** Sites whose tags are drawn by lot on every visit, and that never look at the signal. */
export const atRandom = (): TrialSite[] => [
  one('random-half', COMPANIES.slice(0, 3), 0.5, 'three tags, each in half of the visits'),
  one('random-often', COMPANIES.slice(0, 3), 0.9, 'three tags, each in nine of ten visits'),
  one('random-many', COMPANIES, 0.5, 'six tags, each in half of the visits'),
];
