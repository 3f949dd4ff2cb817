import { type Cookie, type Party } from '../../model/evidence.ts';
import { isUsed } from './cookie-lines.ts';
import { type Seen } from './disclosure.ts';
import { grouped } from './lines.ts';
import { isLastingIdentifier, partyLines } from './receiving.ts';
import { count } from './words.ts';

/** Advertising companies that get an identifier of the visitor, as what it is: an indication. */
export type AdTakers = {
  all: Party[];
  /** Those that were handed the site's own identifier of the visitor, or that use a lasting one of their own. */
  strong: Party[];
  seen: Seen;
};

/** The advertising companies of a visit that receive something by which a visitor is recognised. */
export const adTakers = (parties: readonly Party[], cookies: readonly Cookie[]): AdTakers => {
  const advertising = parties.filter(({ party, category }) => party === 'third' && category === 'ad');
  const recognised = new Set(
    cookies
      .filter((cookie) => isUsed(cookie) && isLastingIdentifier(cookie) && cookie.stored !== 'no')
      .map(({ domain }) => domain),
  );
  const strong = advertising.filter(({ domain, identifiers }) => recognised.has(domain) || identifiers.some(({ from }) => from !== 'own-cookie')); // prettier-ignore
  const all = advertising.filter((party) => strong.includes(party) || party.identifiers.length > 0);
  return {
    all,
    strong,
    seen: {
      strength: all.length > 0 ? 'indication' : 'no',
      summary:
        all.length > 0
          ? count(grouped(all, ({ entity, domain }) => entity ?? domain).length, 'advertising company')
          : 'none seen',
      does: partyLines(all),
    },
  };
};
