import { type Outcome, type Does } from '../model/verdict.ts';
import { defineAudit, type Judgement } from './engine/define-audit.ts';
import { isLoopback } from './engine/host-of.ts';
import { capped, line } from './engine/lines.ts';
import { quotes } from './engine/quotes.ts';
import { fieldWords, kindsAsked, kindsNamed, sendsInClear } from './engine/sent-kinds.ts';
import { clearCookieLines, clearRequestLines, distinctForms, formLines } from './engine/transport-lines.ts';
import { count, list } from './engine/words.ts';

/** A promise for the site as a whole, not only for what a visitor types. */
const WHOLE_SITE =
  /\b(?:web ?sites?|sites?|pages?|traffic|connections?|communications?|browsing|entire|throughout|https everywhere)\b/i;
/** Kinds of request by which scripts and the browser send data, rather than fetch what is shown. */
const SENDING: readonly string[] = ['xmlhttprequest', 'websocket', 'webtransport', 'ping', 'beacon'];
const KIND_WORDS = { payment: 'payment', login: 'sign-in', personal: 'personal data' } as const;

export default defineAudit({
  id: 'encryption',
  title: 'Encryption of what you send',
  why: 'Anyone on the same network can read, and change, what is sent without encryption.',
  topic: 'encryption',
  needs: ['transport', 'cookies', 'pages'],
  judge({ transport, cookies, pages }, claims, { visit }): Judgement {
    const forms = transport.forms.filter((form) => kindsAsked(form).length > 0 && form.method !== 'dialog');
    const clearForms = forms.filter(sendsInClear).sort((a, b) => fieldWords(b).length - fieldWords(a).length);
    const clearCount = distinctForms(clearForms).length;
    const weakForms = forms.filter((form) => form.actionSecure && !form.pageSecure && !isLoopback(form.href));
    const clearPages = transport.insecurePages.filter(({ href }) => !isLoopback(href));
    const requests = transport.insecureRequests.filter(({ href, blocked, type }) => !blocked && type !== 'main_frame' && !isLoopback(href));
    const ownSending = requests.filter(({ party, type }) => party !== 'third' && SENDING.includes(type));
    const clearCookies = cookies.filter(({ sentInsecurely, party }) => sentInsecurely && party !== 'third');
    const ownIdentifiers = clearCookies.filter(({ identifier }) => identifier);

    const summary = [
      clearCount > 0 && count(clearCount, 'form'), clearPages.length > 0 && count(clearPages.length, 'page'),
      requests.length > 0 && count(requests.length, 'request'), clearCookies.length > 0 && count(clearCookies.length, 'cookie'),
    ].filter((part) => part !== false).join(', '); // prettier-ignore
    const does: Does[] = [
      ...formLines(clearForms), ...formLines(weakForms),
      ...clearPages.map((page) => line(`The page ${page.href} came over plain http`, [page])),
      ...clearCookieLines(clearCookies), ...clearRequestLines(requests),
    ]; // prettier-ignore
    const secure = pages.filter(({ href }) => href.startsWith('https:'));
    const good = secure.length > 0 ? [line(`${count(secure.length, 'page')} of ${pages.length} came over https`, secure)] : [];
    const answer = (outcome: Outcome, explanation: string): Judgement => ({
      outcome,
      summary: summary === '' ? 'nothing in clear' : `${summary} in clear`,
      explanation,
      says: quotes(claims),
      does: capped(does.length > 0 ? does : good),
    });
    const part = visit.watched === 'full' ? '' : ` The visit was watched only in part. ${visit.notes.join(' ')}`.trimEnd();
    const sentences = claims.claims.map(({ quote }) => quote);

    switch (claims.stance) {
      case 'all': {
        if (clearForms.length > 0) return answer('contradicted', `The policy says that what is sent is encrypted, yet ${count(clearCount, 'form')} that ${clearCount === 1 ? 'asks' : 'ask'} for ${list([...new Set(clearForms.flatMap(fieldWords))])} would send it over plain http.`);
        if (clearPages.length > 0 && sentences.some((sentence) => WHOLE_SITE.test(sentence))) return answer('contradicted', `The policy says that the connection to the site is encrypted, yet ${count(clearPages.length, 'page')} came over plain http.`);
        if (clearPages.length > 0 && ownIdentifiers.length > 0) return answer('contradicted', `The policy says that what is sent is encrypted, yet ${count(ownIdentifiers.length, 'cookie')} that ${ownIdentifiers.length === 1 ? 'identifies' : 'identify'} the visitor went over plain http.`);
        if (does.length > 0) return answer('unclear', `The policy says that what is sent is encrypted. Some of this visit went over plain http (${summary === '' ? 'a page with a form' : summary}), though no personal data was seen to be in it.${ownSending.length > 0 ? ' What the site’s own scripts sent there is not known.' : ''}`);
        if (pages.length === 0) return answer('unobserved', 'No page was seen.');
        if (visit.watched === 'full') return answer('consistent', `The policy says that what is sent is encrypted, and everything in this visit went over https.`);
        return answer('unconfirmed', `The policy says that what is sent is encrypted, and nothing else was seen.${part}`);
      }
      case 'some': {
        const named = kindsNamed(sentences);
        const broken = clearForms.filter((form) => kindsAsked(form).some((kind) => named.includes(kind)));
        const what = list(named.map((kind) => KIND_WORDS[kind]));
        if (broken.length > 0) return answer('contradicted', `The policy promises encryption for ${what}, yet ${count(distinctForms(broken).length, 'form')} that ${distinctForms(broken).length === 1 ? 'asks' : 'ask'} for ${list([...new Set(broken.flatMap(fieldWords))])} would send it over plain http.`);
        if (clearForms.length > 0 || weakForms.length > 0) return answer('unclear', `The policy promises encryption for some things${what === '' ? '' : ` (${what})`}. ${clearForms.length > 0 ? 'A form sends other things over plain http.' : 'A form that sends over https stands in a page that came over plain http, where it could be changed on its way.'}`);
        const met = forms.filter((form) => kindsAsked(form).some((kind) => named.length === 0 || named.includes(kind)));
        if (met.length > 0 && visit.watched === 'full') return answer('consistent', `The policy promises encryption for ${what === '' ? 'some things' : what}, and every form for it in this visit sends over https.`);
        return answer('unconfirmed', `The policy promises encryption for ${what === '' ? 'some things' : what}; ${met.length > 0 ? 'every form for it that was met sends over https' : 'no form for it was met in this visit'}.${clearPages.length === 0 && does.length === 0 && pages.length > 0 ? ' Everything seen went over https.' : ''}${part}`);
      }
      case 'none':
        return does.length > 0 ? answer('consistent', 'The policy says that what is sent is not encrypted, and so it was.') : answer('unconfirmed', `The policy says that what is sent is not encrypted; in this visit nothing went over plain http.${part}`);
      case 'silent': {
        const grave = clearForms.filter((form) => kindsAsked(form).some((kind) => kind !== 'personal'));
        if (grave.length > 0) return answer('undisclosed', `A form would send ${list([...new Set(grave.flatMap(fieldWords))])} over plain http, and the policy says nothing of it.`);
        return answer('not-applicable', `The policy says nothing of encryption in transit.${does.length > 0 ? ` In this visit some went over plain http: ${summary === '' ? 'a page with a form' : summary}.` : ''}`);
      }
      default:
        return answer('unclear', 'What the policy says of encryption does not agree with itself.');
    }
  },
}); // prettier-ignore
