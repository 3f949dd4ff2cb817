import { cookieLines, cookieSummary, isUsed } from './engine/cookie-lines.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure, type Seen } from './engine/disclosure.ts';
import { hostOf } from './engine/host-of.ts';
import { TRACKING } from './engine/receiving.ts';
import { count } from './engine/words.ts';

export default defineAudit({
  id: 'third-party-cookies',
  title: 'Third-party cookies',
  why: 'A cookie that another company sets lets that company recognise you on every site that embeds it.',
  topic: 'third-party-cookies',
  needs: ['cookies', 'parties'],
  judge({ cookies, parties }, claims, { visit }) {
    const used = cookies.filter(isUsed);
    // What the site asked for counts, whether or not this browser went along: another visitor's browser may.
    const third = used.filter(({ party }) => party === 'third');
    if (third.length > 0) {
      const seen: Seen = { strength: 'clear', summary: cookieSummary(third), does: cookieLines(third) };
      const judgement = disclosure({ practice: 'cookies of other companies', seen, claims, visit });
      const refused = third.filter(({ stored }) => stored === 'no').length;
      if (refused === 0) return judgement;
      const all = refused === third.length;
      return {
        ...judgement,
        explanation: `${judgement.explanation} This browser refused to keep ${all ? 'them' : `${refused} of them`}; what counts here is that they were set or asked for.`,
      };
    }

    // Other companies' scripts often write cookies in the site's own name. Whose cookies these are can be argued.
    const trackers = new Set(parties.filter(({ party, category }) => party === 'third' && TRACKING.includes(category)).flatMap(({ hosts }) => hosts)); // prettier-ignore
    const written = used.filter(({ scripts }) => scripts.some((script) => trackers.has(hostOf(script))));
    const seen: Seen = {
      strength: written.length > 0 ? 'indication' : 'no',
      summary: written.length > 0 ? `${count(written.length, 'cookie')} by others’ scripts` : 'none seen',
      does: cookieLines(written),
      because: 'Scripts of other companies wrote cookies in the site’s own name; no cookie of another domain was seen.',
    };
    return disclosure({ practice: 'cookies of other companies', seen, claims, visit });
  },
});
