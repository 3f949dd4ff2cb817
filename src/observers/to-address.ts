import { type Address, type Param } from '../model/address.ts';
import { type Digester } from './record.ts';

const MOST = 100;
const LONGEST_NAME = 80;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** One `name=value`. What has no sign, or a name too long to be one, is all value: it must not stay as a name. */
const toParam = (piece: string, digest: Digester): Param => {
  const sign = piece.indexOf('=');
  const name = sign < 0 ? '' : decode(piece.slice(0, sign));
  if (sign < 0 || name.length > LONGEST_NAME) return { name: '', value: digest(decode(piece)) };
  return { name, value: digest(decode(piece.slice(sign + 1))) };
};

/** Parameters written as a query is (`a=1&b=2`), at most a hundred, their values as digests. */
export const toParams = (query: string, digest: Digester): Param[] =>
  query
    .split('&')
    .filter((piece) => piece !== '')
    .slice(0, MOST)
    .map((piece) => toParam(piece, digest));

/** A URL as it may be kept: no fragment, no user name, no value. Path parameters (`/activity;src=1`) count as the query does. */
export const toAddress = (url: string, digest: Digester): Address => {
  if (!URL.canParse(url)) return { href: '', params: [] };
  const { protocol, host, pathname, search } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'javascript:') return { href: protocol, params: [] };
  const [path = '', ...matrix] = pathname.split(';');
  const origin = host === '' ? protocol : `${protocol}//${host}`;
  return {
    href: origin + path,
    params: [...matrix.flatMap((piece) => toParams(piece, digest)), ...toParams(search.slice(1), digest)].slice(
      0,
      MOST,
    ),
  };
};
