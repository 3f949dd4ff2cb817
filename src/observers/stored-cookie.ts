import type { Cookies } from 'webextension-polyfill';
import { type StoredCookie } from '../model/observation.ts';
import { type Digester } from './record.ts';

const SAME_SITE: Readonly<Record<string, StoredCookie['sameSite']>> = {
  strict: 'strict',
  lax: 'lax',
  no_restriction: 'none',
};

/** A browser's own record of a cookie, as it may be kept. */
export const storedCookie = (cookie: Cookies.Cookie, digest: Digester): StoredCookie => ({
  name: cookie.name,
  value: digest(cookie.value),
  domain: cookie.domain.replace(/^\./, ''),
  hostOnly: cookie.hostOnly,
  path: cookie.path,
  secure: cookie.secure,
  httpOnly: cookie.httpOnly,
  sameSite: SAME_SITE[cookie.sameSite] ?? 'unspecified',
  ...(cookie.expirationDate === undefined ? {} : { expires: cookie.expirationDate * 1000 }),
  ...(cookie.partitionKey?.topLevelSite ? { partition: cookie.partitionKey.topLevelSite } : {}),
});
