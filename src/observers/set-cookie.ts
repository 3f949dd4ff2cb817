import { type SetCookie } from '../model/observation.ts';
import { cookieDate } from './cookie-date.ts';
import { type Digester } from './record.ts';

/** Octets: longer ones are ignored, the cookie (name and value) or the attribute (its value). */
const LONGEST_COOKIE = 4096;
const LONGEST_ATTRIBUTE = 1024;

const octets = (text: string): number => new TextEncoder().encode(text).length;
/** White space of the specification: space and tab only. */
const trim = (text: string): string => text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');

const split = (text: string, sign: string): [string, string | undefined] => {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
};

type Attributes = Omit<SetCookie, 'name' | 'value'>;

const SAME_SITE: Readonly<Record<string, SetCookie['sameSite']>> = { strict: 'strict', lax: 'lax', none: 'none' };

/** One attribute; what is unknown or malformed changes nothing. The last of each name counts. */
const apply = (attributes: Attributes, name: string, value: string): void => {
  switch (name.toLowerCase()) {
    case 'expires': {
      const time = cookieDate(value);
      if (time !== undefined) attributes.expires = time;
      return;
    }
    case 'max-age':
      if (/^-?\d+$/.test(value)) attributes.maxAge = Number(value);
      return;
    case 'domain': {
      const domain = value.replace(/^\./, '').toLowerCase();
      if (domain === '') delete attributes.domain;
      else attributes.domain = domain;
      return;
    }
    case 'path':
      if (value.startsWith('/')) attributes.path = value;
      else delete attributes.path;
      return;
    case 'secure':
      attributes.secure = true;
      return;
    case 'httponly':
      attributes.httpOnly = true;
      return;
    case 'samesite': {
      const sameSite = SAME_SITE[value.toLowerCase()];
      if (sameSite === undefined) delete attributes.sameSite;
      else attributes.sameSite = sameSite;
      return;
    }
    case 'partitioned':
      attributes.partitioned = true;
  }
};

/**
 * One Set-Cookie line, or one write to `document.cookie`, as RFC 6265bis §5.6 reads it. Gives undefined for what a browser does
 * not take as a cookie at all: control characters, neither name nor value, over 4096 octets. What a browser reads and
 * then refuses (a prefix without its conditions, a foreign Domain) was still attempted, and is given.
 */
export const parseSetCookie = (line: string, digest: Digester): SetCookie | undefined => {
  // eslint-disable-next-line no-control-regex -- these are the characters that the specification names
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(line)) return undefined;
  const [pair, rest] = split(line, ';');
  const [left, right] = split(pair, '=');
  // Without a sign, all of it is the value of a cookie without a name.
  const name = right === undefined ? '' : trim(left);
  const value = trim(right ?? left);
  if ((name === '' && value === '') || octets(name) + octets(value) > LONGEST_COOKIE) return undefined;

  const attributes: Attributes = { secure: false, httpOnly: false, partitioned: false };
  for (const attribute of rest?.split(';') ?? []) {
    const [key, given = ''] = split(attribute, '=');
    if (octets(trim(given)) <= LONGEST_ATTRIBUTE) apply(attributes, trim(key), trim(given));
  }
  return { name, value: digest(value), ...attributes };
};
