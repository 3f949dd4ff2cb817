import { routes, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.trail-notes.example';

const POLICY = `<h1>Privacy Policy</h1><p>Last updated: 9 October 2025</p>
<p>Trail Notes works without a connection: a service worker keeps the pages that you have opened in your browser's cache storage. It uses no cookies, no web beacons, no analytics by other companies, and no advertising.</p>
<p>All pages are served over HTTPS. We do not respond to Do Not Track signals. Contact: <a href="mailto:hello@trail-notes.example">hello@trail-notes.example</a></p>`;

const WORKER = `addEventListener('install', (event) => event.waitUntil(caches.open('pages').then((cache) => cache.addAll(['/', '/map'])).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

const main = (title: string) =>
  `<h1>${title}</h1><p>Take water.</p><script>navigator.serviceWorker.register('/sw.js')</script>`;

/** A site with a service worker, which answers for it and keeps its pages. */
export const offline = (): TestSite => ({
  name: 'a site with a service worker',
  sites: [
    site(HOST, routes({
      '/': page('Trail Notes', main('Ridge walk')),
      '/map': page('Trail Notes', main('Map')),
      '/sw.js': { type: 'text/javascript', body: WORKER },
      '/privacy': page('Trail Notes', POLICY),
    })),
  ],
  visit: [`https://${HOST}/`, `https://${HOST}/map`],
  // In Chromium a page that the worker answers is seen without its request, so the visit counts as watched in part there.
  expected: {},
}); // prettier-ignore
