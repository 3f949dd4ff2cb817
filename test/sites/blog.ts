import { redirect, routes, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.slow-letters.example';

const POLICY = `<h1>Privacy</h1><p>Last updated 4 May 2025.</p>
<p>Slow Letters is a blog that I, Ines Prado, write in the evenings. This site does not use cookies. It keeps nothing in your browser's local storage, contains no tracking pixels, shows no advertisements, and uses no analytics of any kind, neither my own nor those of other companies.</p>
<p>The server keeps a log of the pages asked for, with IP addresses, for seven days. The whole site is delivered over HTTPS. Since nobody is tracked, a Do Not Track signal changes nothing here.</p>
<p>I do not sell your personal information or share it with anyone. Write to <a href="mailto:ines@slow-letters.example">ines@slow-letters.example</a>.</p>`;

/** A blog that sets no cookie, loads nothing from elsewhere, and says so. */
export const blog = (): TestSite => ({
  name: 'a blog without cookies',
  sites: [
    site(HOST, (asked) => {
      if (asked.protocol === 'http') return redirect(`https://${HOST}${asked.path}`, 301);
      return routes({
        '/': page(
          'Slow Letters',
          '<article><h1>On handwriting</h1><p>It takes longer. That is the point.</p><a href="/ink">Next</a></article>',
        ),
        '/ink': page('Slow Letters', '<article><h1>On ink</h1><p>Iron and oak galls.</p></article>'),
        '/privacy': page('Slow Letters', POLICY),
      })(asked);
    }),
  ],
  visit: [`http://${HOST}/`, `https://${HOST}/ink`],
  expected: {
    cookies: { outcome: 'consistent', because: 'denied, and none is set' },
    beacons: { outcome: 'consistent', because: 'denied, and none is sent' },
    'named-companies': { outcome: 'not-applicable', because: 'no other company is there' },
  },
});
