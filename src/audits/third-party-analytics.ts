import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { contacted } from './engine/receiving.ts';

export default defineAudit({
  id: 'third-party-analytics',
  title: 'Analytics by other companies',
  why: 'A company that measures visits for many sites sees where you go on all of them.',
  topic: 'third-party-analytics',
  needs: ['parties'],
  judge({ parties }, claims, { visit }) {
    const analytics = parties.filter(({ party, category }) => party === 'third' && category === 'analytics');
    return disclosure({
      practice: 'analytics by other companies',
      seen: contacted(analytics, 'analytics'),
      claims,
      visit,
    });
  },
});
