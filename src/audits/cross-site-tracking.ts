import { type Cookie } from '../model/evidence.ts';
import { cookieLines, isUsed } from './engine/cookie-lines.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { companies, isLastingIdentifier } from './engine/receiving.ts';

/** The kinds of company whose business reaches over many sites. */
const ACROSS: readonly Cookie['category'][] = ['ad', 'social'];

/** A denial that speaks of others too; "we do not track you elsewhere" speaks of the site alone. */
const OF_OTHERS = /third[\s-]part|partners?\b|anyone|any other|others?\b|advertis|vendors?\b|providers?\b/i;

export default defineAudit({
  id: 'cross-site-tracking',
  title: 'Tracking across sites',
  why: 'Whoever recognises you on many sites can put together a picture of your life that no single site has.',
  topic: 'cross-site-tracking',
  needs: ['cookies'],
  judge({ cookies }, claims, { visit }) {
    // What the site asked for counts, kept or refused. A partitioned cookie is another one on every site.
    const own = cookies.filter((cookie) => isUsed(cookie) && cookie.party === 'third' && ACROSS.includes(cookie.category) && isLastingIdentifier(cookie) && !cookie.partitioned); // prettier-ignore
    // One visit shows one site. But where the browser came without a cookie of this site, and sends an identifier that an
    // advertising company left earlier, that identifier was left elsewhere and is used here.
    const carried = visit.fresh ? own.filter(({ before, sent }) => before && sent) : [];
    const deniesForOthers = claims.claims.some(({ stance, quote }) => stance === 'denies' && OF_OTHERS.test(quote));
    const clear = carried.length > 0 && (claims.stance !== 'denies' || deniesForOthers);
    const shown = carried.length > 0 ? carried : own;
    return disclosure({
      practice: 'tracking across sites',
      seen: {
        strength: clear ? 'clear' : own.length > 0 ? 'indication' : 'no',
        summary: own.length > 0 ? `${companies(shown)} with an own identifier` : 'none seen',
        does: cookieLines(shown),
        because:
          carried.length > 0
            ? 'An identifier that was left on another site is sent along here; the policy denies tracking by the site itself, not by others.'
            : 'One visit shows that a company gets a lasting identifier of its own; whether it uses it on other sites cannot be seen from here.',
      },
      claims,
      visit,
      unseeable: 'One visit to one site cannot show what happens on others.',
    });
  },
});
