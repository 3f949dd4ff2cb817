import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const find = createRequire(import.meta.url);

/** A file of the analytics vendor's own kit, as npm delivers it. */
export const mixpanelFile = (name: string): string =>
  readFileSync(find.resolve(`mixpanel-browser/dist/${name}`), 'utf8');

/** The vendor's snippet, which loads the kit from the vendor's host, and the shop's call of it. */
export const analytics = (): string => `<script>${mixpanelFile('mixpanel-jslib-snippet.min.js')}
mixpanel.init('5f1c0b9ad84e4c1f9a7d2e6b3c8f0a17', { track_pageview: true, batch_requests: false, api_transport: 'sendBeacon', secure_cookie: true });
</script>`;
