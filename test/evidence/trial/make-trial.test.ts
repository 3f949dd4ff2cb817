import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { armsOf, comparisonsOf } from '../../../src/evidence/trial/arms-of.ts';
import { makeTrial } from '../../../src/evidence/trial/make-trial.ts';
import { orderOf } from '../../../src/evidence/trial/order-of.ts';
import { failedRun } from '../../../src/evidence/trial/run-of.ts';
import { Trial } from '../../../src/model/trial.ts';
import { deed, rounds } from './build-runs.ts';

const DNT = { signals: ['dnt'], consent: [] } as const;
const FULL = { signals: ['dnt', 'gpc'], consent: ['reject', 'accept'] } as const;

describe('the arms of a trial', () => {
  it.each([
    [DNT, 'control control-again dnt'],
    [{ signals: ['gpc'], consent: [] } as const, 'control control-again gpc'],
    [{ signals: [], consent: ['reject'] } as const, 'control reject accept accept-again'],
    [FULL, 'control control-again dnt gpc both reject accept accept-again'],
  ])('%j', (asked, ids) => {
    expect(
      armsOf(asked)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });

  it('are each compared with what stands for the site as it is', () => {
    expect(comparisonsOf(armsOf(FULL)).map(({ arm, against }) => `${arm}: ${against.join(' ')}`)).toEqual([
      'dnt: control control-again',
      'gpc: control control-again',
      'both: control control-again',
      'control: accept accept-again',
      'reject: accept accept-again',
    ]);
  });
});

describe('the order of a trial', () => {
  const arms = armsOf(FULL);

  it('has every arm once in each round, numbered as made', () => {
    const plan = orderOf(arms, 4, 1);
    expect(plan.map(({ order }) => order)).toEqual(plan.map((_, index) => index));
    for (let round = 0; round < 4; round++) {
      const ids = plan.filter((one) => one.round === round).map(({ arm }) => arm.id);
      expect(ids.sort()).toEqual(arms.map(({ id }) => id).sort());
    }
  });

  it('is the same from the same seed, another from another', () => {
    expect(orderOf(arms, 3, 5)).toEqual(orderOf(arms, 3, 5));
    expect(orderOf(arms, 3, 5)).not.toEqual(orderOf(arms, 3, 6));
  });

  it('favours no arm: each comes at each place about as often', () => {
    const places = new Map<string, number>();
    const times = 3000;
    for (const { arm, order } of orderOf(arms, times, 42)) {
      const key = `${arm.id} ${String(order % arms.length)}`;
      places.set(key, (places.get(key) ?? 0) + 1);
    }
    const expected = times / arms.length;
    expect(places.size).toBe(arms.length ** 2);
    // Five standard deviations of a binomial count.
    for (const number of places.values())
      expect(Math.abs(number - expected)).toBeLessThan(5 * Math.sqrt(expected * (1 - 1 / arms.length)));
  });
});

describe('makeTrial', () => {
  const made = {
    address: 'https://a.example/',
    journey: ['https://a.example/'],
    rounds: 3,
    seed: 1,
    arms: armsOf(DNT),
  };

  it('is a trial by its schema, with a result an arm and its coverage in words', () => {
    const runs = rounds(3, () => [deed('ads')], () => []); // prettier-ignore
    const trial = makeTrial({ ...made, runs });
    v.assert(Trial, trial);
    expect(JSON.parse(JSON.stringify(trial))).toEqual(trial);
    expect(trial.results.map(({ arm, outcome }) => [arm, outcome])).toEqual([['dnt', 'honoured']]);
    expect(trial.notes.join(' ')).toContain('the signal went with 30 of 30 requests');
  });

  it('tells of requests that went without the signal, and of runs that failed', () => {
    const [first, ...rest] = rounds(3, () => [deed('ads')], () => []); // prettier-ignore
    const arm = made.arms[0];
    if (!first || !arm) throw new Error('no run');
    const runs = rest.map((run) => (run.arm === 'dnt' ? { ...run, requests: { right: 9, all: 10 }, exceptions: ['ping from b.example'] } : run)); // prettier-ignore
    const trial = makeTrial({ ...made, runs: [failedRun(arm, { round: 0, order: 0 }, 'it did not answer'), ...runs] });
    expect(trial.notes.join('\n')).toMatch(/1 of 9 runs failed[^]*27 of 30 requests[^]*ping from b\.example/);
    expect(trial.results[0]?.outcome).toBe('inconclusive');
    expect(trial.results[0]?.reason).toContain('it did not answer');
  });
});
