import { describe, expect, it } from 'vitest';
import { isReadable } from '../../src/policy/is-readable.ts';
import { linksIn } from '../../src/policy/links-in.ts';
import { rankLinks } from '../../src/policy/find-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';

const POLICY =
  'We collect personal data when you visit us. We use cookies, and we say in this privacy policy what for. '.repeat(20);
const fetched = (body: string, more: { contentType?: string; address?: string; size?: number } = {}) => {
  const document = toDocument({ body, source: 'located', fetched: 0, contentType: 'text/html', ...more });
  return isReadable(document, { body, ...more });
};

const CASES: [what: string, reason: string | undefined, body: string, more?: Parameters<typeof fetched>[1]][] = [
  ['a policy', undefined, `<h1>Privacy</h1><p>${POLICY}</p>`],
  [
    'a policy that speaks of logging in',
    undefined,
    `<p>${POLICY} Please log in to see your settings.</p><form><input type=password></form>`,
  ],
  [
    'a short policy',
    undefined,
    '<p>Privacy policy. We collect no personal data at all. We use no cookies. We show no ads, and there is nobody to whom we give anything. Ask us if you doubt it, by post or by e-mail. We collect nothing.</p>',
  ],
  ['a policy under a login’s address', undefined, `<p>${POLICY}</p>`, { address: 'https://x.example/login/privacy' }],
  ['a login page', 'login', '<h1>Welcome</h1><form>Log in <input type="password"></form>'],
  [
    'a page that sends to its login',
    'login',
    '<p>Please log in to continue.</p>',
    { address: 'https://x.example/login?next=/privacy' },
  ],
  [
    'a shell for scripts',
    'pending',
    '<div id="root"></div><script src="/app.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>',
  ],
  ['a check for robots', 'pending', '<p>Just a moment...</p><script>x()</script>'],
  ['an empty page', 'empty', '<html><body></body></html>'],
  ['an empty file', 'empty', '', { contentType: 'text/plain' }],
  ['a picture', 'not-text', 'x', { contentType: 'image/png' }],
  ['bytes', 'not-text', `${'\0\u0001\u0002'.repeat(50)}abc`, { contentType: 'text/plain' }],
  ['a PDF taken for text', 'not-text', '%PDF-1.7 \0', { contentType: 'text/plain' }],
  ['too much', 'too-large', `<p>${POLICY}</p>`, { size: 10_000_001 }],
];

describe('whether a page can be read as a policy', () => {
  it.each(CASES)('%s: %s', (_, reason, body, more) => {
    const obstacle = fetched(body, more);
    expect(obstacle?.reason).toBe(reason);
    if (obstacle) expect(obstacle.message).toMatch(/paste|Choose|Open/i);
  });
});

describe('links in a policy’s own text', () => {
  it('lead to its cookie policy and California notice', () => {
    const document = toDocument({
      body: `<main><h1>Privacy</h1><p>${POLICY} See our <a href="/legal/cookies">Cookie Policy</a>, the <a href="ca.html">California Privacy Notice</a>,
        <a href="https://tools.google.com/dlpage/gaoptout">opt-out add-on</a> and <a href="https://policies.google.com/privacy">Google's privacy policy</a>.</p></main>`,
      address: 'https://www.shop.example/legal/privacy',
      source: 'located',
      fetched: 0,
    });
    const ranked = rankLinks(linksIn(document), 'https://www.shop.example/legal/privacy');
    expect(ranked.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'cookies https://www.shop.example/legal/cookies',
      'california https://www.shop.example/legal/ca.html',
    ]);
  });
});
