import { randomBytes } from 'node:crypto';
import { VENDORS } from './shop/hosts.ts';
import { mixpanelFile } from './shop/tags.ts';
import frame from './tags/sync-frame.html?raw';
import tag from './tags/retarget.js?raw';
import { GIF, routes, script, site, type Asked, type Answer, type Site } from './site.ts';

const DAY = 24 * 3600;

const gif = (...cookies: string[]): Answer => ({
  type: 'image/gif',
  headers: { 'cache-control': 'no-store' },
  cookies,
  body: GIF,
});

/** A cookie by which a company knows a browser again on every site that embeds it. */
const lasting = (asked: Asked, name: string, domain: string, days: number): string =>
  `${name}=${asked.cookies[name] ?? randomBytes(12).toString('hex')}; Domain=${domain}; Path=/; Max-Age=${String(days * DAY)}; Secure; SameSite=None`;

/** An API that a script on another site may send to. */
const allow = ({ headers }: Asked, body: string): Answer => ({
  type: 'application/json',
  headers: {
    'access-control-allow-origin': headers['origin'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
  },
  body,
});

/** The hosts of other companies that the shop's pages bring in. The analytics kit is the vendor's own; the tags are written for the demo. */
export function vendors(): Site[] {
  const library = script(mixpanelFile('mixpanel.min.js'));
  const partitioned = `cto_bundle=${randomBytes(12).toString('hex')}; Path=/; Max-Age=${String(390 * DAY)}; Secure; SameSite=None; Partitioned`;
  return [
    site(VENDORS.mixpanelCdn, routes({ '/libs/mixpanel-2-latest.min.js': library })),
    site(VENDORS.mixpanelApi, routes({ '/*': (asked) => allow(asked, '1') })),
    site(VENDORS.mixpanelSite, routes({ '/optout/': '<h1>Opt out</h1><p>You are not counted any more.</p>' })),
    site(VENDORS.criteoTag, routes({ '/js/ld/ld.js': script(tag) })),
    site(VENDORS.criteoEvents, routes({ '/event': (asked) => gif(lasting(asked, 'uid', 'criteo.com', 390)) })),
    site(
      VENDORS.criteoFrame,
      routes({
        '/syncframe': { cookies: [partitioned], body: frame },
        '/sid/json': (asked) => allow(asked, '{}'),
      }),
    ),
    site(VENDORS.facebook, routes({ '/tr': (asked) => gif(lasting(asked, 'fr', 'facebook.com', 90)) })),
  ];
}
