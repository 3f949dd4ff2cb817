import type { Signals } from '../../src/model/evidence.ts';
import { count } from '../words/count.ts';
import type { Column } from './column.ts';
import { SIGNALS } from './observation-words.ts';
import { PARTY_WORDS } from './party-words.ts';

/** One thing about a signal: what, and what was seen of it. */
export type SignalRow = readonly [what: string, seen: string];

const declared = <Resource>(resource: Resource | null | undefined, words: (resource: Resource) => string): string => {
  if (resource === undefined) return 'not asked for';
  return resource === null ? 'there is none' : words(resource);
};

/** What this browser sent, what the site declares, and which scripts read a signal. */
export const signalRows = (signals: Signals): SignalRow[] => [
  ['Do Not Track, sent by this browser', signals.sent.dnt ? 'yes, DNT: 1' : 'no'],
  ['Global Privacy Control, sent by this browser', signals.sent.gpc ? 'yes, Sec-GPC: 1' : 'no'],
  ...signals.tk.map(({ host, value }): SignalRow => [`Tk header of ${host}`, value]),
  [
    'Tracking status (/.well-known/dnt/)',
    declared(signals.trackingStatus, ({ tracking, setsCookies }) =>
      [`tracking ${tracking ?? 'not stated'}`, setsCookies ? 'and it sets cookies' : ''].filter(Boolean).join(', '),
    ),
  ],
  ['dnt-policy.txt', declared(signals.dntPolicy, ({ version }) => version ?? 'a text that is not one of EFF’s')],
  [
    'gpc.json',
    declared(signals.gpcJson, ({ gpc, lastUpdate }) =>
      [gpc === undefined ? 'says neither true nor false' : `gpc ${gpc}`, lastUpdate].filter(Boolean).join(', '),
    ),
  ],
  ...signals.reads.map(({ signal, host, party, times, value }): SignalRow => [
    `${SIGNALS[signal]}, read by a script of ${host} (${PARTY_WORDS[party]})`,
    `${count(times, 'time')}; it read ${value}`,
  ]),
];

/** The table of signals. */
export const SIGNAL_COLUMNS: readonly Column<SignalRow>[] = [
  { title: 'Signal', text: ([what]) => what },
  { title: 'Seen', text: ([, seen]) => seen },
];
