import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Reading } from '../../src/model/policy.ts';
import type { Topic } from '../../src/model/topic.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { documentOf } from './document.ts';
import { places } from './places.ts';

const POLICIES = '../shared/policies';
const GOLD = '../shared/claims/gold';
const ids = existsSync(POLICIES)
  ? readdirSync(POLICIES).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => name.slice(0, -3)) // prettier-ignore
  : [];
const labelled = existsSync(GOLD) ? readdirSync(GOLD).map((name) => name.replace('.json', '')) : [];

const textOf = (id: string) => readFileSync(`${POLICIES}/${id}.md`, 'utf8');

function readingOf(id: string): Reading {
  const read = readPolicy([documentOf(textOf(id))]);
  if (read.status !== 'read') throw new Error(`${id}: ${read.message}`);
  return read.reading;
}

type Label = { effectiveDate: string | null; topics: Record<Topic, { stance: string }> };
const labelOf = (id: string) => JSON.parse(readFileSync(`${GOLD}/${id}.json`, 'utf8')) as Label;

describe.skipIf(ids.length === 0)('198 real policies (skipped where ../shared is absent)', () => {
  it.each(ids)('%s is read, its quotes verbatim and short', (id) => {
    const text = textOf(id);
    const reading = readingOf(id);
    v.parse(Reading, reading);
    for (const { quote, start, end } of places(reading)) expect(text.slice(start, end)).toBe(quote);
    for (const { claims } of Object.values(reading.topics)) {
      for (const { quote } of claims) {
        expect(quote.length).toBeLessThan(1300);
        expect(quote).toMatch(/^\S[^]*\S$/);
        expect(quote).not.toMatch(/^(?:[*+-] |#|\||\]\()|<(?:div|span|p|a) /);
      }
    }
  });
});

describe.skipIf(labelled.length === 0)('policies labelled by hand (skipped where ../shared is absent)', () => {
  it('reads jamesperse without an error', () => {
    const { effectiveDate, topics } = labelOf('jamesperse');
    const reading = readingOf('jamesperse');
    expect(reading.effectiveDate).toBe(effectiveDate);
    for (const [topic, { stance }] of Object.entries(topics)) {
      expect(`${topic} ${reading.topics[topic as Topic].stance}`).toBe(`${topic} ${stance}`);
    }
  });

  it('agrees with the labels nearly as well as two people agree with each other', () => {
    const accusing = new Set(['denies', 'both', 'honours', 'all', 'none']);
    const accuses = (topic: string, stance: string) => accusing.has(stance) || (topic === 'consent-first' && stance === 'affirms'); // prettier-ignore
    let [pairs, right, accusations, rightly, due] = [0, 0, 0, 0, 0];
    for (const id of labelled) {
      const reading = readingOf(id);
      for (const [topic, { stance }] of Object.entries(labelOf(id).topics)) {
        const said = reading.topics[topic as Topic].stance;
        pairs++;
        if (said === stance) right++;
        if (accuses(topic, said)) accusations++;
        if (accuses(topic, stance)) due++;
        if (said === stance && accuses(topic, stance)) rightly++;
      }
    }
    expect(right / pairs).toBeGreaterThan(0.95);
    expect(rightly / accusations).toBeGreaterThan(0.93);
    expect(rightly / due).toBeGreaterThan(0.9);
  });
});
