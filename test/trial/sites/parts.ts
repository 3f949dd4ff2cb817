import { randomBytes } from 'node:crypto';
import { GIF, routes, site, type Answer, type Asked, type Handler, type Site } from '../../demo/site.ts';
import { page } from '../../sites/page.ts';

const YEAR = 365 * 24 * 3600;

/** An identifier such as sites draw for a visitor. */
export const drawn = (): string => randomBytes(12).toString('hex');

/** A script of the page that keeps an identifier of the visitor in a cookie of the site's own, as `visitor`. */
export const OWN_ID = `const visitor = (document.cookie.match(/vid=([^;]+)/) ?? [])[1] ?? crypto.randomUUID();
document.cookie = 'vid=' + visitor + '; max-age=${String(YEAR)}; path=/; secure; samesite=lax';`;

/** A script that tells an advertising company of the visit by a pixel that carries the site's identifier. */
export const adPixel = (host = CRITEO): string =>
  `new Image().src = 'https://${host}/event?ep=' + encodeURIComponent(visitor) + '&rnd=' + Math.random();`;

export const CRITEO = 'sslwidget.criteo.com';
export const FACEBOOK = 'www.facebook.com';
export const DOUBLECLICK = 'ad.doubleclick.net';

export type Heeds = (asked: Asked) => boolean;
export const never: Heeds = () => false;
export const byDnt: Heeds = ({ headers }) => headers['dnt'] === '1';
export const byGpc: Heeds = ({ headers }) => headers['sec-gpc'] === '1';

/** An advertising company's pixel, which sets the company's own lasting cookie unless it heeds a signal. */
export const adCompany = (host: string, heeds: Heeds = never): Site => {
  const domain = host.split('.').slice(-2).join('.');
  return site(host, (asked): Answer => {
    const value = asked.cookies['uid'] ?? drawn();
    const cookie = `uid=${value}; Domain=${domain}; Path=/; Max-Age=${String(YEAR)}; Secure; SameSite=None`;
    return {
      type: 'image/gif',
      headers: { 'cache-control': 'no-store' },
      cookies: heeds(asked) ? [] : [cookie],
      body: GIF,
    };
  });
};

/** A company's API that takes whatever a script on another site sends it. */
export const taker = (host: string, body = '{}'): Site =>
  site(host, ({ headers }) => ({
    type: 'application/json',
    headers: {
      'access-control-allow-origin': headers['origin'] ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? 'content-type',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
    },
    body,
  }));

/** A page with scripts in its head, run in order. */
export const withScripts = (title: string, ...scripts: string[]): string =>
  page(title, `<h1>${title}</h1><p>Fresh every day.</p>`, '/privacy', scripts.map((text) => `<script>${text}</script>`).join('\n')); // prettier-ignore

const POLICY_FRAME = (text: string) =>
  page(
    'Privacy policy',
    `<h1>Privacy policy</h1><p>Last updated on 3 March 2026.</p>${text}<p>Write to privacy@shop.example.</p>`,
  );

/** What a policy says where a site's policy is of no matter for what is tried. */
export const PLAIN_POLICY =
  '<p>We collect the information that you give us when you order, and use it to deliver what you ordered.</p>';

/** The site's own host: its front page, its policy, and whatever else it serves. */
export const front = (host: string, home: Answer | Handler, more: Record<string, Answer | Handler> = {}, policy = PLAIN_POLICY): Site =>
  site(host, routes({ '/': home, '/privacy': POLICY_FRAME(policy), ...more })); // prettier-ignore
