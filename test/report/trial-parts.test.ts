import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { armsOf } from '../../src/evidence/trial/arms-of.ts';
import { makeTrial } from '../../src/evidence/trial/make-trial.ts';
import { failedRun } from '../../src/evidence/trial/run-of.ts';
import { type Arm, type Deed, type Run, type Tried } from '../../src/model/trial.ts';
import { highestMean } from '../../src/report/highest-mean.ts';
import { runsOfDeed } from '../../src/report/runs-of-deed.ts';
import { tellingDeeds } from '../../src/report/telling-deeds.ts';
import { trialDifferences } from '../../src/report/trial-differences.ts';
import { trialGrid } from '../../src/report/trial-grid.ts';
import { trialPlan } from '../../src/report/trial-plan.ts';
import { deed, rounds, run } from '../evidence/trial/build-runs.ts';

const tried = (signals: Tried['signals'], consent: Tried['consent'] = []): Tried => ({ signals, consent });
const DNT = armsOf(tried(['dnt']));
const contact = (name: string, changes: Partial<Deed> = {}): Deed =>
  deed(name, { key: `contact ${name}`, kind: 'contact', what: `contact with ${name}.example`, weight: 'contact', ...changes }); // prettier-ignore
const made = (runs: Run[], arms: readonly Arm[] = DNT) =>
  makeTrial({ address: 'https://a.example/', journey: ['https://a.example/'], rounds: 3, seed: 1, arms, runs });
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('there is none');
  return one;
};

describe('trialPlan', () => {
  test.each([
    ['nothing', tried([]), 3, 0, 0, true],
    ['one signal', tried(['dnt']), 3, 9, 27, true],
    ['both signals', tried(['dnt', 'gpc']), 3, 15, 45, true],
    ['an answer, against two of “accept” and none', tried([], ['reject']), 3, 12, 99, true],
    ['“accept” alone', tried([], ['accept']), 1, 3, 23, false],
    ['everything', tried(['dnt', 'gpc'], ['reject', 'accept']), 20, 160, 900, true],
    ['two rounds, which show nothing', tried(['gpc']), 2, 6, 18, false],
  ])('%s', (_, what, rounds, visits, seconds, canShow) => {
    expect(trialPlan(what, rounds)).toMatchObject({ visits, seconds, canShow });
  });
});

describe('trialGrid', () => {
  const runs = [
    run('control', 0, [contact('ads', { entity: 'Ads' }), deed('ads', { entity: 'Ads' }), contact('cdn', { category: 'cdn' })]),
    run('control', 1, [contact('ads', { entity: 'Ads' })]),
    run('control-again', 0, [contact('video', { category: 'video' })]),
    run('dnt', 0, [contact('cdn', { category: 'cdn' })]),
    run('dnt', 1, [deed('ads')], { sent: false }),
  ]; // prettier-ignore

  it('counts the runs of each arm that contacted a domain, and those that tracked', () => {
    const { arms, groups, left } = trialGrid({ arms: DNT, runs });
    expect(arms.map(({ arm, of, contacted, tracking }) => [arm.id, of, contacted, tracking])).toEqual([
      ['control', 2, 2, 1],
      ['control-again', 1, 1, 0],
      ['dnt', 1, 1, 0],
    ]);
    const cells = groups.flatMap(({ category, companies }) =>
      companies.flatMap(({ company, domains }) =>
        domains.map(
          ({ domain, cells: some }) =>
            `${category} ${company} ${domain}: ${some.map((cell) => `${cell.runs}/${cell.tracking}`).join(' ')}`,
        ),
      ),
    );
    expect(cells).toEqual([
      'ad Ads ads.example: 2/1 0/0 0/0',
      'video video.example video.example: 0/0 1/0 0/0',
      'cdn cdn.example cdn.example: 1/0 0/0 1/0',
    ]);
    expect(left).toBe(0);
  });

  test.each([
    ['a cookie of the site’s own', deed('shop', { kind: 'cookie' })],
    ['what the site keeps', deed('shop', { kind: 'storage' })],
    ['its own beacon', deed('shop', { weight: 'maybe' })],
  ])('leaves out %s', (_, own) => {
    expect(trialGrid({ arms: DNT, runs: [run('control', 0, [own])] }).groups).toEqual([]);
  });

  it('keeps those that track and were seen most, and tells how many it leaves out', () => {
    const many = Array.from({ length: 90 }, (_, at) => contact(`d${at}`));
    const { groups, left } = trialGrid({ arms: DNT, runs: [run('control', 0, [...many, deed('late')])] }, 80);
    const domains = groups.flatMap(({ companies }) => companies.flatMap((company) => company.domains));
    expect(domains).toHaveLength(80);
    expect(domains[0]?.domain).toBe('late.example');
    expect(left).toBe(11);
  });

  it('is empty where there was nothing', () => {
    expect(trialGrid({ arms: [], runs: [] })).toEqual({ arms: [], groups: [], left: 0 });
  });

  it('shows each domain once, whatever the runs', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), { maxLength: 6 });
    const anyRun = fc.tuple(fc.constantFrom(...DNT.map(({ id }) => id)), some);
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 9 }), (told) => {
        const all = told.map(([arm, names], round) => run(arm, round, names.map((name) => contact(name)))); // prettier-ignore
        const { groups } = trialGrid({ arms: DNT, runs: all });
        const shown = groups.flatMap(({ companies }) =>
          companies.flatMap(({ domains }) => domains.map(({ domain }) => domain)),
        );
        expect(shown.sort()).toEqual([...new Set(told.flatMap(([, names]) => names.map((name) => `${name}.example`)))].sort()); // prettier-ignore
      }),
    );
  });
});

describe('the differences of a comparison', () => {
  const flicker = deed('flicker');
  const trial = made(
    rounds(
      3,
      () => [deed('stays'), deed('goes'), contact('cdn', { category: 'cdn' })],
      (round) => [deed('stays'), deed('comes'), ...(round === 0 ? [flicker] : [])],
    ),
  );
  const result = first(trial.results);

  it('names each once: what tracks first, what went on before what stopped', () => {
    expect(trialDifferences(result).map(({ change, deed: { key } }) => `${change} ${key}`)).toEqual([
      'went-on beacon stays',
      'began beacon comes',
      'began beacon flicker',
      'stopped beacon goes',
      'stopped contact cdn',
    ]);
  });

  it('tells the deeds that matter, one a domain first, and how many more', () => {
    const twice = made(rounds(3, () => [deed('a'), deed('a', { key: 'cookie a' }), deed('b'), deed('c')], () => [])); // prettier-ignore
    expect(
      tellingDeeds(first(twice.results), 2).map(({ change, deeds, more }) => [change, deeds.map((one) => one.deed.domain), more]),
    ).toEqual([['stopped', ['a.example', 'b.example'], 2]]);
    expect(tellingDeeds(result).map(({ change, more }) => [change, more])).toEqual([['went-on', 0], ['began', 0], ['stopped', 0]]);
  }); // prettier-ignore

  it('falls back to what the site may need, and never to mere contacts', () => {
    const own = deed('own', { kind: 'cookie', weight: 'maybe' });
    const soft = made(rounds(3, () => [own, contact('x')], () => [])); // prettier-ignore
    expect(tellingDeeds(first(soft.results)).flatMap(({ deeds }) => deeds.map((one) => one.deed.key))).toEqual([own.key]);
    expect(tellingDeeds(first(made(rounds(3, () => [contact('x')], () => [])).results))).toEqual([]);
  }); // prettier-ignore

  it('opens to every run of both sides', () => {
    const [failing] = DNT;
    if (!failing) throw new Error('no arm');
    const { runs } = trial;
    const broken = { ...trial, runs: [failedRun(failing, { round: 0, order: 0 }, 'no answer'), ...runs.slice(1)] };
    expect(
      runsOfDeed(broken, result, flicker.key).map(({ arm, runs: some }) => [arm.id, some.map((one) => one?.seen)]),
    ).toEqual([
      ['control', ['not-counted', 'no', 'no']],
      ['control-again', ['no', 'no', 'no']],
      ['dnt', ['yes', 'no', 'no']],
    ]);
  });

  it('leaves a gap where a round has no such run', () => {
    const short = { ...trial, runs: trial.runs.filter(({ arm, round }) => arm !== 'dnt' || round !== 1) };
    expect(runsOfDeed(short, result, 'beacon stays').at(-1)?.runs.map((one) => one?.seen)).toEqual(['yes', undefined, 'yes']);
  }); // prettier-ignore
});

test('the highest mean of any side is the scale', () => {
  expect(highestMean([])).toBe(0);
  expect(highestMean(made(rounds(3, () => [deed('a'), deed('b')], () => [deed('a')])).results)).toBe(2); // prettier-ignore
});
