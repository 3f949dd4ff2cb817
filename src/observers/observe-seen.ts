import { type Observation, type SetCookie } from '../model/observation.ts';
import { type Digester } from './record.ts';
import { type Seen } from './seen.ts';
import { parseSetCookie } from './set-cookie.ts';
import { toAddress } from './to-address.ts';

/** Where a message from a frame came from. */
export type Sender = { tab: number; frame: number; document?: string | undefined; url: string };

const SAME_SITE: Readonly<Record<string, SetCookie['sameSite']>> = { strict: 'strict', lax: 'lax', none: 'none' };

/** A cookie as the Cookie Store API was asked to set it: https only, strict where nothing else is said. */
const storeCookie = (seen: Extract<Seen, { what: 'cookie-store' }>, digest: Digester): SetCookie => ({
  name: seen.name,
  value: digest(seen.value),
  path: seen.path ?? '/',
  secure: true,
  httpOnly: false,
  sameSite: SAME_SITE[seen.sameSite ?? 'strict'],
  partitioned: seen.partitioned,
  ...(seen.domain === undefined ? {} : { domain: seen.domain.replace(/^\./, '').toLowerCase() }),
  ...(seen.expires === undefined ? {} : { expires: seen.expires }),
});

/** One thing that a frame saw, as an observation; undefined for what is nothing (a line that no browser takes as a cookie). */
export const observeSeen = (seen: Seen, sender: Sender, digest: Digester): Observation | undefined => {
  const stamp = {
    time: seen.time,
    tab: sender.tab,
    frame: sender.frame,
    ...(sender.document === undefined ? {} : { document: sender.document }),
  };
  const url = toAddress(sender.url, digest);
  const script = 'script' in seen && seen.script !== undefined ? { script: seen.script } : {};
  switch (seen.what) {
    case 'start':
      return { kind: 'watch', ...stamp, event: 'frame-script' };
    case 'capped':
      return { kind: 'watch', ...stamp, event: 'capped', note: seen.note };
    case 'cookie': {
      const cookie = parseSetCookie(seen.line, digest);
      return cookie && { kind: 'script-cookie', ...stamp, cookie, via: 'document.cookie', url, ...script };
    }
    case 'cookie-store':
      return { kind: 'script-cookie', ...stamp, cookie: storeCookie(seen, digest), via: 'cookieStore', url, ...script };
    case 'storage': {
      const value = seen.value === undefined ? {} : { value: digest(seen.value) };
      return { kind: 'storage', ...stamp, area: seen.area, key: seen.key, ...value, url, ...script };
    }
    case 'beacon': {
      const bytes = seen.bytes === undefined ? {} : { bytes: seen.bytes };
      return { kind: 'beacon-call', ...stamp, via: seen.via, to: toAddress(seen.to, digest), ...bytes, url, ...script };
    }
    case 'image': {
      const { natural, rendered, via } = seen;
      const sizes = { ...(natural ? { natural } : {}), ...(rendered ? { rendered } : {}) };
      return { kind: 'image', ...stamp, to: toAddress(seen.to, digest), via, ...sizes, url, ...script };
    }
    case 'signal':
      return { kind: 'signal-read', ...stamp, signal: seen.signal, value: seen.value, url, ...script };
    case 'form': {
      const { method, fields, submitted } = seen;
      return { kind: 'form', ...stamp, action: toAddress(seen.action, digest), method, fields, submitted, url };
    }
    case 'gesture':
      return { kind: 'gesture', ...stamp, type: seen.type };
    case 'links': {
      const language = seen.language === undefined ? {} : { language: seen.language };
      return { kind: 'links', ...stamp, links: seen.links, ...language, url };
    }
  }
};
