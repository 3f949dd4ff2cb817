import { type Does } from '../model/verdict.ts';
import { defineAudit, type Judgement } from './engine/define-audit.ts';
import { isLoopback } from './engine/host-of.ts';
import { line } from './engine/lines.ts';
import { cite } from './engine/quotes.ts';
import { count, list } from './engine/words.ts';

/** Statuses by which a server says that the page is gone. A refusal (401, 403, 405, 429) may be meant for programs only. */
const GONE: readonly number[] = [404, 410];

type Check = { good: boolean; line: Does; lacks: string };

export default defineAudit({
  id: 'policy-hygiene',
  title: 'The policy itself',
  why: 'A policy helps only if it can be found, says of which day it is, whom to ask and how to say no.',
  needs: ['links'],
  reads: ['documents', 'effectiveDate', 'topics', 'contact', 'optOuts'],
  judge({ links }, _claims, { reading }): Judgement {
    const { documents, effectiveDate, topics, contact, optOuts } = reading;
    const [first] = documents;
    const address = first?.address;
    const plain = documents.filter((one) => one.address?.startsWith('http:') && !isLoopback(one.address));
    const results = optOuts.flatMap((optOut) => {
      const link = links.find(({ href }) => href === optOut.href);
      return [{ href: optOut.href, link, plain: optOut.href.startsWith('http:') && !isLoopback(optOut.href) }];
    });
    const gone = results.filter(({ link }) => link !== undefined && GONE.includes(link.status));
    const silent = results.filter(({ link }) => link !== undefined && (link.status === 0 || link.status >= 500));
    const insecure = results.filter((result) => result.plain);
    const broken = [...new Set([...gone, ...silent, ...insecure])];

    const checks: Check[] = [
      ...(address === undefined
        ? []
        : [{ good: plain.length === 0, lacks: 'comes over plain http', line: line(plain.length === 0 ? 'It comes over https' : `It comes over plain http: ${list(plain.map((one) => one.address ?? ''), 2)}`, []) }]),
      ...(first && first.source !== 'given' ? [{ good: true, lacks: '', line: line(`It is reached from the page${first.found === undefined ? '' : ` (${first.found})`}`, []) }] : []),
      { good: effectiveDate !== null, lacks: 'bears no date', line: line(effectiveDate === null ? 'It bears no date that could be read' : `It is dated ${effectiveDate}`, []) },
      { good: topics.dnt.stance !== 'silent', lacks: 'does not say how it treats Do Not Track', line: line(topics.dnt.stance === 'silent' ? 'It says nothing of Do Not Track, as California asks of sites with visitors there (§22575)' : 'It speaks of Do Not Track', []) },
      { good: contact.length > 0, lacks: 'gives no contact', line: line(contact.length > 0 ? `It gives a contact: ${list([...new Set(contact.map(({ how }) => (how === 'email' ? 'e-mail' : how === 'post' ? 'postal address' : how)))])}` : 'It gives no contact that could be read', []) },
      ...(results.length === 0
        ? []
        : [{ good: broken.length === 0, lacks: `has ${count(broken.length, 'opt-out link')} that ${broken.length === 1 ? 'does' : 'do'} not work over https`, line: line(broken.length === 0 ? `${count(results.length, 'opt-out link')}${results.every(({ link }) => link) ? ', each answers' : ''}` : `${broken.length} of ${count(results.length, 'opt-out link')} ${broken.length === 1 ? 'does' : 'do'} not work over https`, results.flatMap(({ link }) => (link ? [link] : []))) }]),
      ...broken.map(({ href, link, plain }) => ({ good: false, lacks: '', line: line(`${href} ${link !== undefined && GONE.includes(link.status) ? `is gone (${link.status})` : link !== undefined && (link.status === 0 || link.status >= 500) ? 'does not answer' : plain ? 'is given with plain http' : ''}`, link ? [link] : []) })),
    ];
    const lacking = checks.filter(({ good, lacks }) => !good && lacks !== '').map(({ lacks }) => lacks);
    const counted = checks.filter(({ good, lacks }) => good || lacks !== '');
    const does = [...checks.filter(({ good }) => !good), ...checks.filter(({ good }) => good)].map((check) => check.line).slice(0, 10);
    const says = [...optOuts.filter(({ href }) => broken.some((one) => one.href === href)).map((one) => cite(one, 'opt-out')), ...contact.slice(0, 1).map((one) => cite(one, 'contact'))].slice(0, 4);

    if (lacking.length === 0) return { outcome: 'consistent', summary: `${counted.length} of ${counted.length} points`, explanation: 'The policy has what these checks ask of one.', says, does };
    // A wanting policy is no broken word: it leaves a reader without what it should tell.
    return { outcome: 'unclear', summary: `${counted.length - lacking.length} of ${counted.length} points`, explanation: `The policy ${list(lacking, 6)}. This accuses the site of nothing that it does; a reader is left without what a policy should tell.`, says, does };
  },
}); // prettier-ignore
