import { type Beacon, type Category, type Cookie, type Party } from '../../model/evidence.ts';
import { type Does } from '../../model/verdict.ts';
import { type Seen } from './disclosure.ts';
import { capped, company, grouped, line } from './lines.ts';
import { count, list } from './words.ts';

/** The kinds of company that live by knowing visitors. */
export const TRACKING: readonly Category[] = ['ad', 'analytics', 'social', 'marketing'];

/** A day in seconds: what ends sooner hardly recognises anyone on a later visit. */
export const DAY = 86_400;

/** Beyond its script being fetched, something reached the company: a beacon, a cookie, an identifier. */
export const receives = ({ beacons, cookies, identifiers }: Party): boolean =>
  beacons > 0 || cookies > 0 || identifiers.length > 0;

/** An own cookie by which its setter knows the browser again on another day. */
export const isLastingIdentifier = ({ identifier, lifetime }: Cookie): boolean =>
  identifier && lifetime !== null && lifetime > DAY;

const got = (party: Party): string =>
  [
    count(party.requests, 'request'),
    party.beacons > 0 && count(party.beacons, 'beacon'),
    party.cookies > 0 && count(party.cookies, 'cookie'),
    party.identifiers.length > 0 && `identifiers: ${list([...new Set(party.identifiers.map(({ name }) => name))], 3)}`,
    party.initiators[0] !== undefined && `brought in by ${party.initiators[0]}`,
  ]
    .filter((part) => part !== false)
    .join('; ');

/** One line a company, those that received most first. */
export const partyLines = (parties: readonly Party[]): Does[] => {
  const weight = (party: Party) => party.identifiers.length * 1000 + party.cookies * 100 + party.beacons * 10 + party.requests;
  return capped(
    [...parties]
      .sort((a, b) => weight(b) - weight(a))
      .map((party) => line(`${company(party)} ${receives(party) ? 'receives data of the visit' : 'is contacted'}`, [{ ...party, page: party.pages[0] }], got(party))),
  );
}; // prettier-ignore

/** "3 companies": parties by the company behind them, where it is known. */
export const companies = (parties: readonly { entity?: string | undefined; domain: string }[]): string =>
  count(grouped(parties, ({ entity, domain }) => entity ?? domain).length, 'company');

/**
 * Companies of one trade as something seen: clear where data of the visit reached one of them, an indication where only a
 * script of theirs was fetched (which may wait for consent, or never send).
 */
export const contacted = (parties: readonly Party[], trade: string): Seen => {
  if (parties.length === 0) return { strength: 'no', summary: 'none seen', does: [] };
  const receiving = parties.filter(receives);
  const shown = receiving.length > 0 ? receiving : parties;
  return {
    strength: receiving.length > 0 ? 'clear' : 'indication',
    summary: companies(shown),
    does: partyLines(parties),
    because: `${list(shown.map(company), 3)} was contacted, but no ${trade} data was seen to leave.`,
  };
};

/** Beacons of one company. */
export const beaconsOf = (beacons: readonly Beacon[], domain: string): Beacon[] =>
  beacons.filter((beacon) => beacon.domain === domain);
