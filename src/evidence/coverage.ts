import { type Coverage, type Cookie, type Part, PARTS, type Signals } from '../model/evidence.ts';
import { hostOf, isWeb } from './address-parts.ts';
import { wasBlocked } from './exchanges.ts';
import { type Watched } from './watched.ts';

type Note = Coverage['notes'][number];
type Gap = { parts: readonly Part[]; level: 'partial' | 'none'; text: string };

/** What only the page's own scripts can tell. */
const SCRIPTED: readonly Part[] = ['cookies', 'beacons', 'storage', 'signals'];
const ALL = PARTS;

/** Which parts lose by it when one kind of observation grew too many. */
const CAPPED: Readonly<Record<string, readonly Part[]>> = {
  image: ['beacons'],
  beacon: ['beacons'],
  storage: ['storage'],
  signal: ['signals'],
  cookie: ['cookies'],
  'cookie-store': ['cookies'],
  form: ['transport'],
  links: [],
};

const some = (count: number, one: string, many: string): string => (count === 1 ? `One ${one}` : `${count} ${many}`);

/** How far the visit was watched, and in words for people what was not. "Nothing found" must never mean "nothing looked at". */
export function coverageOf(watched: Watched, cookies: readonly Cookie[], signals: Signals): Coverage {
  const { visit, exchanges } = watched;
  const { frames, framesScripted, unscripted } = framesOf(watched);
  const requests = exchanges.length;
  const gaps = [...startGaps(watched), ...scriptGaps(unscripted, framesScripted), ...limitGaps(watched, cookies, signals)];
  const parts = Object.fromEntries(ALL.map((part) => [part, levelOf(part, gaps)])) as Coverage['parts'];
  const seenFirst = visit.pages[0]?.chain !== undefined && visit.carried === undefined;
  return {
    parts,
    notes: [...gaps.flatMap(({ parts: [part = 'pages'], text }) => ({ part, text })), ...settings(watched, cookies, signals)],
    fresh: seenFirst && !cookies.some(({ party, before }) => party === 'first' && before),
    pages: visit.pages.length,
    frames,
    framesScripted,
    requests,
    from: visit.from,
    to: visit.to,
  };
} // prettier-ignore

function levelOf(part: Part, gaps: readonly Gap[]): 'full' | 'partial' | 'none' {
  const mine = gaps.filter(({ parts }) => parts.includes(part));
  if (mine.some(({ level }) => level === 'none')) return 'none';
  return mine.length > 0 ? 'partial' : 'full';
}

function startGaps({ visit, seen, exchanges }: Watched): Gap[] {
  const gaps: Gap[] = [];
  const has = (event: string) => seen('watch').some(({ observation }) => observation.event === event);
  const late = visit.pages.filter(({ chain }) => !chain).length;
  if (visit.carried || has('already-open'))
    gaps.push({ parts: ALL, level: 'partial', text: 'The page was already open when watching began: what it did before that was not seen.' });
  else if (late > 0)
    gaps.push({ parts: ALL, level: 'partial', text: `${some(late, 'page was', 'pages were')} not watched from the very start.` });
  if (has('no-permission'))
    gaps.push({ parts: ALL, level: exchanges.length === 0 ? 'none' : 'partial', text: 'The browser did not let Saydo see all of this site, because a permission is missing.' });
  return gaps;
} // prettier-ignore

function scriptGaps(unscripted: number, scripted: number): Gap[] {
  if (unscripted === 0) return [];
  if (scripted > 0)
    return [{ parts: SCRIPTED, level: 'partial', text: `${some(unscripted, 'frame was', 'frames were')} seen only from outside: what scripts stored or read there is not known.` }];
  const text = 'The page’s scripts could not be watched: what they stored or read is not known.';
  return [{ parts: ['storage'], level: 'none', text }, { parts: ['cookies', 'beacons', 'signals'], level: 'partial', text: 'Without the page’s scripts, cookies that they wrote, the sizes of images and reads of privacy signals are not known.' }];
} // prettier-ignore

function limitGaps({ visit, seen, exchanges }: Watched, cookies: readonly Cookie[], signals: Signals): Gap[] {
  const gaps: Gap[] = [];
  const partial = (parts: readonly Part[], text: string) => gaps.push({ parts, level: 'partial', text });
  const capped = seen('watch').filter(({ observation: { event } }) => event === 'capped');
  const lost = [...new Set(capped.flatMap(({ observation: { note = '' } }) => CAPPED[note] ?? ALL))];
  if (lost.length > 0)
    partial(lost, 'The page did so much of one kind that only the first part of it was kept.');
  const workers = exchanges.filter(({ request }) => request?.tab === -1).length;
  if (workers > 0)
    partial(['parties', 'beacons'], `The site works with a background worker (${some(workers, 'request', 'requests')} seen): what that answers by itself, no extension can see.`);
  const blocked = exchanges.filter(wasBlocked).length;
  if (blocked > 0)
    partial(['parties', 'beacons', 'cookies'], `${some(blocked, 'request was', 'requests were')} blocked in this browser, perhaps by another extension, and reached nobody.`);
  if (!visit.jarWatched && cookies.some(({ attempted }) => attempted))
    partial(['cookies'], 'Which cookies the browser kept was not watched, only which were asked for and sent back.');
  if (signals.trackingStatus === undefined && signals.dntPolicy === undefined && signals.gpcJson === undefined)
    partial(['signals'], 'The site was not asked for its own declarations on Do Not Track and Global Privacy Control.');
  return gaps;
} // prettier-ignore

/** Not gaps, but the setting under which all this was seen. */
function settings({ visit, exchanges, who, seen }: Watched, cookies: readonly Cookie[], signals: Signals): Note[] {
  const notes: Note[] = [];
  const third = cookies.filter(({ party, attempted, partitioned }) => party === 'third' && attempted && !partitioned);
  if (third.length > 0 && third.every(({ stored }) => stored === 'no'))
    notes.push({ part: 'cookies', text: `This browser blocks cookies of other sites: ${some(third.length, 'was', 'were')} asked for and none kept.` });
  if (signals.sent.dnt) notes.push({ part: 'signals', text: 'This browser asked not to be tracked (Do Not Track).' });
  if (signals.sent.gpc) notes.push({ part: 'signals', text: 'This browser asked that its data be neither sold nor shared (Global Privacy Control).' });
  const ahead = exchanges.filter(({ request }) => request?.prerender).length;
  if (ahead > 0)
    notes.push({ part: 'pages', text: `${some(ahead, 'request was', 'requests were')} made for a page that the browser loaded before it was shown.` });
  if (seen('navigation').some(({ observation: { lifecycle } }) => lifecycle === 'cached'))
    notes.push({ part: 'pages', text: 'A page came back from the browser’s memory, without being loaded again.' });
  const moved = new Set(visit.pages.flatMap(({ chain }) => chain?.urls ?? []).map(({ href }) => who(hostOf(href))).filter(({ party }) => party === 'third').map(({ domain }) => domain));
  if (moved.size > 0)
    notes.push({ part: 'parties', text: `The way to the page led over ${[...moved].slice(0, 3).join(', ')}.` });
  return notes;
} // prettier-ignore

/** Documents of the visit, and in how many of them the scripts were watched. */
function framesOf({ seen, visit }: Watched): { frames: number; framesScripted: number; unscripted: number } {
  const documents = new Map<string, boolean>();
  const loose = new Map<string, number>();
  visit.pages.forEach(({ document }, page) => documents.set(document ?? `${page} 0`, false));
  for (const { page, observation: o } of seen('navigation')) {
    if (o.lifecycle === 'same-document' || o.lifecycle === 'cached' || !canHoldScripts(o.url.href)) continue;
    const key = o.document ?? `${page} ${o.frame}`;
    if (!documents.has(key)) documents.set(key, false);
  }
  for (const { page, observation: o } of seen('watch')) {
    if (o.event !== 'frame-script') continue;
    const key = o.document ?? `${page} ${o.frame}`;
    if (o.document === undefined && !documents.has(key)) loose.set(key, (loose.get(key) ?? 0) + 1);
    else documents.set(key, true);
  }
  const scripted = [...documents.values()].filter(Boolean).length;
  const bare = documents.size - scripted;
  // A frame that named no document is one of those that the browser named one for.
  const matched = Math.min(bare, [...loose.values()].reduce((a, b) => a + b, 0));
  return { frames: documents.size, framesScripted: scripted + matched, unscripted: bare - matched };
} // prettier-ignore

const canHoldScripts = (href: string): boolean => isWeb(href) || /^(about|data|blob):/.test(href);
