import { GIF, routes, script, site, type Site } from '../demo/site.ts';

export const KEPT = 'kept.example';
export const OTHER = 'other-tags.example';

/** Sets a cookie of every kind, once: whoever has them gets no new ones. */
const COOKIES = [
  'id=Zk3v9QpL7xW2mN8b; Max-Age=8640000; Secure',
  'login=kJ82hsn29sLwq2; Secure; HttpOnly; SameSite=Strict',
  'wide=1; Domain=kept.example; Max-Age=1000000; SameSite=Lax',
  '__Host-safe=yes; Path=/; Secure; Max-Age=5000000',
  'deep=a%20b; Path=/account; Max-Age=5000000',
  'odd="quoted; Max-Age=5000000',
];

const ONCE = `if (!localStorage.getItem('visitor')) {
  localStorage.setItem('visitor', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6');
  localStorage.setItem('ключ', '\\u0000 ñ 🙂 \\n');
}`;

/**
 * A site that keeps things of every kind with its visitors, and whose pages with a tag of another company do so too. `/still` has no
 * script and sets nothing; `/hang` hangs for whoever comes without its cookie; `/database` keeps a database.
 */
export const keptSites = (): Site[] => [
  site(KEPT, routes({
    '/still': `<!doctype html><title>Still</title><iframe src="https://${OTHER}/still"></iframe>`,
    '/hang': ({ cookies }) => ({
      cookies: cookies['id'] === undefined ? COOKIES : [],
      body: `<!doctype html><title>Hang</title><script>${ONCE}</script><iframe src="https://${OTHER}/tag"></iframe>${cookies['id'] === undefined ? '<script>for (;;);</script>' : ''}`,
    }),
    '/database': `<!doctype html><title>Database</title><script>indexedDB.open('mine').onupgradeneeded = (event) => event.target.result.createObjectStore('things');</script>`,
    '/*': ({ cookies }) => ({
      cookies: cookies['id'] === undefined ? COOKIES : [],
      body: `<!doctype html><title>Kept</title><script>${ONCE}</script><iframe src="https://${OTHER}/tag"></iframe><img src="https://${OTHER}/pixel.gif" alt="">`,
    }),
  })),
  site(OTHER, routes({
    '/still': '<!doctype html><title>Still</title>',
    '/tag': ({ cookies }) => ({
      cookies: cookies['IDE'] === undefined ? ['IDE=AHWqTUm1k2Jx8vQ; Max-Age=30000000; Secure; SameSite=None', 'part=9sK2mZ81; Max-Age=30000000; Secure; SameSite=None; Partitioned'] : [],
      body: `<!doctype html><title>Tag</title><script>${ONCE}</script>`,
    }),
    '/pixel.gif': { type: 'image/gif', headers: { 'cache-control': 'no-store' }, body: GIF },
    '/*': script(''),
  })),
]; // prettier-ignore
