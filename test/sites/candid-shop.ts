import { GIF, routes, script, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.plain-kettle.example';
const YEAR = 365 * 24 * 3600;

const POLICY = `<h1>Privacy notice</h1><p>Effective date: January 15, 2026</p>
<h2>Cookies and similar technologies</h2>
<p>We use cookies, some of which are persistent: they remain on your device for up to 24 months unless you delete them. We also store the contents of your basket in your browser's local storage. Our pages contain pixel tags (web beacons), which report to us and to our partners that a page was opened.</p>
<h2>Analytics</h2><p>We use Google Analytics, a service of Google, to understand how visitors use our site. Google sets cookies on our domain for this.</p>
<h2>Advertising</h2><p>We work with third-party advertising networks, among them Google (DoubleClick) and Microsoft Advertising (Bing Ads). These companies may set and read their own cookies on our site, collect information about your activities over time and across different websites, and show you advertisements based on your interests. Learn more, and opt out, at <a href="https://optout.aboutads.info/">optout.aboutads.info</a>. Under California law, this may be considered a sale or sharing of personal information, which you may opt out of.</p>
<h2>Do Not Track</h2><p>Our site does not respond to Do Not Track signals. It does not respond to Global Privacy Control either.</p>
<h2>Security</h2><p>Payment information is encrypted with TLS when it is transmitted.</p>
<h2>Contact</h2><p>Plain Kettle Inc., 12 Foundry St., Portland, OR 97209. E-mail <a href="mailto:privacy@plain-kettle.example">privacy@plain-kettle.example</a>.</p>`;

const TAG = `document.cookie = '_ga=GA1.1.' + Math.floor(Math.random() * 1e10) + '.' + Math.floor(Date.now() / 1000) + '; path=/; max-age=63072000; secure';
navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2&cid=' + encodeURIComponent(document.cookie.split('_ga=GA1.1.')[1].split(';')[0]));`;

const adPixel = (cookie: string) => ({ type: 'image/gif', cookies: [cookie], body: GIF });

const home = page(
  'Plain Kettle',
  `<h1>A kettle</h1><p>It boils water.</p><a href="/checkout">Buy</a>
<script>localStorage.setItem('basket', JSON.stringify(['kettle']))</script>
<script src="https://www.googletagmanager.com/gtag/js?id=G-12345"></script>
<img src="https://ad.doubleclick.net/ddm/activity/src=1;type=view" width="1" height="1" alt="">
<img src="https://bat.bing.com/action/0?ti=42&evt=pageLoad" width="1" height="1" alt="">`,
);

const checkout = page(
  'Plain Kettle',
  '<form method="post" action="/pay"><label>Card number <input name="cc" autocomplete="cc-number"></label><button>Pay</button></form>',
);

/** A shop that does all that shops do, and says all of it. */
export const candidShop = (): TestSite => ({
  name: 'a shop that tells all it does',
  sites: [
    site(HOST, routes({
      '/': { body: home, cookies: [`kid=9f86d081884c7d659a2feaa0c55ad015; Path=/; Secure; Max-Age=${String(YEAR)}`] },
      '/checkout': checkout,
      '/privacy': page('Plain Kettle', POLICY),
    })),
    site('www.googletagmanager.com', routes({ '/gtag/js': script(TAG) })),
    site('www.google-analytics.com', routes({ '/g/collect': { status: 204 } })),
    site('ad.doubleclick.net', routes({ '/ddm/*': adPixel('IDE=AHWqTUm5x0Qv7yYkZr2pLw8dN3sJ; Domain=doubleclick.net; Path=/; Max-Age=33696000; Secure; SameSite=None') })),
    site('bat.bing.com', routes({ '/action/*': adPixel('MUID=2B5A7C11D0E84F6F9A3C1E7754D0AA61; Domain=bing.com; Path=/; Max-Age=33696000; Secure; SameSite=None') })),
    site('optout.aboutads.info', routes({ '/': '<h1>Your choices</h1>' })),
  ],
  visit: [`https://${HOST}/`, `https://${HOST}/checkout`],
  expected: {
    cookies: { outcome: 'consistent', because: 'said and done' },
    'third-party-cookies': { outcome: 'consistent', because: 'said and done' },
    'persistent-cookies': { outcome: 'consistent', because: 'said and done' },
    beacons: { outcome: 'consistent', because: 'said and done' },
    'local-storage': { outcome: 'consistent', because: 'said and done' },
    'third-party-analytics': { outcome: 'consistent', because: 'said and done' },
    'third-party-advertising': { outcome: 'consistent', because: 'said and done' },
    'cross-site-tracking': { outcome: 'consistent', because: 'said, and the identifiers fit' },
    dnt: { outcome: 'consistent', because: 'says that it ignores the signal' },
    encryption: { outcome: 'consistent', because: 'the card form sends by https' },
  },
}); // prettier-ignore
