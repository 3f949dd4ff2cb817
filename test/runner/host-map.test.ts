import { expect, test } from 'vitest';
import { hostResolverRules, mapHost, parseHostRule } from '../../src/runner/browser/host-map.ts';

test('a rule names a host, perhaps a port, and where its connections go', () => {
  expect(parseHostRule('Shop.example=127.0.0.1:8080')).toEqual({
    host: 'shop.example',
    address: '127.0.0.1',
    addressPort: 8080,
  });
  expect(parseHostRule('*:443=[::1]:8443')).toEqual({ host: '*', port: 443, address: '[::1]', addressPort: 8443 });
});

test.each(['shop.example', 'shop.example=127.0.0.1', '=127.0.0.1:80', 'a b=127.0.0.1:80', 'a=b=c:1', 'a=127.0.0.1:x'])(
  'what is no rule is refused with the form expected: %s',
  (text) => {
    expect(() => parseHostRule(text)).toThrow(/expected HOST=ADDRESS:PORT/);
  },
);

test('Chromium is told the same rules, and never maps loopback', () => {
  const rules = ['shop.example=127.0.0.1:8080', 'pay.example:443=127.0.0.1:8443'].map(parseHostRule);
  expect(hostResolverRules(rules)).toBe(
    'MAP shop.example 127.0.0.1:8080, MAP pay.example:443 127.0.0.1:8443, EXCLUDE 127.0.0.1',
  );
  expect(hostResolverRules([parseHostRule('*=127.0.0.1:1')])).toContain('EXCLUDE update.googleapis.com');
});

test('the proxy goes by the first rule that fits', () => {
  const rules = ['a.example:443=127.0.0.1:1', 'a.example=127.0.0.1:2', 'c*.*.example=127.0.0.1:3'].map(parseHostRule);
  expect(mapHost(rules, 'A.example', 443)).toEqual({ host: '127.0.0.1', port: 1 });
  expect(mapHost(rules, 'a.example', 80)).toEqual({ host: '127.0.0.1', port: 2 });
  expect(mapHost(rules, 'cd.e.example', 80)).toEqual({ host: '127.0.0.1', port: 3 });
  expect(mapHost(rules, 'c.example', 80)).toEqual({ host: 'c.example', port: 80 });
  expect(mapHost(rules, 'b.example', 80)).toEqual({ host: 'b.example', port: 80 });
});

test('a rule for all hosts leaves loopback and the browser’s own traffic alone', () => {
  const rules = [parseHostRule('*=[::1]:9')];
  expect(mapHost(rules, 'any.example', 443)).toEqual({ host: '::1', port: 9 });
  expect(mapHost(rules, '127.0.0.1', 443)).toEqual({ host: '127.0.0.1', port: 443 });
  expect(mapHost(rules, 'update.googleapis.com', 443)).toEqual({ host: 'update.googleapis.com', port: 443 });
});
