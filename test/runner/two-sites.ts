import { startServer, type TestServer } from '../demo/server.ts';
import { routes, site } from '../demo/site.ts';

const policy = (words: string) =>
  `<!doctype html><html lang="en"><title>Privacy Policy</title><main><h1>Privacy Policy</h1><p>Last updated: 3 March 2025</p>
  <h2>Cookies</h2><p>${words}</p><h2>Contact</h2><p>Write to privacy@site.example with any question about this policy.</p></main></html>`;

const page = `<!doctype html><html lang="en"><title>Home</title><main>Welcome</main>
  <footer><a href="/privacy">Privacy Policy</a></footer></html>`;

const KEPT = 'We use cookies to remember what you put into your basket. They stay on your device for one year.';
const BROKEN = 'This website does not use cookies of any kind, and neither do others on it.';
const home = { body: page, cookies: ['basket=b7c1f09ae24d6683; Max-Age=31536000; Path=/; Secure'] };

/** Two sites that do the same, a lasting cookie, and say the opposite: one keeps its word. */
export const twoSites = (): Promise<TestServer> =>
  startServer([
    site('kept.example', routes({ '/': home, '/privacy': policy(KEPT) })),
    site('broken.example', routes({ '/': home, '/privacy': policy(BROKEN) })),
    site('gone.example', routes({})),
    site('mute.example', routes({ '/': '<!doctype html><title>No policy</title><p>Nothing to read here' })),
  ]);

/** The sentence that broken.example does not keep. */
export const BROKEN_WORD = BROKEN;
