import { GIF, routes, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.old-orchard.example';

const POLICY = `<h1>Privacy Policy</h1><p>Last revised: June 2, 2024</p>
<p>Old Orchard does not use cookies, web beacons, tracking pixels or local storage. There are no third-party analytics and no advertisements on this site. We do not respond to Do Not Track signals because we do not track.</p>
<p>Questions: <a href="mailto:apples@old-orchard.example">apples@old-orchard.example</a>, 3 Lane End, Hereford.</p>`;

const SPACER =
  '<img src="/img/spacer.gif" width="1" height="1" alt=""><img src="/img/spacer.gif" width="120" height="1" alt="">';

/** A site of the old school: transparent GIFs hold its layout apart, and tell nobody anything. */
export const spacer = (): TestSite => ({
  name: 'a site with spacer GIFs',
  sites: [
    site(HOST, routes({
      '/': page('Old Orchard', `<table><tr><td>${SPACER}</td><td><h1>Old Orchard</h1><p>Bramleys from September.</p></td></tr></table><img src="https://img.old-orchard.example/dot.gif" width="1" height="1" alt="">`),
      '/img/spacer.gif': { type: 'image/gif', body: GIF },
      '/privacy': page('Old Orchard', POLICY),
    })),
    site('img.old-orchard.example', routes({ '/dot.gif': { type: 'image/gif', body: GIF } })),
  ],
  visit: [`https://${HOST}/`],
  expected: { 'third-party-analytics': { outcome: 'consistent', because: 'denied, and no other company is there' } },
}); // prettier-ignore
