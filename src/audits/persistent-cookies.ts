import { cookieLines, isUsed } from './engine/cookie-lines.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { DAY } from './engine/receiving.ts';
import { count, duration } from './engine/words.ts';

export default defineAudit({
  id: 'persistent-cookies',
  title: 'Cookies that stay',
  why: 'A cookie that stays after you close the browser can recognise you on your next visit, even months later.',
  topic: 'persistent-cookies',
  needs: ['cookies'],
  reads: ['topics'],
  judge({ cookies }, claims, { visit, reading }) {
    const staying = cookies.filter((cookie) => isUsed(cookie) && (cookie.lifetime ?? 0) > 0);
    // A cookie of an hour outlives the browser window, but it is not what people mean by one that stays.
    const lasting = staying.filter(({ lifetime }) => (lifetime ?? 0) > DAY);
    // "We use session cookies only" beside "partners set cookies" speaks of the site's own.
    const othersMay = reading.topics['third-party-cookies'].stance !== 'silent' && reading.topics['third-party-cookies'].stance !== 'denies'; // prettier-ignore
    const counted =
      claims.stance === 'denies' && othersMay ? lasting.filter(({ party }) => party !== 'third') : lasting;
    const shown = counted.length > 0 ? counted : staying;
    const longest = Math.max(0, ...shown.map(({ lifetime }) => lifetime ?? 0));

    return disclosure({
      practice: 'cookies that stay after the browser is closed',
      seen: {
        strength: counted.length > 0 ? 'clear' : staying.length > 0 ? 'indication' : 'no',
        summary: shown.length > 0 ? `${count(shown.length, 'cookie')}, up to ${duration(longest)}` : 'none seen',
        does: cookieLines(shown),
        because:
          lasting.length > 0
            ? 'The cookies that stay are other companies’, of which the policy speaks elsewhere.'
            : 'These cookies end within a day, which is close to ending with the browser.',
      },
      claims,
      visit,
      broader:
        reading.topics.cookies.stance === 'affirms'
          ? 'The policy tells of cookies, but was not found to say that some stay.'
          : undefined,
    });
  },
});
