import { type Cookie, type Transport } from '../../model/evidence.ts';
import { type Does } from '../../model/verdict.ts';
import { company, grouped, line } from './lines.ts';
import { fieldWords } from './sent-kinds.ts';
import { count, list } from './words.ts';

type Form = Transport['forms'][number];
type Request = Transport['insecureRequests'][number];

/** The same form on several pages (a newsletter box in a footer) is one form. */
export const distinctForms = (forms: readonly Form[]): Form[][] =>
  grouped(forms, ({ action, method, fields, pageSecure }) => [action, method, pageSecure, ...fields].join(' '));

/** Forms that send in clear, or that stand in a page that came in clear, one line a form. */
export const formLines = (forms: readonly Form[]): Does[] =>
  distinctForms(forms).map((group) => {
    const [first] = group as [Form];
    const asked = fieldWords(first);
    const what = asked.length > 0 ? `A form that asks for ${list(asked)}` : 'A form';
    const text = first.actionSecure
      ? `${what} stands in a page that came over plain http`
      : `${what} sends to ${first.action}`;
    const pages = new Set(group.map(({ page }) => page)).size;
    const where = pages > 1 ? `on ${count(pages, 'page')}; ` : '';
    const submitted = group.some((form) => form.submitted) ? 'it was submitted' : 'it was not submitted';
    return line(text, group, `${where}${submitted} in this visit`);
  });

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
