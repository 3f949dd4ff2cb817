import type { Transport } from '../../src/model/evidence.ts';
import type { Column } from './column.ts';
import { duration } from '../words/duration.ts';
import { FIELD_WORDS } from './form-facts.ts';
import { RESOURCE_WORDS } from './request-facts.ts';

/** One thing about transport: its address, and what was seen of it. */
export type TransportRow = readonly [address: string, seen: string];

const formWords = ({ fields, action, submitted, pageSecure, actionSecure }: Transport['forms'][number]): string => {
  const asks = fields.map((field) => FIELD_WORDS[field]).join(', ') || 'nothing named';
  const how = pageSecure && actionSecure ? 'encrypted' : pageSecure ? 'target not encrypted' : 'page not encrypted';
  return `form asks for ${asks}; sends to ${action} (${how}${submitted ? ', was sent' : ''})`;
};

/** Pages, requests and forms without encryption, forms with it, HSTS and upgrades. */
export const transportRows = (transport: Transport): TransportRow[] => [
  ...transport.insecurePages.map(({ href }): TransportRow => [href, 'page over plain http']),
  ...transport.insecureRequests.map(({ href, type, mixed, blocked }): TransportRow => {
    const how = [mixed ? 'in an https page' : '', blocked ? 'the browser refused it' : ''].filter(Boolean).join(', ');
    return [href, `request for ${RESOURCE_WORDS[type]}, not encrypted${how && ` (${how})`}`];
  }),
  ...transport.forms.map((form): TransportRow => [form.href, formWords(form)]),
  ...transport.hsts.map(({ host, valid, maxAge, includeSubDomains }): TransportRow => {
    const reach = includeSubDomains ? ', with its subdomains' : '';
    return [host, valid ? `asks for https for ${duration(maxAge)}${reach} (HSTS)` : 'HSTS that is void over http'];
  }),
  ...transport.upgrades.map(({ from, to }): TransportRow => [from, `moved to ${to}`]),
];

/** The table of transport. */
export const TRANSPORT_COLUMNS: readonly Column<TransportRow>[] = [
  { title: 'Where', text: ([address]) => address, mono: true },
  { title: 'Seen', text: ([, seen]) => seen },
];
