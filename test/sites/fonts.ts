import { routes, site } from '../demo/site.ts';
import { page } from './page.ts';
import { type TestSite } from './test-site.ts';

const HOST = 'www.two-rivers-choir.example';

const POLICY = `<h1>Privacy Policy</h1><p>Last updated: 20 August 2025</p>
<p>The Two Rivers Choir uses no cookies and no tracking on this web site. Our pages load typefaces from Google Fonts and a script library from jsDelivr; for this your browser contacts their servers, which see your IP address. No third-party analytics and no advertising are used here.</p>
<p>We do not respond to Do Not Track signals. Write to <a href="mailto:choir@two-rivers-choir.example">choir@two-rivers-choir.example</a>.</p>`;

const HEAD = `<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora&display=swap"><script src="https://cdn.jsdelivr.net/npm/tiny@1/tiny.min.js"></script>`;

const CSS = `@font-face { font-family: Lora; src: url(https://fonts.gstatic.com/s/lora/v35/lora.woff2) format('woff2'); } body { font-family: Lora, serif }`;

const open = { 'access-control-allow-origin': '*' };

/** A site whose only guests are content delivery networks, which it names. */
export const fonts = (): TestSite => ({
  name: 'a site with typefaces and a library from delivery networks',
  sites: [
    site(HOST, routes({
      '/': page('Two Rivers Choir', '<h1>Spring concert</h1><p>Fauré, on the tenth of May.</p>', '/privacy', HEAD),
      '/privacy': page('Two Rivers Choir', POLICY, '/privacy', HEAD),
    })),
    site('fonts.googleapis.com', routes({ '/css2': { type: 'text/css', headers: open, body: CSS } })),
    site('fonts.gstatic.com', routes({ '/s/*': { type: 'font/woff2', headers: open, body: 'no font' } })),
    site('cdn.jsdelivr.net', routes({ '/npm/*': { type: 'text/javascript', headers: open, body: 'window.tiny = 1;' } })),
  ],
  visit: [`https://${HOST}/`],
  expected: {
    'third-party-analytics': { outcome: 'consistent', because: 'denied; delivery networks measure nothing' },
    'named-companies': { outcome: 'consistent', because: 'both are named' },
  },
}); // prettier-ignore
