import { adTakers } from './engine/ad-takers.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';

export default defineAudit({
  id: 'third-party-marketing',
  title: 'Data for others’ marketing',
  why: 'Companies that get your details for their own marketing may write to you, call you, or pass you on.',
  topic: 'third-party-marketing',
  needs: ['parties', 'cookies'],
  judge({ parties, cookies }, claims, { visit }) {
    // An advertising pixel serves the site's advertising; that the company also markets its own goods with what it gets,
    // no visit can show. So this never goes beyond an indication.
    const { seen } = adTakers(parties, cookies);
    return disclosure({
      practice: 'giving personal data to others for their own marketing',
      seen: {
        ...seen,
        because: 'An advertising company gets an identifier of the visitor; what it does with it cannot be seen from a browser.',
      },
      claims,
      visit,
      unseeable: 'What is handed over between companies happens out of a browser’s sight.',
    });
  },
}); // prettier-ignore
