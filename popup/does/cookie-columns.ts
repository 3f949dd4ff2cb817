import type { Cookie, StoredItem } from '../../src/model/evidence.ts';
import { clock } from '../words/clock.ts';
import { duration } from '../words/duration.ts';
import type { Column } from './column.ts';
import { AREAS } from './observation-words.ts';
import { whose } from './party-words.ts';

const STORED = { yes: 'kept', no: 'refused by the browser', unknown: 'not known' };
const BY = { header: 'a response', script: 'a script', unseen: 'not seen' };

const marks = (cookie: Cookie): string =>
  [
    cookie.secure ? 'Secure' : 'not Secure',
    cookie.httpOnly ? 'HttpOnly' : '',
    cookie.sameSite === 'unspecified' ? '' : `SameSite ${cookie.sameSite}`,
    cookie.partitioned ? 'partitioned' : '',
    cookie.sentInsecurely ? 'sent over plain http' : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The table of cookies. */
export const COOKIE_COLUMNS: readonly Column<Cookie>[] = [
  { title: 'Name', text: ({ name }) => name, mono: true },
  { title: 'Host and path', text: ({ host, path }) => `${host}${path}`, mono: true },
  { title: 'Whose', text: whose },
  { title: 'Asked to stay', text: ({ lifetime }) => duration(lifetime) },
  {
    title: 'In the browser',
    text: ({ stored, before }) => `${STORED[stored]}${before ? ', since before the visit' : ''}`,
  },
  { title: 'Written by', text: ({ by }) => by.map((way) => BY[way]).join(', ') },
  { title: 'Marked', text: marks },
  { title: 'Identifier', text: ({ identifier }) => (identifier ? 'yes' : 'no') },
  { title: 'Before a click', text: ({ beforeGesture }) => (beforeGesture ? 'yes' : 'no') },
];

/** The table of what scripts kept otherwise. */
export const STORAGE_COLUMNS: readonly Column<StoredItem>[] = [
  { title: 'Key', text: ({ key }) => key, mono: true },
  { title: 'Where', text: ({ area }) => AREAS[area] },
  { title: 'Host', text: ({ host }) => host, mono: true },
  { title: 'Whose', text: whose },
  { title: 'Identifier', text: ({ identifier }) => (identifier ? 'yes' : 'no') },
  { title: 'Script', text: ({ script }) => script ?? 'not known', mono: true },
  { title: 'Page', text: ({ page }) => String(page + 1), numeric: true },
  { title: 'Time', text: ({ time }) => clock(time), numeric: true },
];
