import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { charsetOf } from '../../src/extension/charset-of.ts';
import { declaredBy } from '../../src/extension/declared.ts';
import { fieldKind } from '../../src/observers/frame/field-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const fetched = (text: string, status = 200, contentType = 'application/json') => ({
  ok: true as const,
  status,
  address: 'https://a.example/.well-known/dnt/',
  redirected: false,
  contentType,
  bytes: bytes(text),
});

describe('what a site declares', () => {
  test.each([
    ['{"tracking":"N","policy":"/privacy","same-party":["a.example","b.example"],"controller":["https://a.example/"]}', { status: 200, tracking: 'N', policy: 'https://a.example/privacy', sameParty: ['a.example', 'b.example'], controller: ['https://a.example/'] }],
    ['{"tracking":"T","policy":7,"same-party":"a.example"}', { status: 200, tracking: 'T' }],
    ['{"policy":"/privacy"}', { status: 200 }],
    ['<!doctype html>Not found', { status: 200 }],
    ['', { status: 200 }],
  ])('tracking status %s', (text, facts) => {
    expect(declaredBy('tracking-status', fetched(text))).toEqual(facts);
  }); // prettier-ignore
  test.each([
    ['{"gpc":true,"lastUpdate":"2026-02-03"}', { status: 200, gpc: true, lastUpdate: '2026-02-03' }],
    ['{"gpc":"yes"}', { status: 200 }],
    ['[]', { status: 200 }],
  ])('GPC %s', (text, facts) => {
    expect(declaredBy('gpc', fetched(text))).toEqual(facts);
  });
  test('the DNT policy by its hash, never a page that stands in its place', () => {
    const text = 'Do Not Track Compliance Policy\n';
    const sha1 = createHash('sha1').update(text).digest('hex');
    expect(declaredBy('dnt-policy', fetched(text, 200, 'text/plain'))).toEqual({ status: 200, sha1 });
    expect(declaredBy('dnt-policy', fetched('<html>', 200, 'text/html'))).toEqual({ status: 200 });
    expect(declaredBy('dnt-policy', fetched(text, 404))).toEqual({ status: 404 });
    expect(declaredBy('dnt-policy', { ok: false, why: 'unreachable', error: 'x' })).toEqual({ status: 0 });
  });
});

test.each([
  [[0xef, 0xbb, 0xbf, 0x61], 'text/html; charset=iso-8859-1', 'utf-8'],
  [[0xff, 0xfe, 0x61, 0x00], undefined, 'utf-16le'],
  [[0x61], 'text/html; charset="ISO-8859-2"', 'iso-8859-2'],
  [[0x61], 'text/html; charset=nonsense', 'utf-8'],
  [[...bytes('<html><meta charset=shift_jis>')], 'text/html', 'shift_jis'],
  [
    [...bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')],
    'text/html',
    'windows-1251',
  ],
  [[...bytes('<meta charset="utf-16">')], 'text/html', 'utf-8'],
  [[...bytes('Grüße')], 'text/html', 'utf-8'],
  [[0x47, 0x72, 0xfc, 0xdf, 0x65], undefined, 'windows-1252'],
])('the encoding of %j with %s', (content, contentType, encoding) => {
  expect(charsetOf(Uint8Array.from(content), contentType)).toBe(encoding);
});

test.each([
  [{ type: 'text', name: 'x', id: '', autocomplete: 'section-a billing cc-number' }, 'card'],
  [{ type: 'text', name: 'cardNumber', id: '' }, 'card'],
  [{ type: 'text', name: '', id: 'cvv' }, 'card'],
  [{ type: 'password', name: 'p', id: '' }, 'password'],
  [{ type: 'text', name: 'user[email]', id: '' }, 'email'],
  [{ type: 'tel', name: '', id: '' }, 'phone'],
  [{ type: 'text', name: 'first_name', id: '' }, 'name'],
  [{ type: 'text', name: 'street1', id: '' }, 'address'],
  [{ type: 'date', name: 'dob', id: '' }, 'birthday'],
  [{ type: 'text', name: 'q', id: '' }, 'search'],
  [{ type: 'file', name: 'cv', id: '' }, 'file'],
  [{ type: 'text', name: 'discard', id: '' }, 'text'],
  [{ type: 'text', name: 'company', id: '' }, 'text'],
  [{ type: 'text', name: 'filename', id: '' }, 'text'],
  [{ type: 'hidden', name: 'email', id: '' }, undefined],
  [{ type: 'submit', name: 'q', id: '' }, undefined],
  [{ type: 'checkbox', name: 'password', id: '' }, undefined],
])('a field %j asks for %s', (field, kind) => {
  expect(fieldKind(field)).toBe(kind);
});
