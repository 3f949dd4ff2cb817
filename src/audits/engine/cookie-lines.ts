import { type Cookie } from '../../model/evidence.ts';
import { type Does } from '../../model/verdict.ts';
import { capped, company, grouped, line } from './lines.ts';
import { count, duration, list } from './words.ts';

/**
 * A cookie that the site had to do with in this visit: written, or sent along. One that merely lies in the browser from
 * before, or that is only deleted (a lifetime of zero or less), is none.
 */
export const isUsed = (cookie: Cookie): boolean => {
  if (cookie.sent) return true;
  if (cookie.lifetime !== null && cookie.lifetime <= 0) return false;
  return cookie.attempted || (cookie.stored === 'yes' && !cookie.before);
};

const isSet = ({ attempted, stored, before }: Cookie): boolean => attempted || (stored === 'yes' && !before);

/** "14 set, 9 kept": what was asked for, and what this browser kept of it where its jar was watched. */
export const cookieSummary = (cookies: readonly Cookie[]): string => {
  const set = cookies.filter(isSet);
  if (cookies.length === 0) return 'none seen';
  if (set.length === 0) return `${count(cookies.length, 'cookie')} sent back`;
  const kept = set.filter(({ stored }) => stored === 'yes').length;
  return set.some(({ stored }) => stored === 'unknown') ? `${set.length} set` : `${set.length} set, ${kept} kept`;
};

const longest = (cookies: readonly Cookie[]): number => Math.max(0, ...cookies.map(({ lifetime }) => lifetime ?? 0));

const detail = (cookies: readonly Cookie[]): string => {
  const refused = cookies.filter((cookie) => isSet(cookie) && cookie.stored === 'no').length;
  const recognising = cookies.filter(({ identifier }) => identifier).length;
  const lifetime = longest(cookies);
  return [
    lifetime > 0 && (cookies.length === 1 ? `stays ${duration(lifetime)}` : `the longest stays ${duration(lifetime)}`),
    lifetime <= 0 && cookies.every(isSet) && 'until the browser is closed',
    recognising > 0 && `${cookies.length === 1 ? 'its value looks' : `${recognising} of ${cookies.length} values ${recognising === 1 ? 'looks' : 'look'}`} like an identifier`,
    refused > 0 && (refused === cookies.length ? 'this browser refused to keep it' : `this browser refused to keep ${refused}`),
    cookies.some(({ partitioned }) => partitioned) && 'kept apart for this site (partitioned)',
  ].filter((part) => part !== false).join('; ');
}; // prettier-ignore

const rank = (cookie: Cookie): number =>
  (cookie.party === 'third' ? 4 : 0) + (cookie.identifier ? 2 : 0) + ((cookie.lifetime ?? 0) > 0 ? 1 : 0);

/** One line a domain: which cookies it set or was sent, other companies' identifiers first. */
export const cookieLines = (cookies: readonly Cookie[]): Does[] => {
  const sorted = [...cookies].sort((a, b) => rank(b) - rank(a) || longest([b]) - longest([a]));
  return capped(
    grouped(sorted, ({ domain, attempted }) => `${domain} ${attempted}`).map((group) => {
      // A group has at least the member that made it.
      const [first] = group as [Cookie];
      const verb = group.some(isSet) ? 'sets' : 'is sent';
      const names = group.length === 1 ? `the cookie ${first.name}` : `${count(group.length, 'cookie')}: ${list(group.map(({ name }) => name), 6)}`; // prettier-ignore
      return line(`${company(first)} ${verb} ${names}`, group, detail(group));
    }),
  );
};
