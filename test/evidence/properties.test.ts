import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry } from '../../src/model/observation.ts';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { journal } from './journal.ts';

type Step = { act: number; host: number; value: number };
const step = fc.record({ act: fc.nat(9), host: fc.nat(4), value: fc.nat(3) });
const VALUES = ['ab12cd34ef56', 'zz99yy88xx77', 'en', '1'];

/** A tab's doings; hosts are shared between tabs, documents and requests are not. */
function tabOf(tab: number, steps: readonly Step[]): Entry[] {
  const j = journal({ tab, step: 37 });
  j.open('https://shop.test/');
  for (const { act, host: number, value: index } of steps) {
    const host = ['shop.test', 'www.shop.test', 'ad.test', 'www.google-analytics.com', 'news.test'][number] ?? '';
    const value = VALUES[index] ?? '';
    const url = `https://${host}/p?id=${value}`;
    if (act === 0) j.open(url, { sets: [`s=${value}`] });
    if (act === 1) j.fetch(url, 'image', { sets: [`c=${value}; Max-Age=${index * 100}`] });
    if (act === 2) j.fetch(url, 'image', { cookies: { c: value }, contentLength: 43 });
    if (act === 3) j.image(url, index);
    if (act === 4) j.scriptCookie(`w=${value}`);
    if (act === 5) j.storage('k', value);
    if (act === 6) j.fetch(url, 'ping', { method: 'POST' });
    if (act === 7) j.gesture();
    if (act === 8) j.watch('restart');
    if (act === 9) j.redirect(j.request(url), url, `https://hop.test/?id=${value}`);
  }
  return j.entries;
}

/** Two journals as one, each in its own order, numbered anew; and the number that each entry had. */
function interleave(a: readonly Entry[], b: readonly Entry[], picks: readonly boolean[]) {
  const left = [...a];
  const right = [...b];
  const merged: Entry[] = [];
  const was = new Map<number, number>();
  for (let at = 0; left.length + right.length > 0; at++) {
    const fromLeft = right.length === 0 || (left.length > 0 && (picks[at % picks.length] ?? true));
    const entry = (fromLeft ? left : right).shift();
    if (!entry) continue;
    const seq = merged.length + 1;
    was.set(seq, entry.seq);
    merged.push({ ...entry, seq });
  }
  return { merged, was };
}

const withRefs = (evidence: unknown, was: ReadonlyMap<number, number>): unknown =>
  JSON.parse(JSON.stringify(evidence ?? null), (key, value: unknown) =>
    key === 'refs' ? (value as number[]).map((ref) => was.get(ref)) : value,
  );

describe('gatherEvidence', () => {
  it('gives each of two tabs what it would give it alone, however they interleave', () => {
    const runs = fc.property(fc.array(step), fc.array(step), fc.array(fc.boolean(), { minLength: 1 }), (one, two, picks) => {
      const [a, b] = [tabOf(1, one), tabOf(2, two)];
      const { merged, was } = interleave(a, b, picks);
      for (const [tab, alone] of [[1, a], [2, b]] as const)
        expect(withRefs(gatherEvidence(merged, tab), was)).toEqual(JSON.parse(JSON.stringify(gatherEvidence(alone, tab) ?? null)));
    }); // prettier-ignore
    fc.assert(runs, { numRuns: 200 });
  });

  it('never throws, and points only to entries that there are, whatever is missing', () => {
    const runs = fc.property(fc.array(step, { maxLength: 30 }), fc.array(fc.nat(5), { minLength: 1 }), (steps, gaps) => {
      const whole = tabOf(1, steps);
      const left = whole.filter((_, index) => gaps[index % gaps.length] !== 0);
      const odd = left.map((entry, index) => (gaps[(index * 7) % gaps.length] === 1 ? ({ ...entry, observation: { ...entry.observation, kind: 'of-later' } } as unknown as Entry) : entry));
      const evidence = gatherEvidence(odd, 1);
      const known = new Set(odd.map(({ seq }) => seq));
      JSON.stringify(evidence ?? null, (key, value: unknown) => {
        if (key === 'refs') expect((value as number[]).every((ref) => known.has(ref))).toBe(true);
        return value;
      });
      for (const { page } of [...(evidence?.cookies ?? []), ...(evidence?.beacons ?? [])]) expect(evidence?.pages[page]).toBeDefined();
    }); // prettier-ignore
    fc.assert(runs, { numRuns: 200 });
  });

  it('is the same for the same journal', () => {
    fc.assert(fc.property(fc.array(step), (steps) => {
      const entries = tabOf(1, steps);
      expect(JSON.stringify(gatherEvidence(entries, 1))).toBe(JSON.stringify(gatherEvidence(structuredClone(entries), 1)));
    }), { numRuns: 50 }); // prettier-ignore
  });
});
