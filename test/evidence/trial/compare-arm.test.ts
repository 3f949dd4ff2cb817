import { describe, expect, it } from 'vitest';
import { ALPHA, compareArm } from '../../../src/evidence/trial/compare-arm.ts';
import { type Deed, type Run } from '../../../src/model/trial.ts';

const deed = (name: string, weight: Deed['weight'] = 'tracking'): Deed => ({
  key: `beacon ${name}`,
  kind: weight === 'maybe' ? 'cookie' : 'beacon',
  what: name,
  domain: `${name}.example`,
  category: 'ad',
  weight,
});

const run = (arm: string, round: number, deeds: Deed[], status: Run['status'] = 'done'): Run => ({
  arm,
  round,
  order: 0,
  status,
  deeds,
  banner: 'none',
  tk: [],
  requests: 10,
  signalled: 0,
});

/** Rounds of control, control again and one arm, each doing what it is told. */
const trial = (rounds: number, control: (round: number) => Deed[], arm: (round: number) => Deed[]) =>
  Array.from({ length: rounds }, (_, round) => [
    run('control', round, control(round)),
    run('control-again', round, control(round + 100)),
    run('dnt', round, arm(round)),
  ]).flat();

const judge = (runs: Run[]) => compareArm(runs, 'dnt', ['control', 'control-again']);

describe('compareArm', () => {
  const both = [deed('ads'), deed('stats')];

  it.each<[string, Run[], string]>([
    ['everything stops', trial(3, () => both, () => []), 'honoured'],
    ['only contacts and an own lasting cookie stay', trial(3, () => [...both, deed('cart', 'maybe')], () => [deed('cart', 'maybe'), deed('cdn', 'contact')]), 'honoured'],
    ['one of two stops', trial(3, () => both, () => [deed('stats')]), 'partly'],
    ['nothing changes', trial(3, () => both, () => both), 'ignored'],
    ['more is done than before', trial(3, () => [deed('ads')], () => both), 'ignored'],
    ['nothing to stop', trial(3, () => [], () => []), 'inconclusive'],
    ['too few rounds', trial(2, () => both, () => []), 'inconclusive'],
    ['the control is quiet now and then', trial(3, (round) => (round % 2 ? both : []), () => []), 'inconclusive'],
    ['every run of the arm failed', trial(3, () => both, () => []).map((r) => (r.arm === 'dnt' ? { ...r, status: 'failed' } : r)), 'inconclusive'],
    ['the control failed', trial(3, () => both, () => []).map((r) => (r.arm === 'dnt' ? r : { ...r, status: 'failed' })), 'inconclusive'],
    ['one round failed of three', trial(3, () => both, () => []).filter((r) => r.round !== 1), 'inconclusive'],
  ])('%s', (_, runs, outcome) => {
    expect(judge(runs).outcome).toBe(outcome);
  }); // prettier-ignore

  it('names what stopped and what went on', () => {
    const result = judge(
      trial(
        3,
        () => both,
        () => [deed('stats')],
      ),
    );
    expect(result.stopped.map(({ deed: { what } }) => what)).toEqual(['ads']);
    expect(result.wentOn.map(({ deed: { what } }) => what)).toEqual(['stats']);
    expect(result.stopped[0]).toMatchObject({ control: { runs: 6, of: 6 }, arm: { runs: 0, of: 3 } });
  });

  it('calls sites that vary at random honoured or partly at most at the stated rate', () => {
    const random = generator(20261122);
    const outcomes = Array.from({ length: 2000 }, () => {
      const chance = random();
      const names = ['a', 'b', 'c', 'd'].slice(0, 1 + Math.floor(random() * 4));
      const visit = () => names.filter(() => random() < chance).map((name) => deed(name));
      return judge(trial(3, visit, visit)).outcome;
    });
    const rate = outcomes.filter((outcome) => outcome === 'honoured' || outcome === 'partly').length / outcomes.length;
    expect(rate).toBeLessThanOrEqual(ALPHA);
    expect(outcomes.filter((outcome) => outcome === 'inconclusive').length).toBeGreaterThan(0);
  });
});

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
