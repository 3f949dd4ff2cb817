import { describe, expect, it } from 'vitest';
import { armsOf } from '../../src/evidence/trial/arms-of.ts';
import { makeTrial } from '../../src/evidence/trial/make-trial.ts';
import { judge } from '../../src/audits/judge.ts';
import { type Evidence } from '../../src/model/evidence.ts';
import { type Policy } from '../../src/model/policy.ts';
import { type Deed, type Run, type Trial } from '../../src/model/trial.ts';
import { type Outcome } from '../../src/model/verdict.ts';
import { answers, deed, rounds } from '../evidence/trial/build-runs.ts';
import { cookie, evidence, policy } from './build.ts';

const trialOf = (runs: readonly Run[], asked: Parameters<typeof armsOf>[0]): Trial =>
  makeTrial({ address: 'https://shop.example/', journey: [], rounds: 3, seed: 1, arms: armsOf(asked), runs });
const DNT = { signals: ['dnt'], consent: [] } as const;
const GPC = { signals: ['gpc'], consent: [] } as const;
const CONSENT = { signals: [], consent: ['reject', 'accept'] } as const;

const sent = (name: string, category: Deed['category'] = 'ad') => deed(name, { key: `sent ${name}`, kind: 'identifier-sent', what: `cookie vid sent to ${name}.example`, category }); // prettier-ignore
const set = (name: string, lasting = true) => deed(name, { key: `set ${name}`, kind: 'third-party-cookie', what: 'cookie uid', lasting }); // prettier-ignore
const eleven = Array.from({ length: 11 }, (_, index) => sent(`ads${String(index)}`));
const always = (deeds: readonly Deed[]) => () => deeds;

const verdict = (audit: string, trial: Trial, said: Policy, seen: Evidence = evidence()) => {
  const found = judge(seen, said, trial).find((one) => one.audit === audit);
  if (!found) throw new Error(audit);
  const told = [found.summary, found.explanation, ...found.does.flatMap(({ text, detail = '' }) => [text, detail])].join('\n'); // prettier-ignore
  expect(told).not.toMatch(/undefined|NaN|\[object|\b1 companies\b/);
  return { ...found, told };
};

const honours = (topic: 'dnt' | 'gpc') => policy({ [topic]: ['honours', `We honour ${topic.toUpperCase()} signals.`] });
const dnt = (control: readonly Deed[], arm: readonly Deed[]) => trialOf(rounds(3, always(control), always(arm)), DNT);
const gpc = (control: readonly Deed[], arm: readonly Deed[]) => trialOf(rounds(3, always(control), always(arm), 'gpc'), GPC); // prettier-ignore

describe('the audits of signals, with a trial', () => {
  it.each<[string, string, Trial, Policy, Outcome, string?]>([
    ['says it honours GPC; eleven companies go on', 'gpc', gpc(eleven, eleven), honours('gpc'), 'contradicted', 'says it honours it; 11 advertising companies still receive an identifier'],
    ['says it honours GPC, and does', 'gpc', gpc(eleven, []), honours('gpc'), 'consistent', 'says it honours it, and does'],
    ['near miss: says it honours GPC; only counting goes on', 'gpc', gpc([sent('stats', 'analytics')], [sent('stats', 'analytics')]), honours('gpc'), 'unclear'],
    ['near miss: honours GPC for some visitors only', 'gpc', gpc(eleven, eleven), policy({ gpc: ['honours', 'If you are a California resident, we honour GPC.'] }), 'unclear'],
    ['near miss: less is done, what goes on is an identifier handed on', 'gpc', gpc(eleven, eleven.slice(0, 2)), honours('gpc'), 'unclear'],
    ['less is done, but an advertising company still sets its cookie', 'gpc', gpc([set('a'), sent('b')], [set('a')]), honours('gpc'), 'contradicted'],
    ['near miss: the promise names the company that stops', 'dnt', dnt([set('a'), sent('mixpanel', 'analytics')], [set('a')]), policy({ dnt: ['honours', 'We honour it: if your browser sends Do Not Track, Mixpanel does not record your visit.'] }), 'unclear'],
    ['near miss: the cookie that is still set is one for the session', 'gpc', gpc([set('a', false), sent('b')], [set('a', false)]), honours('gpc'), 'unclear'],
    ['near miss: mere contacts go on', 'gpc', gpc([...eleven, deed('x', { kind: 'contact', weight: 'contact' })], [deed('x', { kind: 'contact', weight: 'contact' })]), honours('gpc'), 'consistent'],
    ['says it ignores DNT, and does', 'dnt', dnt(eleven, eleven), policy({ dnt: ['ignores'] }), 'consistent', 'says it ignores it, and does'],
    ['says it ignores DNT, and heeds it', 'dnt', dnt(eleven, []), policy({ dnt: ['ignores'] }), 'unclear'],
    ['says it ignores DNT, a kit heeds it', 'dnt', dnt([sent('a'), sent('b')], [sent('a')]), policy({ dnt: ['ignores'] }), 'consistent'],
    ['says it honours DNT; analytics go on as before', 'dnt', dnt([sent('stats', 'analytics')], [sent('stats', 'analytics')]), honours('dnt'), 'contradicted'],
    ['near miss: pixels without an identifier go on', 'dnt', dnt([deed('a')], [deed('a')]), honours('dnt'), 'unclear'],
    ['near miss: a company that nobody knows goes on', 'dnt', dnt([sent('a', 'unknown')], [sent('a', 'unknown')]), honours('dnt'), 'unclear'],
    ['near miss: too few rounds', 'dnt', trialOf(rounds(2, always(eleven), always(eleven)), DNT), honours('dnt'), 'unconfirmed'],
    ['near miss: nothing is promised', 'dnt', dnt(eleven, eleven), policy(), 'not-applicable', 'not mentioned; ignored'],
    ['mentioned, not answered', 'dnt', dnt(eleven, eleven), policy({ dnt: ['unclear'] }), 'unclear'],
  ])('%s', (_, audit, trial, said, outcome, summary) => {
    const found = verdict(audit, trial, said);
    expect(found.outcome).toBe(outcome);
    if (summary !== undefined) expect(found.summary).toBe(summary);
    expect(found.told).toMatch(/[Tt]rial|In 3 rounds/);
  });

  it('accuses who goes on in every visit only', () => {
    const now = (round: number) => (round === 1 ? [sent('b')] : [sent('a')]);
    const trial = trialOf(rounds(3, now, now), DNT);
    expect(trial.results[0]?.outcome).toBe('ignored');
    expect(verdict('dnt', trial, honours('dnt')).outcome).toBe('unclear');
  });

  const answering = (tk: string[], deeds: readonly Deed[]) =>
    trialOf(rounds(3, always(deeds), always(deeds)).map((run) => ({ ...run, tk: run.arm === 'dnt' ? tk : [] })), DNT); // prettier-ignore

  it.each<[string, Trial, Outcome]>([
    ['Tk: N beside lasting cookies of advertising companies', answering(['N'], [set('a')]), 'contradicted'],
    ['near miss: Tk: T', answering(['T'], [set('a')]), 'not-applicable'],
    ['near miss: Tk: n', answering(['n'], [set('a')]), 'not-applicable'],
    ['near miss: Tk: N and Tk: T, each for a part of the site', answering(['N', 'T'], [set('a')]), 'not-applicable'],
    ['near miss: Tk: N beside mere pixels', answering(['N'], [deed('a')]), 'not-applicable'],
  ])('%s', (_, trial, outcome) => {
    expect(verdict('dnt', trial, policy()).outcome).toBe(outcome);
  });

  it('holds gpc.json alone against nobody', () => {
    const seen = evidence({ signals: { gpcJson: { gpc: true, refs: [4] } } });
    expect(verdict('gpc', gpc(eleven, eleven), policy(), seen)).toMatchObject({ outcome: 'unclear' });
    expect(verdict('gpc', gpc(eleven, []), policy(), seen)).toMatchObject({ outcome: 'not-applicable' });
  });
}); // prettier-ignore

describe('the audit of consent, with a trial', () => {
  const promise = policy({ 'consent-first': ['affirms', 'We set all other cookies only after you have given your consent.'] }); // prettier-ignore
  const banner = (nothing: readonly Deed[], reject: readonly Deed[]) => trialOf(answers(3, always(nothing), always(reject), always([set('a')])), CONSENT); // prettier-ignore

  it.each<[string, Trial, Policy, Outcome, string?]>([
    ['“reject” is a lie', banner([], [set('a')]), promise, 'contradicted', 'goes on after “reject”'],
    ['near miss: “reject” holds', banner([], []), promise, 'consistent'],
    ['near miss: nothing is promised', banner([], [set('a')]), policy(), 'not-applicable'],
    ['near miss: promised to some visitors', banner([], [set('a')]), policy({ 'consent-first': ['affirms', 'Where required by law, we ask for your consent.'] }), 'consistent'],
    ['near miss: after “reject” an own number stays', banner([], [deed('own', { kind: 'cookie', weight: 'maybe' })]), promise, 'consistent'],
    ['near miss: the banner could not be answered', trialOf(answers(3, always([]), always([set('a')]), always([set('a')])).map((run) => ({ ...run, banner: 'failed' as const })), CONSENT), promise, 'consistent'],
  ])('%s', (_, trial, said, outcome, summary) => {
    const found = verdict('consent-first', trial, said);
    expect(found.outcome).toBe(outcome);
    if (summary !== undefined) expect(found.summary).toBe(summary);
    expect(found.told).toContain('Trial');
  });

  it('says how many were set before any click, and what the trial adds', () => {
    const ga = cookie({ name: '_ga', identifier: true, lifetime: 63_072_000 });
    const found = verdict('consent-first', banner([set('a')], []), promise, evidence({ cookies: [ga] }));
    expect(found).toMatchObject({ outcome: 'contradicted', summary: '1 cookie before any click' });
    expect(found.told).toContain('without a click against “accept”: ignored');
  });
}); // prettier-ignore
