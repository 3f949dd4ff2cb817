import { type Cookie, type Transport } from '../../model/evidence.ts';
import { type Does } from '../../model/verdict.ts';
import { company, grouped, line } from './lines.ts';
import { fieldWords } from './sent-kinds.ts';
import { count, list } from './words.ts';

type Form = Transport['forms'][number];
type Request = Transport['insecureRequests'][number];

/** A form that sends in clear, or that stands in a page that came in clear. */
export const formLine = (form: Form): Does => {
  const asked = fieldWords(form);
  const what = asked.length > 0 ? `A form that asks for ${list(asked)}` : 'A form';
  const text = form.actionSecure
    ? `${what} stands in a page that came over plain http`
    : `${what} sends to ${form.action}`;
  return line(text, [form], form.submitted ? 'it was submitted in this visit' : 'it was not submitted in this visit');
};

/** Cookies that crossed the network in clear, one line a domain. */
export const clearCookieLines = (cookies: readonly Cookie[]): Does[] =>
  grouped(cookies, ({ domain }) => domain).map((group) => {
    const names = list(group.map(({ name }) => name), 5); // prettier-ignore
    return line(`${count(group.length, 'cookie')} of ${group[0]?.domain ?? ''} went over plain http: ${names}`, group, 'not marked Secure'); // prettier-ignore
  });

/** Requests over plain http or ws, one line a company. */
export const clearRequestLines = (requests: readonly Request[]): Does[] =>
  grouped(requests, ({ domain }) => domain).map((group) => {
    const [first] = group as [Request];
    const kinds = [...new Set(group.map(({ type }) => type.replaceAll('_', ' ')))];
    return line(`${count(group.length, 'request')} to ${company(first)} over plain http`, group, `${list(kinds, 3)}${first.mixed ? ', from a page that came over https' : ''}`); // prettier-ignore
  });
