import { judge } from '../../src/audits/judge.ts';
import {
  type Beacon,
  type Cookie,
  type Evidence,
  type Page,
  type Party,
  PARTS,
  type StoredItem,
  type Transport,
} from '../../src/model/evidence.ts';
import { type Policy, type PolicyDocument, type Reading, type TopicReading } from '../../src/model/policy.ts';
import { type Stance, type Topic, TOPICS } from '../../src/model/topic.ts';
import { type Verdict } from '../../src/model/verdict.ts';

/** Small evidence and policies: each builder takes what differs from a plain shop, watched in full, that does nothing. */

let seq = 0;
const at = () => ({ page: 0, time: 1_700_000_000_000 + seq, refs: [(seq += 1)] });
const own = { host: 'shop.example', domain: 'shop.example', party: 'first', category: 'unknown' } as const;

export const thirdParty = (domain: string, category: Party['category'], entity?: string) => ({
  host: domain,
  domain,
  party: 'third' as const,
  category,
  ...(entity && { entity }),
});
export const AD = thirdParty('doubleclick.net', 'ad', 'Google');
export const CRITEO = thirdParty('criteo.com', 'ad', 'Criteo');
export const ANALYTICS = thirdParty('mixpanel.com', 'analytics', 'Mixpanel');
export const SOCIAL = thirdParty('facebook.com', 'social', 'Facebook');
export const CDN = thirdParty('jsdelivr.net', 'cdn', 'JSDelivr CDN');

export const page = (changes: Partial<Page> = {}): Page => ({
  index: 0,
  href: 'https://shop.example/',
  time: 1_700_000_000_000,
  secure: true,
  redirects: [],
  refs: at().refs,
  ...changes,
});

export const cookie = (changes: Partial<Cookie> = {}): Cookie => ({
  name: 'cart',
  ...own,
  path: '/',
  hostOnly: true,
  by: ['header'],
  scripts: [],
  attempted: true,
  stored: 'yes',
  sent: false,
  sentInsecurely: false,
  before: false,
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  partitioned: false,
  lifetime: null,
  identifier: false,
  beforeGesture: true,
  ...at(),
  ...changes,
});

/** An identifier that its setter keeps for a year. */
export const identifier = (changes: Partial<Cookie> = {}): Cookie =>
  cookie({ name: 'IDE', ...AD, identifier: true, lifetime: 31_536_000, ...changes });

export const beacon = (changes: Partial<Beacon> = {}): Beacon => ({
  mechanism: 'pixel',
  ...own,
  href: 'https://shop.example/p.gif',
  size: { width: 1, height: 1 },
  params: [],
  identifiers: [],
  ...at(),
  ...changes,
});

export const stored = (changes: Partial<StoredItem> = {}): StoredItem => ({
  area: 'local',
  key: 'visitor',
  ...own,
  identifier: true,
  ...at(),
  ...changes,
});

export const party = (who: ReturnType<typeof thirdParty>, changes: Partial<Party> = {}): Party => {
  const { host, ...rest } = who;
  return {
    ...rest,
    hosts: [host],
    requests: 1,
    cookies: 0,
    beacons: 0,
    identifiers: [],
    initiators: ['https://shop.example/'],
    beforeGesture: true,
    pages: [0],
    refs: at().refs,
    ...changes,
  };
};

type Form = Transport['forms'][number];
export const form = (changes: Partial<Form> = {}): Form => ({
  href: 'https://shop.example/checkout',
  action: 'https://shop.example/pay',
  method: 'post',
  fields: ['name', 'card'],
  sensitive: true,
  pageSecure: true,
  actionSecure: true,
  submitted: false,
  ...at(),
  ...changes,
});

type Request = Transport['insecureRequests'][number];
export const insecureRequest = (changes: Partial<Request> = {}): Request => ({
  ...own,
  href: 'http://shop.example/a.png',
  type: 'image',
  mixed: false,
  blocked: false,
  ...at(),
  ...changes,
});

type Changes = Omit<Partial<Evidence>, 'signals' | 'transport' | 'coverage'> & {
  signals?: Partial<Evidence['signals']>;
  transport?: Partial<Transport>;
  coverage?: Partial<Evidence['coverage']>;
};

export const evidence = ({ signals, transport, coverage, ...changes }: Changes = {}): Evidence => ({
  site: 'shop.example',
  pages: [page()],
  cookies: [],
  beacons: [],
  storage: [],
  parties: [],
  links: [],
  ...changes,
  signals: { sent: { dnt: false, gpc: false }, tk: [], reads: [], ...signals },
  transport: { insecurePages: [], insecureRequests: [], forms: [], hsts: [], upgrades: [], ...transport },
  coverage: {
    parts: watched('full'),
    notes: [],
    fresh: true,
    pages: 1,
    frames: 1,
    framesScripted: 1,
    requests: 10,
    from: 1_700_000_000_000,
    to: 1_700_000_001_000,
    ...coverage,
  },
});

export const watched = (how: 'full' | 'partial' | 'none') =>
  Object.fromEntries(PARTS.map((part) => [part, how])) as Evidence['coverage']['parts'];

type Words = Partial<Record<Topic, readonly [Stance, ...string[]]>>;

const place = (quote: string) => ({ quote, start: 0, end: quote.length, document: 0, heading: ['Privacy'] });
const topicReading = (topic: Topic, words: Words): TopicReading => {
  const [stance, ...quotes] = words[topic] ?? ['silent'];
  const sentences = quotes.length > 0 || stance === 'silent' ? quotes : [`(${topic} ${stance})`];
  return {
    stance,
    reason: 'as built',
    claims: sentences.map((quote) => ({ topic, stance, ...place(quote), pattern: 'built', reason: 'as built' })),
  };
};

export const document = (changes: Partial<PolicyDocument> = {}): PolicyDocument => ({
  kind: 'privacy',
  address: 'https://shop.example/privacy',
  source: 'located',
  format: 'html',
  text: 'Privacy',
  sha256: '00',
  fetched: 1_700_000_000_000,
  ...changes,
});

/** A policy that was read: topics by stance and sentences, the rest as given. */
export const policy = (words: Words = {}, reading: Partial<Reading> = {}, documents = [document()]): Policy => ({
  status: 'read',
  documents,
  candidates: [],
  notes: [],
  reading: {
    language: 'en',
    effectiveDate: null,
    companies: [],
    cookies: [],
    lifetimes: [],
    retention: [],
    dataKinds: [],
    optOuts: [],
    contact: [],
    laws: [],
    children: [],
    transfers: [],
    notUnderstood: [],
    ...reading,
    topics: Object.fromEntries(TOPICS.map((topic) => [topic, topicReading(topic, words)])) as Reading['topics'],
  },
});

export const unreadable = (): Policy => ({
  status: 'unreadable',
  reason: 'none-found',
  message: 'No policy was found from this page; give its address.',
  documents: [],
  candidates: [],
  notes: [],
});

export const named = (...names: string[]) => ({ companies: names.map((name) => ({ name, ...place(name) })) });
export const declared = (name: string, lifetime?: number | null) => ({
  name,
  ...(lifetime !== undefined && { lifetime }),
  ...place(`${name} …`),
});
export const lifetime = (seconds: number | null, quote: string) => ({ seconds, ...place(quote) });
export const optOut = (href: string) => ({ href, ...place(href) });
export const contact = (how: 'email' | 'post' | 'phone' | 'form') => ({ how, ...place(how) });

/** The verdict of one audit. */
export const verdictOf = (audit: string, seen: Evidence, said: Policy): Verdict => {
  const verdict = judge(seen, said).find((one) => one.audit === audit);
  if (!verdict) throw new Error(`no audit ${audit}`);
  return verdict;
};
