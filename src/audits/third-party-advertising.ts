import { AD_ENDPOINTS } from '../knowledge/ad-endpoints.ts';
import { type Beacon } from '../model/evidence.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { contacted } from './engine/receiving.ts';

/** A social network's button is no advertisement; a message to its advertising endpoint is. */
const isForAds = ({ host, href }: Beacon): boolean => {
  const path = href.slice(href.indexOf(host) + host.length).replace(/^:\d+/, '');
  return AD_ENDPOINTS.some((endpoint) => endpoint.host === host && path.startsWith(endpoint.path));
};

export default defineAudit({
  id: 'third-party-advertising',
  title: 'Advertising by other companies',
  why: 'Advertising companies collect what you look at on many sites, to show you advertisements that follow you.',
  topic: 'third-party-advertising',
  needs: ['parties', 'beacons'],
  judge({ parties, beacons }, claims, { visit }) {
    const pixels = new Set(beacons.filter(isForAds).map(({ domain }) => domain));
    const advertising = parties.filter(({ party, category, domain }) => party === 'third' && (category === 'ad' || pixels.has(domain))); // prettier-ignore
    return disclosure({
      practice: 'advertising by other companies',
      seen: contacted(advertising, 'advertising'),
      claims,
      visit,
    });
  },
});
