import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHA, compareArm } from '../../../src/evidence/trial/compare-arm.ts';
import { generator } from '../../../src/evidence/trial/order-of.ts';
import { type Run } from '../../../src/model/trial.ts';
import { ALL_ARMS, answers, deed, rounds, run } from './build-runs.ts';

const CONTROLS = ['control', 'control-again'];
const judge = (runs: readonly Run[]) => compareArm(runs, ALL_ARMS, 'dnt', CONTROLS);
const change = (runs: readonly Run[], arm: string, changes: Partial<Run>) =>
  runs.map((one) => (one.arm === arm ? { ...one, ...changes } : one));

describe('compareArm', () => {
  const both = [deed('ads'), deed('stats')];
  const cart = deed('cart', { kind: 'cookie', weight: 'maybe' });
  const cdn = deed('cdn', { kind: 'contact', weight: 'contact' });
  const clear = rounds(3, () => both, () => []);

  it.each<[string, Run[], string]>([
    ['everything stops', clear, 'honoured'],
    ['only contacts and an own lasting cookie stay', rounds(3, () => [...both, cart], () => [cart, cdn]), 'honoured'],
    ['a lasting cookie of its own stops, where there is nothing else', rounds(3, () => [cart], () => []), 'honoured'],
    ['one of two stops', rounds(3, () => both, () => [deed('stats')]), 'partly'],
    ['nothing changes', rounds(3, () => both, () => both), 'ignored'],
    ['more is done than before', rounds(3, () => [deed('ads')], () => both), 'ignored'],
    ['other deeds begin instead', rounds(3, () => both, () => [deed('c'), deed('d')]), 'ignored'],
    ['nothing to stop', rounds(3, () => [], () => []), 'inconclusive'],
    ['only a lasting cookie of its own, which stays', rounds(3, () => [cart], () => [cart]), 'inconclusive'],
    ['too few rounds', rounds(2, () => both, () => []), 'inconclusive'],
    ['the control is quiet now and then', rounds(3, (round) => (round % 2 ? both : []), () => []), 'inconclusive'],
    ['the control is quiet now and then, the arm never', rounds(3, (round) => (round % 2 ? both : []), () => both), 'inconclusive'],
    ['the arm is quiet now and then', rounds(3, () => both, (round) => (round === 1 ? [] : both)), 'inconclusive'],
    ['every run of the arm failed', change(clear, 'dnt', { status: 'failed' }), 'inconclusive'],
    ['the control failed', change(change(clear, 'control', { status: 'failed' }), 'control-again', { status: 'failed' }), 'inconclusive'],
    ['one control of two failed', change(clear, 'control', { status: 'failed' }), 'inconclusive'],
    ['one round is missing of three', clear.filter(({ round }) => round !== 1), 'inconclusive'],
    ['the signal did not go out', change(clear, 'dnt', { sent: false }), 'inconclusive'],
    ['the signal went out in a control, too', change(clear, 'control', { sent: false }), 'inconclusive'],
    ['five rounds, one control failed each', rounds(5, () => both, () => []).filter((one) => one.arm !== 'control'), 'honoured'],
  ])('%s', (_, runs, outcome) => {
    expect(judge(runs).outcome).toBe(outcome);
  });

  it('names what stopped and what went on', () => {
    const result = judge(rounds(3, () => both, () => [deed('stats')]));
    expect(result.stopped.map(({ deed: { domain } }) => domain)).toEqual(['ads.example']);
    expect(result.wentOn.map(({ deed: { domain } }) => domain)).toEqual(['stats.example']);
    expect(result.stopped[0]).toMatchObject({ control: { runs: 6, of: 6 }, arm: { runs: 0, of: 3 } });
    expect(result).toMatchObject({ mean: { control: 2, arm: 1 }, delta: -1, blocks: 3 });
    expect(result.p).toBeCloseTo(1 / 27);
  });

  it.each<[string, Run[], string, string]>([
    ['nothing before a click', answers(3, () => [], () => [], () => both), 'control', 'honoured'],
    ['tracks before any click', answers(3, () => both, () => [], () => both), 'control', 'ignored'],
    ['“reject” stops it', answers(3, () => both, () => [], () => both), 'reject', 'honoured'],
    ['“reject” changes nothing', answers(3, () => [], () => both, () => both), 'reject', 'ignored'],
    ['“reject” could not be clicked', answers(3, () => [], () => [], () => both).map((one) => (one.arm === 'reject' ? { ...one, banner: 'failed' } : one)), 'reject', 'inconclusive'],
    ['there is no banner', answers(3, () => both, () => both, () => both).map((one) => ({ ...one, banner: 'none' })), 'reject', 'inconclusive'],
  ])('%s', (_, runs, arm, outcome) => {
    expect(compareArm(runs, ALL_ARMS, arm, ['accept', 'accept-again']).outcome).toBe(outcome);
  });

  it('says why runs could not be used, and speaks of a banner only where one was to be answered', () => {
    const bare = answers(3, () => both, () => both, () => both).map((one) => ({ ...one, banner: 'none' as const }));
    expect(compareArm(bare, ALL_ARMS, 'reject', ['accept', 'accept-again']).reason).toContain('no consent banner was found');
    expect(judge(rounds(1, () => both, () => [])).reason).not.toContain('banner');
    expect(judge(change(clear, 'dnt', { sent: false })).reason).toContain('the signal did not go out');
  });

  it('never finds more than the runs hold, whatever they hold', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const weight = fc.constantFrom('tracking' as const, 'maybe' as const, 'contact' as const);
    const deeds = fc.array(fc.tuple(name, weight).map(([domain, heavy]) => deed(domain + heavy, { weight: heavy })), { maxLength: 4 });
    const one = fc.record({ arm: fc.constantFrom('dnt', ...CONTROLS), round: fc.nat(3), deeds, sent: fc.boolean(), status: fc.constantFrom('done' as const, 'failed' as const) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), (given) => {
        const runs = given.map(({ arm, round, deeds: done, ...rest }) => run(arm, round, done, rest));
        const { outcome, p, reason, wentOn } = judge(runs);
        expect(reason).not.toMatch(/undefined|NaN/);
        if (outcome === 'honoured' || outcome === 'partly') expect(p).toBeLessThanOrEqual(ALPHA);
        if (outcome === 'honoured') expect(wentOn.filter(({ deed: { weight: heavy } }) => heavy === 'tracking')).toEqual([]);
        if (outcome === 'ignored') expect(wentOn.some(({ deed: { weight: heavy } }) => heavy === 'tracking')).toBe(true);
      }),
    );
  });
}); // prettier-ignore

describe('sites that do not look at the signal', () => {
  /** 200 trials a seed: in each the site has habits of its own, and the arm differs in nothing. */
  const trials = (seed: number, number: number, length: number) => {
    const random = generator(seed);
    return Array.from({ length: number }, () => {
      const chance = random();
      const names = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, 1 + Math.floor(random() * 6));
      const visit = () => names.filter(() => random() < chance).map((name) => deed(name));
      return judge(rounds(length, visit, visit)).outcome;
    });
  };
  const rate = (outcomes: readonly string[]) =>
    outcomes.filter((outcome) => outcome === 'honoured' || outcome === 'partly').length / outcomes.length;

  it.each([3, 5, 8])('are called honoured or partly in at most 5 % of 200 trials of %i rounds', (length) => {
    const outcomes = trials(20_261_122, 200, length);
    expect(rate(outcomes)).toBeLessThanOrEqual(ALPHA);
    expect(new Set(outcomes)).toContain('inconclusive');
    expect(new Set(outcomes)).toContain('ignored');
  });

  it('keep to that rate in the long run, also where they drift from round to round', () => {
    expect(rate(trials(7, 4000, 3))).toBeLessThanOrEqual(ALPHA);
    const random = generator(11);
    const outcomes = Array.from({ length: 2000 }, () => {
      const visit = (round: number) =>
        ['a', 'b', 'c', 'd'].filter(() => random() < 1 / (1 + (round % 100))).map((name) => deed(name));
      return judge(rounds(3, visit, visit)).outcome;
    });
    expect(rate(outcomes)).toBeLessThanOrEqual(ALPHA);
  });
});
