import { type Category, type Party } from '../model/evidence.ts';
import { type NamedCompany, type Reading } from '../model/policy.ts';
import { type Topic } from '../model/topic.ts';
import { defineAudit, type Judgement } from './engine/define-audit.ts';
import { capped, grouped, line } from './engine/lines.ts';
import { namedAt } from './engine/named.ts';
import { cite } from './engine/quotes.ts';
import { receives, TRACKING } from './engine/receiving.ts';
import { count, list } from './engine/words.ts';

/** PoliCheck's disclosure types of a flow of data to a company; `unjudged` where the flow proves too little. */
type Disclosure = 'incorrect' | 'omitted' | 'ambiguous' | 'vague' | 'clear' | 'unjudged';
const WORST_FIRST: readonly Disclosure[] = ['incorrect', 'omitted', 'ambiguous', 'vague', 'clear', 'unjudged'];

/** The topics whose words cover a company of this kind without naming it, the nearest first. */
const COVERED_BY: Partial<Record<Category, readonly [Topic, ...Topic[]]>> = {
  analytics: ['third-party-analytics', 'third-party-cookies', 'cross-site-tracking'],
  ad: ['third-party-advertising', 'third-party-cookies', 'cross-site-tracking'],
  social: ['third-party-advertising', 'third-party-cookies', 'cross-site-tracking'],
  marketing: ['third-party-advertising', 'third-party-analytics', 'third-party-cookies'],
};

const WORDS: Record<Disclosure, string> = {
  incorrect: 'the policy denies companies of this kind',
  omitted: 'neither named nor covered by a broader word',
  ambiguous: 'the policy affirms and denies companies of this kind',
  vague: 'covered by a broader word, not named',
  clear: 'named in the policy',
  unjudged: 'not named; it delivers parts of the site, or too little was seen to judge',
};

type Company = { name: string; parties: Party[]; named: NamedCompany | undefined; disclosure: Disclosure };

const disclosureOf = (
  parties: readonly Party[],
  named: NamedCompany | undefined,
  topics: Reading['topics'],
): Disclosure => {
  if (named) return 'clear';
  // A network that delivers files sees the visit too, but a policy that names each would be a list of plumbing.
  const tracking = parties.filter((party) => TRACKING.includes(party.category) && receives(party));
  const kinds = tracking.map(({ category }): Disclosure => {
    const covering = COVERED_BY[category] ?? ['third-party-cookies'];
    if (covering.some((topic) => topics[topic].stance === 'affirms')) return 'vague';
    const stance = topics[covering[0]].stance;
    if (stance === 'both') return 'ambiguous';
    // A social network's button is not advertising: to deny the one is not to deny the other.
    return stance === 'denies' && (category === 'ad' || category === 'analytics') ? 'incorrect' : 'omitted';
  });
  return WORST_FIRST.find((disclosure) => kinds.includes(disclosure)) ?? 'unjudged';
};

export default defineAudit({
  id: 'named-companies',
  title: 'Companies named',
  why: 'Only if you know which companies get your data can you ask them about it, or keep away from them.',
  needs: ['parties'],
  reads: ['companies', 'topics'],
  judge({ parties }, _claims, { visit, reading }): Judgement {
    const third = parties.filter(({ party }) => party === 'third');
    const seen = grouped(third, ({ entity, domain }) => entity ?? domain)
      .map((group): Company => {
        const [first] = group as [Party];
        const named = group.map((party) => namedAt(party, reading.companies)).find((place) => place !== undefined);
        return { name: first.entity ?? first.domain, parties: group, named, disclosure: disclosureOf(group, named, reading.topics) };
      })
      .sort((a, b) => WORST_FIRST.indexOf(a.disclosure) - WORST_FIRST.indexOf(b.disclosure));
    const of = (disclosure: Disclosure) => seen.filter((company) => company.disclosure === disclosure);
    const names = (companies: readonly Company[]) => list(companies.map(({ name }) => name));
    const denials = of('incorrect').length > 0 ? (['third-party-advertising', 'third-party-analytics'] as const).flatMap((topic) => reading.topics[topic].claims.filter(({ stance }) => stance === 'denies')) : [];

    const says = [...denials.map((claim) => cite(claim, claim.pattern)), ...of('clear').flatMap(({ named }) => (named ? [cite(named, 'named-company')] : []))].slice(0, 4);
    const does = capped(
      seen.map(({ name, parties, disclosure }) =>
        line(`${name}: ${WORDS[disclosure]}`, parties.map((party) => ({ ...party, page: party.pages[0] })), `${list(parties.map(({ domain }) => domain), 3)}; ${count(parties.reduce((sum, { requests }) => sum + requests, 0), 'request')}`),
      ),
    );
    const tally = WORST_FIRST.filter((disclosure) => disclosure !== 'unjudged' && of(disclosure).length > 0).map((disclosure) => `${of(disclosure).length} ${disclosure === 'clear' ? 'named' : disclosure === 'vague' ? 'covered broadly' : disclosure}`);
    const summary = seen.length === 0 ? 'none contacted' : tally.length > 0 ? tally.join(', ') : `${count(seen.length, 'company')}, none judged`;
    const answer = (outcome: Judgement['outcome'], explanation: string): Judgement => ({ outcome, summary, explanation, says, does });

    if (of('incorrect').length > 0) return answer('contradicted', `${names(of('incorrect'))} got data of this visit, while the policy denies that companies of this kind do.`);
    if (of('omitted').length > 0) return answer('undisclosed', `${names(of('omitted'))} got data of this visit; the policy was found neither to name ${of('omitted').length === 1 ? 'it' : 'them'} nor to speak of companies of this kind.`);
    if (of('ambiguous').length > 0) return answer('unclear', `${names(of('ambiguous'))} got data of this visit; the policy both affirms and denies companies of this kind.`);
    if (of('vague').length > 0) return answer('consistent', `Each company that got data of this visit is named or covered by a broader word; ${names(of('vague'))} ${of('vague').length === 1 ? 'is' : 'are'} covered without a name.`);
    if (of('clear').length > 0) return answer('consistent', `Each company that got data of this visit is named in the policy: ${names(of('clear'))}.`);
    if (seen.length > 0) return answer('not-applicable', `${count(seen.length, 'other company')} took part in this visit, none of them seen to measure or advertise.`);
    if (reading.companies.length > 0) return answer('unconfirmed', `The policy names companies (${list([...new Set(reading.companies.map(({ name }) => name))])}); this visit contacted none.`);
    return visit.watched === 'full' ? answer('not-applicable', 'This visit contacted no other company.') : answer('unobserved', `This visit was not seen to contact another company, but it was watched only in part. ${visit.notes.join(' ')}`.trimEnd());
  },
}); // prettier-ignore
