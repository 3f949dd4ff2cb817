import { GIF, routes, site } from '../demo/site.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.hostile.example';

/** What would run if a page of the program took it for markup. */
export const PAYLOAD = '<img src=x onerror="window.pwned=1">';

const shown = PAYLOAD.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const POLICY = `<!doctype html><html lang="en"><head><title>${shown} Privacy</title></head><body><main>
<h1>Privacy policy ${shown}</h1><p>Last updated: 1 May 2026</p>
<h2>Cookies &lt;script&gt;window.pwned=2&lt;/script&gt;</h2>
<p>We do not use cookies ${shown} on this site.</p>
<p>We do not use tracking pixels or web beacons &lt;svg onload="window.pwned=3"&gt; on this site.</p>
<p>Opt out at <a href="javascript:window.pwned=4">our ${shown} page</a>. Write to <a href="mailto:a@hostile.example">a@hostile.example</a>.</p>
</main></body></html>`;

const HOME = `<!doctype html><html lang="en"><head><title>${shown}</title></head><body><main><h1>Hostile</h1></main>
<script>
localStorage.setItem('${PAYLOAD.replaceAll("'", "\\'")}', 'c81e728d9d4c2f636f067f89cc14862c');
new Image(1, 1).src = '/dot.gif?' + encodeURIComponent('<svg onload=window.pwned=5>') + '=a87ff679a2f3e71d9181a67b7542122c';
</script>
<footer><a href="/privacy">Privacy policy ${shown}</a></footer></body></html>`;

/** A site whose every name is markup: its cookie's, its storage's, its parameters', its policy's headings and words. */
export const hostile = (): TestSite => ({
  name: 'a hostile site',
  sites: [
    site(HOST, routes({
      '/': { body: HOME, cookies: ['<img src=x onerror="window.pwned=1">=eccbc87e4b5ce2fe28308fd9f2a7baf3; Path=/; Max-Age=31536000', '<svg/onload>=e4da3b7fbbce2345d7772b0674a318d5; Path=/; Secure'] },
      '/privacy': POLICY,
      '/dot.gif': { type: 'image/gif', body: GIF },
    })),
  ],
  visit: [`https://${HOST}/`],
  expected: {
    cookies: { outcome: 'contradicted', because: 'denied, and two are set' },
    beacons: { outcome: 'contradicted', because: 'denied, and one is sent' },
  },
}); // prettier-ignore
