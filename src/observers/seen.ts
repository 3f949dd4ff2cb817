import * as v from 'valibot';
import { FIELD_KINDS, PolicyLink } from '../model/observation.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const size = v.object({ width: v.number(), height: v.number() });
const script = v.optional(text(2000));
/** Milliseconds since the epoch. */
const time = v.number();
const address = text(20_000);

/** What the scripts in a frame tell the background: raw, since the key that values are digested with is never in a page. */
export const Seen = v.variant('what', [
  v.object({ what: v.literal('start'), time }),
  v.object({ what: v.literal('cookie'), time, line: text(20_000), script }),
  v.object({
    what: v.literal('cookie-store'),
    time,
    name: text(4096),
    value: text(4096),
    domain: v.optional(text(300)),
    path: v.optional(text(2000)),
    expires: v.optional(v.number()),
    sameSite: v.optional(text(20)),
    partitioned: v.boolean(),
    script,
  }),
  v.object({
    what: v.literal('storage'),
    time,
    area: v.picklist(['local', 'session', 'indexeddb', 'cache']),
    key: text(500),
    value: v.optional(text(5000)),
    script,
  }),
  v.object({
    what: v.literal('beacon'),
    time,
    via: v.picklist(['sendBeacon', 'keepalive', 'ping', 'fetchLater']),
    to: address,
    bytes: v.optional(v.number()),
    script,
  }),
  v.object({
    what: v.literal('image'),
    time,
    via: v.picklist(['element', 'detached', 'background']),
    to: address,
    natural: v.optional(size),
    rendered: v.optional(size),
    script,
  }),
  v.object({ what: v.literal('signal'), time, signal: v.picklist(['dnt', 'gpc']), value: text(100), script }),
  v.object({
    what: v.literal('form'),
    time,
    action: address,
    method: v.picklist(['get', 'post', 'dialog']),
    fields: v.array(v.picklist(FIELD_KINDS)),
    submitted: v.boolean(),
  }),
  v.object({ what: v.literal('gesture'), time, type: v.picklist(['click', 'key', 'touch']) }),
  v.object({ what: v.literal('links'), time, links: v.array(PolicyLink), language: v.optional(text(50)) }),
  v.object({ what: v.literal('capped'), time, note: text(200) }),
]);

/** What a frame saw, in one message; a message that comes twice has the same `batch`. */
export const SeenBatch = v.object({ batch: text(100), url: address, seen: v.array(Seen) });

export type Seen = v.InferOutput<typeof Seen>;
export type SeenBatch = v.InferOutput<typeof SeenBatch>;
/** What an observer in a frame hands on; the time is added where it is handed on. */
export type Told = Seen extends infer One ? (One extends Seen ? Omit<One, 'time'> : never) : never;
/** Takes what an observer in a frame saw. Never throws. */
export type Tell = (told: Told) => void;
