import { routes, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'app.tide-tables.example';

const POLICY = `<h1>Privacy Policy</h1><p>Last updated: 1 February 2026</p>
<p>Tide Tables keeps your favourite harbours in your browser's local storage; they are not sent to us. It uses one session cookie, which is deleted when you close your browser. No third parties are involved: no analytics, no advertising.</p>
<p>The app is served over HTTPS. We do not respond to Do Not Track signals. Contact: <a href="mailto:tides@tide-tables.example">tides@tide-tables.example</a></p>`;

const APP = `<h1 id="view">Harbours</h1><script>
localStorage.setItem('favourites', '["Brest"]');
const show = (path) => { history.pushState({}, '', path); document.getElementById('view').textContent = path; fetch('/api' + path).then((answer) => answer.json()); };
setTimeout(() => show('/brest'), 50);
setTimeout(() => show('/st-malo'), 120);
</script>`;

/** An application of one page, which changes its address without loading. */
export const appShell = (): TestSite => ({
  name: 'an application of one page',
  sites: [
    site(HOST, routes({
      '/api/*': { type: 'application/json', body: '{"high":"04:12"}' },
      '/privacy': page('Tide Tables', POLICY),
      '/*': { body: page('Tide Tables', APP), cookies: ['sid=4be643f1d98573b97ca98cd65347dd99; Path=/; Secure; HttpOnly'] },
    })),
  ],
  visit: [`https://${HOST}/`],
  expected: {
    cookies: { outcome: 'consistent', because: 'said and done' },
    'local-storage': { outcome: 'consistent', because: 'said and done' },
  },
}); // prettier-ignore
