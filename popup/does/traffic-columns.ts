import type { Beacon, Mechanism, Page, Party } from '../../src/model/evidence.ts';
import { clock } from '../words/clock.ts';
import { count } from '../words/count.ts';
import type { Column } from './column.ts';
import { CATEGORY_WORDS, identifierList, whose } from './party-words.ts';

const MECHANISM_WORDS: Record<Mechanism, string> = {
  pixel: 'pixel',
  'send-beacon': 'sendBeacon',
  keepalive: 'keepalive request',
  ping: 'link ping',
  'css-background': 'CSS background',
  report: 'report endpoint',
};

const carried = ({ params, bytes }: Beacon): string =>
  [params.join(', '), bytes ? count(bytes, 'byte') : ''].filter(Boolean).join('; ') || 'nothing named';

/** The table of beacons. */
export const BEACON_COLUMNS: readonly Column<Beacon>[] = [
  { title: 'Address', text: ({ href }) => href, mono: true },
  {
    title: 'How',
    text: ({ mechanism, size }) => MECHANISM_WORDS[mechanism] + (size ? ` ${size.width} × ${size.height}` : ''),
  },
  { title: 'Whose', text: whose },
  { title: 'Carried', text: carried },
  { title: 'Identifiers in it', text: ({ identifiers }) => identifierList(identifiers) || 'none seen', mono: true },
  { title: 'Page', text: ({ page }) => String(page + 1), numeric: true },
  { title: 'Time', text: ({ time }) => clock(time), numeric: true },
];

/** The table of the other parties. */
export const PARTY_COLUMNS: readonly Column<Party>[] = [
  { title: 'Domain', text: ({ domain }) => domain, mono: true },
  { title: 'Company', text: ({ entity }) => entity ?? 'not known' },
  { title: 'For', text: ({ category }) => CATEGORY_WORDS[category] },
  { title: 'Requests', text: ({ requests }) => String(requests), numeric: true },
  { title: 'Cookies', text: ({ cookies }) => String(cookies), numeric: true },
  { title: 'Beacons', text: ({ beacons }) => String(beacons), numeric: true },
  { title: 'Identifiers received', text: ({ identifiers }) => identifierList(identifiers) || 'none seen', mono: true },
  { title: 'Brought in by', text: ({ initiators }) => initiators[0] ?? 'not known', mono: true },
  { title: 'Before a click', text: ({ beforeGesture }) => (beforeGesture ? 'yes' : 'no') },
];

/** The table of pages. */
export const PAGE_COLUMNS: readonly Column<Page>[] = [
  { title: 'Page', text: ({ index }) => String(index + 1) },
  { title: 'Address', text: ({ href }) => href, mono: true },
  { title: 'Over', text: ({ secure }) => (secure ? 'https' : 'plain http') },
  { title: 'Redirected from', text: ({ redirects }) => redirects.join(' → ') || 'none', mono: true },
  { title: 'First click or key', text: ({ gesture }) => (gesture === undefined ? 'none' : clock(gesture)) },
  { title: 'Time', text: ({ time }) => clock(time), numeric: true },
];
