import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/evidence/trial/run-of.ts';
import { type Evidence } from '../../../src/model/evidence.ts';
import { type Arm, Run } from '../../../src/model/trial.ts';
import { evidence } from '../../audits/build.ts';
import { ALL_ARMS } from './build-runs.ts';

const arm = (id: string): Arm => {
  const found = ALL_ARMS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const own = {
  host: 'shop.example',
  domain: 'shop.example',
  party: 'first',
  category: 'unknown',
  page: 0,
  refs: [1],
} as const;
const made = { round: 1, order: 4, banner: 'none' } as const;
const carried = (dnt: number, gpc: number): Partial<Evidence['signals']> => ({
  sent: { dnt: dnt > 0, gpc: gpc > 0 },
  carried: { requests: 10, dnt, gpc, without: [{ signal: 'dnt', host: 'a.example', type: 'ping', times: 2 }] },
});
const of = (id: string, signals: Partial<Evidence['signals']>) => {
  const run = runOf(arm(id), evidence({ signals: { ...signals } as never }), made);
  v.assert(Run, run);
  return run;
}; // prettier-ignore

describe('runOf', () => {
  it('counts what carried the arm’s signals, and names what did not', () => {
    const run = of('dnt', carried(8, 0));
    expect(run).toMatchObject({ ...made, arm: 'dnt', status: 'done', sent: true, requests: { right: 8, all: 10 } });
    expect(run.exceptions).toEqual(['ping from a.example (2)']);
  });

  it('holds both signals to have gone where both were to go', () => {
    expect(of('both', carried(10, 7))).toMatchObject({ sent: true, requests: { right: 7, all: 10 } });
    expect(of('both', carried(10, 0))).toMatchObject({ sent: false, requests: { right: 0, all: 10 } });
  });

  it('holds a control to have sent none', () => {
    expect(of('control', carried(0, 0))).toMatchObject({ sent: true, requests: { right: 10, all: 10 }, exceptions: [] });
    expect(of('control', carried(3, 0))).toMatchObject({ sent: false, requests: { right: 7, all: 10 } });
  });

  it('counts the reads that gave scripts what the arm sends', () => {
    const reads = (value: string, times: number) => ({ signal: 'dnt' as const, ...own, refs: [1], value, times });
    expect(of('dnt', { ...carried(10, 0), reads: [reads('1', 3), reads('null', 1)] }).reads).toEqual({ right: 3, all: 4 });
    expect(of('control', { ...carried(0, 0), reads: [reads('null', 2)] }).reads).toEqual({ right: 2, all: 2 });
  });

  it('keeps the site’s own Tk answers, not those of others', () => {
    const tk = [{ ...own, refs: [1], value: 'N' }, { ...own, refs: [1], party: 'third' as const, value: 'T' }];
    expect(of('dnt', { ...carried(10, 0), tk }).tk).toEqual(['N']);
  });
}); // prettier-ignore
