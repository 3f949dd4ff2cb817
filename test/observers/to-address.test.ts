import { expect, test } from 'vitest';
import { toAddress, toParams } from '../../src/observers/to-address.ts';
import { digest } from './digest.ts';

const names = (url: string) => toAddress(url, digest).params.map(({ name }) => name);

test.each([
  ['https://user:secret@shop.example:8443/a/b?q=1#part', 'https://shop.example:8443/a/b', ['q']],
  ['https://shop.example', 'https://shop.example/', []],
  ['https://ad.example/activity;src=12;u1=abc?ord=7', 'https://ad.example/activity', ['src', 'u1', 'ord']],
  ['https://shop.example/?anna@mail.example', 'https://shop.example/', ['']],
  [`https://shop.example/?${'k'.repeat(81)}=1`, 'https://shop.example/', ['']],
  ['https://shop.example/?a=1&a=2&&b', 'https://shop.example/', ['a', 'a', '']],
  ['data:text/html,<p>secret', 'data:', []],
  ['blob:https://shop.example/1f8a3c5e', 'blob:', []],
  ['about:srcdoc', 'about:srcdoc', []],
  ['wss://live.example/socket?t=1', 'wss://live.example/socket', ['t']],
  ['not an address', '', []],
])('%s', (url, href, params) => {
  expect(toAddress(url, digest).href).toBe(href);
  expect(names(url)).toEqual(params);
});

test('no value stays, and equal values have equal digests however they are written', () => {
  const text = JSON.stringify(
    toAddress('https://a.example/p;x=S3cretValue?y=S3cretValue&S3cretValue#S3cretValue', digest),
  );
  expect(text).not.toContain('S3cretValue');
  const [plain, encoded] = toParams('a=one two&b=one%20two', digest);
  expect(plain?.value.hash).toBe(encoded?.value.hash);
});
