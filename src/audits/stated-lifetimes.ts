import { type Cookie } from '../model/evidence.ts';
import { type DeclaredCookie } from '../model/policy.ts';
import { isUsed } from './engine/cookie-lines.ts';
import { defineAudit, type Judgement } from './engine/define-audit.ts';
import { matchesName } from './engine/declared-name.ts';
import { capped, line } from './engine/lines.ts';
import { cite } from './engine/quotes.ts';
import { DAY } from './engine/receiving.ts';
import { count, duration, list } from './engine/words.ts';

/**
 * How far a lifetime may exceed its word: a tenth, and never less than an hour. Policies speak in round units: "a month" is 28
 * to 31 days, "a year" 365 or 366, "13 months" 390 to 397, and a tenth covers each. Below that nobody is misled.
 */
const allowed = (seconds: number): number => Math.max(seconds * 1.1, seconds + 3600);

/** "Session" in a table often means a session of half an hour; a cookie that ends within a day is close to it. */
const outlives = (lifetime: number, stated: number | null): boolean =>
  lifetime > (stated === null ? DAY : allowed(stated));

/** Words that make a lifetime an upper bound for all cookies, not an example. */
const CEILING =
  /\b(?:up to|at most|no (?:longer|more) than|not (?:exceed|longer|more)|maximum|within|expires? (?:after|in)|bis zu|höchstens|maximal|jusqu|au maximum|hasta|máximo|massimo|fino a|maximaal)/i;

type Held = { cookie: Cookie & { lifetime: number }; declared: DeclaredCookie; stated: number | null };

/** The most generous declaration that fits a cookie: a name may be declared twice, and a wildcard is the weaker word. */
const declarationOf = (
  name: string,
  declarations: readonly DeclaredCookie[],
): { declared: DeclaredCookie; stated: number | null } | undefined => {
  const fitting = declarations.filter((one) => matchesName(one.name, name));
  const exact = fitting.filter((one) => one.name.trim() === name);
  return (exact.length > 0 ? exact : fitting)
    .flatMap((declared) => (declared.lifetime === undefined ? [] : [{ declared, stated: declared.lifetime }]))
    .sort((a, b) => (b.stated ?? 0) - (a.stated ?? 0))[0];
};

const said = (stated: number | null): string => (stated === null ? 'until the browser is closed' : duration(stated));

export default defineAudit({
  id: 'stated-lifetimes',
  title: 'Stated cookie lifetimes',
  why: 'How long a cookie stays decides for how long you can be recognised; a policy that says how long should be right.',
  needs: ['cookies'],
  reads: ['cookies', 'lifetimes'],
  judge({ cookies }, _claims, { visit, reading }): Judgement {
    const written = cookies.filter((cookie) => isUsed(cookie) && cookie.attempted).map((cookie) => ({ ...cookie, lifetime: cookie.lifetime ?? 0 }));
    const held: Held[] = written.flatMap((cookie) => {
      const declaration = declarationOf(cookie.name, reading.cookies);
      return declaration ? [{ cookie, ...declaration }] : [];
    });
    const broken = held.filter(({ cookie, stated }) => outlives(cookie.lifetime, stated));

    // The longest lifetime in the prose bounds the site's own cookies that are not declared one by one.
    const bounds = reading.lifetimes.flatMap((one) => (one.seconds === null ? [] : [{ ...one, seconds: one.seconds }]));
    const bound = bounds.sort((a, b) => b.seconds - a.seconds)[0];
    const undeclared = written.filter((cookie) => !held.some((one) => one.cookie === cookie));
    const beyond = bound ? undeclared.filter(({ lifetime }) => outlives(lifetime, bound.seconds)) : [];
    const beyondOwn = beyond.filter(({ party }) => party !== 'third');
    const isCeiling = bound !== undefined && CEILING.test(bound.quote);

    const renewed = written.filter(({ before, lifetime }) => before && lifetime > DAY).length;
    const renewal = renewed > 0 ? ` ${count(renewed, 'cookie')} ${renewed === 1 ? 'was' : 'were'} there before and written anew: the time starts again with every visit.` : '';
    const says = [
      ...new Map((broken.length > 0 ? broken : held).map(({ declared }) => [declared.start, cite(declared, 'cookie-table')])).values(),
      ...(bound && (broken.length === 0 || beyond.length > 0) ? [cite(bound, 'stated-lifetime')] : []),
    ].slice(0, 4);
    const does = capped([
      ...broken.map(({ cookie, stated }) => line(`${cookie.name} asks to stay ${duration(cookie.lifetime)}; stated: ${said(stated)}`, [cookie], cookie.domain)),
      ...beyond.map((cookie) => line(`${cookie.name} asks to stay ${duration(cookie.lifetime)}; stated for cookies at large: ${said(bound?.seconds ?? null)}`, [cookie], cookie.domain)),
      ...held.filter((one) => !broken.includes(one)).map(({ cookie, stated }) => line(`${cookie.name} asks to stay ${cookie.lifetime > 0 ? duration(cookie.lifetime) : 'until the browser is closed'}; stated: ${said(stated)}`, [cookie], cookie.domain)),
    ]);
    const answer = (outcome: Judgement['outcome'], summary: string, explanation: string): Judgement => ({ outcome, summary, explanation: explanation + renewal, says, does });

    if (broken.length > 0) return answer('contradicted', `${broken.length} of ${held.length} stay longer`, `The policy states how long its cookies stay; ${list(broken.map(({ cookie }) => cookie.name))} asked for more than that, beyond the rounding of months and years.`);
    if (beyondOwn.length > 0 && isCeiling) return answer('contradicted', `${count(beyondOwn.length, 'cookie')} longer`, `The policy states a longest time for cookies (${said(bound.seconds)}); ${list(beyondOwn.map(({ name }) => name))} asked for more.`);
    if (beyond.length > 0) return answer('unclear', `${count(beyond.length, 'cookie')} longer`, `The policy states a time for cookies (${said(bound?.seconds ?? null)}), and ${list(beyond.map(({ name }) => name))} asked for more. ${isCeiling ? 'These are other companies’ cookies, for which it may not be meant.' : 'Whether it is meant as the longest for all cookies is not plain.'}`);
    if (held.length > 0) return answer('consistent', `${count(held.length, 'cookie')} as stated`, `${held.length === 1 ? 'The cookie' : `The ${held.length} cookies`} seen here for which the policy states a time ${held.length === 1 ? 'keeps' : 'keep'} to it.`);
    if (bound && written.length > 0 && visit.watched === 'full') return answer('consistent', `within ${said(bound.seconds)}`, `No cookie of this visit asked for more than the time that the policy states (${said(bound.seconds)}).`);
    const states = bound !== undefined || reading.cookies.some(({ lifetime }) => lifetime !== undefined);
    if (states) return answer('unconfirmed', 'none of them seen', 'The policy states how long cookies stay, but none of those was set in this visit.');
    return answer('not-applicable', 'no time stated', 'The policy states no time for its cookies, so there is nothing to hold them to.');
  },
}); // prettier-ignore
