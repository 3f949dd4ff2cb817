import { routes, script, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.harbour-times.example';

const POLICY = `<h1>Privacy policy</h1><p>Updated on 11 November 2025</p>
<p>We run our own analytics only, on our own server: no other company measures your visits. For this we set a cookie, <code>ht_visit</code>, which stays on your device for 13 months, and our pages send small messages (web beacons) to our server when you open and leave them. We use no third-party cookies and do not track you across other web sites.</p>
<p>The site is delivered over HTTPS throughout. We show no advertisements. We do not respond to Do Not Track signals.</p>
<p>Contact: The Harbour Times, Quay 3, Ostend; <a href="mailto:editor@harbour-times.example">editor@harbour-times.example</a></p>`;

const COUNTER = `if (!document.cookie.includes('ht_visit=')) document.cookie = 'ht_visit=' + crypto.randomUUID() + '; path=/; domain=harbour-times.example; max-age=33696000; secure; samesite=lax';
const visit = document.cookie.split('ht_visit=')[1].split(';')[0];
navigator.sendBeacon('https://stats.harbour-times.example/count', new URLSearchParams({ visit, path: location.pathname }));`;

/** A newspaper that counts its readers itself, on a host of its own. */
export const ownAnalytics = (): TestSite => ({
  name: 'a site with analytics of its own',
  sites: [
    site(HOST, routes({
      '/': page('The Harbour Times', '<h1>Ferry late</h1><p>By an hour.</p><script src="https://stats.harbour-times.example/count.js"></script>'),
      '/privacy': page('The Harbour Times', POLICY),
    })),
    site('stats.harbour-times.example', routes({ '/count.js': script(COUNTER), '/count': { status: 204 } })),
  ],
  visit: [`https://${HOST}/`],
  expected: {
    cookies: { outcome: 'consistent', because: 'said and done' },
    'persistent-cookies': { outcome: 'consistent', because: 'said and done' },
    'stated-lifetimes': { outcome: 'consistent', because: '13 months said, 390 days asked for' },
    beacons: { outcome: 'consistent', because: 'said and done' },
    'third-party-analytics': { outcome: 'consistent', because: 'denied, and none is there' },
    encryption: { outcome: 'consistent', because: 'all went by https' },
  },
}); // prettier-ignore
