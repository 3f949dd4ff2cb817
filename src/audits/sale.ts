import { type TopicReading } from '../model/policy.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { adTakers } from './engine/ad-takers.ts';

/** California's "sharing" (Civil Code §1798.140(ah)) is disclosure for cross-context behavioural advertising, paid or not. */
const SHARING = /\bshar(?:e|es|ed|ing)\b|\bdisclos|cross-context/i;
/** A denial with such a limit says nothing of advertising on the site. */
const LIMITED =
  /\b(?:marketing|promotional) (?:purposes?|use)|their own|for (?:money|monetary|profit|payment)|without (?:your )?(?:consent|permission)|unless|except|other than|mobile|\bSMS\b|text messag|phone number|e-?mail address/i;

const deniesSharing = ({ stance, claims }: TopicReading): boolean =>
  stance === 'denies' &&
  claims.some(({ stance, quote }) => stance === 'denies' && SHARING.test(quote) && !LIMITED.test(quote));

export default defineAudit({
  id: 'sale',
  title: 'Selling personal data',
  why: 'Once data about you is sold or traded, nobody can tell you where it ends up.',
  topic: 'sale',
  needs: ['parties', 'cookies'],
  reads: ['topics'],
  judge({ parties, cookies }, claims, { visit, reading }) {
    // Money is never visible. What is: an advertising company that gets an identifier of the visitor. In the law's sense that
    // may be a sale or sharing; under a contract it may not. It contradicts only a plain denial of any sharing, in a policy
    // that nowhere tells of advertising companies.
    const takers = adTakers(parties, cookies);
    const advertising = reading.topics['third-party-advertising'].stance;
    const plain = deniesSharing(claims) && (advertising === 'silent' || advertising === 'denies') && takers.strong.length > 0;
    return disclosure({
      practice: 'selling or sharing personal data',
      seen: {
        ...takers.seen,
        strength: plain ? 'clear' : takers.all.length > 0 ? 'indication' : 'no',
        because: 'An advertising company gets an identifier of the visitor. Whether that is a sale depends on contracts that no browser sees.',
      },
      claims,
      visit,
      unseeable: 'Sales between companies happen out of a browser’s sight.',
    });
  },
}); // prettier-ignore
