import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GIF, redirect, routes, site, type Answer, type Asked, type Handler, type Site } from '../demo/site.ts';
import { fromMarkdown } from './from-markdown.ts';
import { page } from './page.ts';
import { VARIANTS, type Conduct, type VariantName } from './jamesperse-variants.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.jamesperse.com';
const SECURE = `https://${HOST}`;
const POLICY_FILE = join(import.meta.dirname, '../../../shared/policies/jamesperse.md');
const YEAR = 365 * 24 * 3600;

/** Whether the real policy is at hand; it is no part of this project. */
export const hasPolicy = (): boolean => existsSync(POLICY_FILE);

/** The shop whose real policy this is, as it might be: behaving well, or badly in one way. */
export function jamesPerse(name: VariantName): TestSite {
  const { conduct, expected } = VARIANTS[name];
  const policy = page('James Perse', fromMarkdown(readFileSync(POLICY_FILE, 'utf8')), '/privacy-policy');
  return {
    name: `jamesperse.com: ${name}`,
    sites: [
      site(HOST, shop(conduct, policy)),
      site('ad.doubleclick.net', tracker(conduct, 'IDE', 'doubleclick.net')),
      site('sslwidget.criteo.com', tracker(conduct, 'uid', 'criteo.com')),
      ...choices(),
    ],
    visit: [`${SECURE}/`, `${SECURE}/shirt`, `${conduct.checkout}://${HOST}/checkout`],
    expected,
  };
}

/** The addresses for opting out that the policy gives. */
const choices = (): Site[] =>
  ['www.networkadvertising.org', 'www.aboutads.info'].map((host) => site(host, routes({ '/*': '<h1>Choices</h1>' })));

/** Whether the visitor's signal is heeded: then nothing recognises them. */
const heeds = ({ dnt }: Conduct, { headers }: Asked): boolean => dnt === 'honoured' && headers['dnt'] === '1';

function shop(conduct: Conduct, policy: string): Handler {
  const serve = routes({
    '/': (asked) => page('James Perse', `<h1>Standard tees</h1><a href="/shirt">Shirt</a>${tags(conduct, asked)}`, '/privacy-policy'),
    '/shirt': (asked) => page('James Perse', `<h1>Short sleeve crew</h1><a href="/checkout">Check out</a>${tags(conduct, asked)}`, '/privacy-policy'),
    '/checkout': page('James Perse', CHECKOUT, '/privacy-policy'),
    '/privacy-policy': policy,
    '/seen': { status: 204 },
    '/seen.gif': { type: 'image/gif', body: GIF },
  });
  return async (asked) => {
    if (asked.protocol === 'http' && (conduct.checkout === 'https' || asked.path !== '/checkout')) return redirect(SECURE + asked.path, 301);
    const answer = await serve(asked);
    return asked.headers['sec-fetch-dest'] === 'document' && answer !== undefined ? remember(conduct, asked, answer) : answer;
  };
} // prettier-ignore

/** The shop's own cookies: the bag, for the session, and the number by which a device is known again. */
function remember(conduct: Conduct, asked: Asked, answer: Answer): Answer {
  const whole = typeof answer === 'string' ? { body: answer } : answer;
  const bag = 'bag=1f3870be274f6c49b3e31a0c6728957f; Path=/; Secure; HttpOnly';
  const visitor = `jp_visitor=b1946ac92492d2347c6235b4d2611184; Path=/; Max-Age=${String(YEAR)}; Secure`;
  const tk = conduct.dnt === 'honoured' ? { tk: heeds(conduct, asked) ? 'N' : 'T' } : {};
  return { ...whole, headers: tk, cookies: heeds(conduct, asked) ? [bag] : [bag, visitor] };
}

function tags(conduct: Conduct, asked: Asked): string {
  if (heeds(conduct, asked)) return '';
  const own = `<script>navigator.sendBeacon('/seen', 'p=' + location.pathname);
const own = document.cookie.split('jp_visitor=')[1]?.split(';')[0] ?? '';
new Image(1, 1).src = '/seen.gif?v=' + own;`;
  const foreign = conduct.trackers
    ? `new Image(1, 1).src = 'https://ad.doubleclick.net/activity?ord=1&u=' + own;
new Image(1, 1).src = 'https://sslwidget.criteo.com/event?ev=view&ep=' + own;`
    : '';
  return `${own}${foreign}</script>`;
}

const tracker = ({ trackers }: Conduct, name: string, domain: string): Handler => () =>
  trackers
    ? { type: 'image/gif', cookies: [`${name}=e4da3b7fbbce2345d7772b0674a318d5; Domain=${domain}; Path=/; Max-Age=${String(YEAR)}; Secure; SameSite=None`], body: GIF }
    : undefined; // prettier-ignore

const CHECKOUT = `<h1>Check out</h1><form method="post" action="/checkout">
<label>Name <input name="name" autocomplete="name"></label><label>Card number <input name="card" autocomplete="cc-number"></label>
<label>Security code <input name="cvc" autocomplete="cc-csc"></label><button>Order</button></form>`;
