import { cookieLines, cookieSummary, isUsed } from './engine/cookie-lines.ts';
import { defineAudit } from './engine/define-audit.ts';
import { disclosure } from './engine/disclosure.ts';
import { matchesName } from './engine/declared-name.ts';
import { count, list } from './engine/words.ts';

export default defineAudit({
  id: 'cookies',
  title: 'Cookies',
  why: 'A cookie is a note that a site leaves in your browser and reads again; most often it serves to recognise you.',
  topic: 'cookies',
  needs: ['cookies'],
  reads: ['cookies'],
  judge({ cookies }, claims, { visit, reading }) {
    const used = cookies.filter(isUsed);
    const judgement = disclosure({
      practice: 'cookies',
      seen: { strength: used.length > 0 ? 'clear' : 'no', summary: cookieSummary(used), does: cookieLines(used) },
      claims,
      visit,
    });
    // A list of cookies in the policy need not be complete to be true: what it leaves out is told, not held against it.
    const unlisted = used.filter(({ name }) => !reading.cookies.some((declared) => matchesName(declared.name, name)));
    if (reading.cookies.length === 0 || unlisted.length === 0) return judgement;
    const names = list(unlisted.map(({ name }) => name), 5); // prettier-ignore
    return {
      ...judgement,
      explanation: `${judgement.explanation} The policy lists cookies by name; ${count(unlisted.length, 'cookie')} seen here ${unlisted.length === 1 ? 'is' : 'are'} not in that list: ${names}.`,
    };
  },
});
