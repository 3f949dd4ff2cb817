import { randomBytes } from 'node:crypto';
import { redirect, site, type Asked, type Answer, type Site } from '../site.ts';
import { SHOP } from './hosts.ts';
import { layout, type Visitor } from './layout.ts';
import * as pages from './pages.ts';
import policy from './privacy.html?raw';
import client from './shop.js?raw';
import { STYLE } from './style.ts';

const TWO_YEARS = 2 * 365 * 24 * 3600;
const OWN = 'Path=/; Secure; SameSite=Lax';

/** The shop under its own name: plain http leads to https, but for the newsletter's form, which was forgotten. */
export const shop = (): Site => site(SHOP, handle);

function handle(asked: Asked): Answer | undefined {
  const { protocol, method, path } = asked;
  if (protocol === 'http') {
    const known = method === 'POST' && path === '/newsletter';
    return redirect(`https://${SHOP}${known ? '/newsletter/thanks' : path}`, known ? 303 : 301);
  }
  return file(path) ?? action(asked) ?? page(asked);
}

function file(path: string): Answer | undefined {
  if (path === '/style.css') return { type: 'text/css', body: STYLE };
  if (path === '/shop.js') return { type: 'text/javascript', body: client };
  if (path !== '/favicon.svg') return undefined;
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#a0373f"/></svg>';
  return { type: 'image/svg+xml', body };
}

/** What a form or a script sends. */
function action({ method, path, cookies }: Asked): Answer | undefined {
  if (path === '/logout') return { ...gone('/'), cookies: [`tt_session=; ${OWN}; Max-Age=0`] };
  if (method !== 'POST') return undefined;
  if (path === '/pulse') return { status: 204 };
  if (path === '/login') return { ...gone('/account'), cookies: [`tt_session=${token()}; ${OWN}; HttpOnly`] };
  if (path === '/checkout') return { ...gone('/checkout/thanks'), cookies: [`tt_basket=; ${OWN}; Max-Age=0`] };
  if (!path.startsWith('/cart/')) return undefined;
  const basket = [...basketOf(cookies), path.slice('/cart/'.length)].join('.');
  return { ...gone('/cart'), cookies: [`tt_basket=${encodeURIComponent(basket)}; ${OWN}`] };
}

function page(asked: Asked): Answer | undefined {
  const known = asked.cookies['tt_visitor'];
  const visitor = { id: known ?? token(), signedIn: 'tt_session' in asked.cookies, basket: basketOf(asked.cookies) };
  const body = bodyOf(asked, visitor);
  if (body === undefined) return undefined;
  return {
    body,
    cookies: known === undefined ? [`tt_visitor=${visitor.id}; ${OWN}; Max-Age=${String(TWO_YEARS)}`] : [],
  };
}

function bodyOf({ path, query }: Asked, visitor: Visitor): string | undefined {
  switch (path) {
    case '/': return pages.home(visitor);
    case '/cart': return pages.cart(visitor);
    case '/checkout': return pages.checkout(visitor);
    case '/checkout/thanks': return pages.thanks('Your parcel leaves today.', visitor);
    case '/newsletter/thanks': return pages.thanks('The next letter is yours.', visitor);
    case '/login': return pages.login(visitor);
    case '/account': return visitor.signedIn ? pages.account(visitor) : pages.login(visitor);
    case '/search': return pages.search(query.get('q') ?? '', visitor);
    case '/contact': return pages.contact(visitor);
    case '/cookies': return pages.cookies(visitor);
    case '/privacy': return layout('Privacy policy', policy, visitor);
    default: return path.startsWith('/product/') ? pages.product(path.slice('/product/'.length), visitor) : undefined;
  }
} // prettier-ignore

const gone = (to: string) => ({ status: 303, headers: { location: to } });

const token = (): string => randomBytes(16).toString('hex');

const basketOf = (cookies: Readonly<Record<string, string>>): string[] =>
  decodeURIComponent(cookies['tt_basket'] ?? '')
    .split('.')
    .filter((id) => id !== '');
