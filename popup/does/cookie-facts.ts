import type { SetCookie, StoredCookie } from '../../src/model/observation.ts';
import { dayAndTime } from '../words/clock.ts';
import { duration } from '../words/duration.ts';
import { type Fact, facts, hidden } from './fact.ts';

const until = (expires: number | undefined): string =>
  expires === undefined ? 'until the browser closes' : `until ${dayAndTime(expires)}`;

const flags = ({ secure, httpOnly, sameSite }: SetCookie | StoredCookie): string =>
  [secure ? 'Secure' : 'not Secure', httpOnly ? 'HttpOnly' : '', sameSite ? `SameSite ${sameSite}` : '']
    .filter(Boolean)
    .join(', ');

/** What a Set-Cookie line or a script's write asked for. */
export const setCookieFacts = (cookie: SetCookie): Fact[] =>
  facts(
    ['Cookie', cookie.name],
    ['Value', hidden(cookie.value)],
    ['For', [cookie.domain, cookie.path].filter(Boolean).join('') || 'the answering host only'],
    ['Asked to stay', cookie.maxAge === undefined ? until(cookie.expires) : duration(cookie.maxAge)],
    ['Marked', flags(cookie)],
    ['Partitioned', cookie.partitioned && 'by the visited site'],
  );

/** A cookie as the browser keeps it. */
export const storedCookieFacts = (cookie: StoredCookie): Fact[] =>
  facts(
    ['Cookie', cookie.name],
    ['Value', hidden(cookie.value)],
    ['For', `${cookie.domain}${cookie.path}${cookie.hostOnly ? ' (this host only)' : ''}`],
    ['Stays', until(cookie.expires)],
    ['Marked', flags(cookie)],
    ['Partitioned', cookie.partition && `by ${cookie.partition}`],
  );
