import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDITS } from '../../src/audits/registry.ts';
import { type Row } from './fixtures/row.ts';
import { verdictOf } from './build.ts';

const ids = readdirSync('src/audits').filter((name) => name.endsWith('.ts') && !['judge.ts', 'registry.ts'].includes(name)).map((name) => name.replace('.ts', '')); // prettier-ignore
const fixtures = import.meta.glob<Row[]>('./fixtures/*.ts', { eager: true, import: 'default' });
const rowsOf = (id: string) => fixtures[`./fixtures/${id}.ts`] ?? [];

describe.each(ids)('%s', (id) => {
  test('is registered once, under its file’s name', () => {
    expect(AUDITS.filter((audit) => audit.id === id)).toHaveLength(1);
  });

  test('is documented: what it compares, when which outcome, what it cannot know', () => {
    const title = AUDITS.find((audit) => audit.id === id)?.title ?? '';
    const [, section = ''] = readFileSync('docs/audits.md', 'utf8').split(`## ${title} (\`${id}\`)\n`);
    const body = section.split('\n## ')[0] ?? '';
    for (const part of ['**Compares**', '**Outcomes**', '**Cannot know**']) expect(body).toContain(part);
    // An accusation that is not documented may not be made.
    for (const { outcome } of rowsOf(id)) expect(body).toContain(`\`${outcome}\``);
  });

  test('has a fixture, with near misses for each accusation', () => {
    const rows = rowsOf(id);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const accusing = rows.filter(({ outcome }) => outcome === 'contradicted' || outcome === 'undisclosed');
    const near = rows.filter(({ it }) => it.startsWith('near miss'));
    if (accusing.length > 0) expect(near.length).toBeGreaterThan(0);
    for (const { outcome } of near) expect(['contradicted', 'undisclosed']).not.toContain(outcome);
  });

  test.each(rowsOf(id))('$it: $outcome', ({ seen, said, outcome, summary, tells = [] }) => {
    const verdict = verdictOf(id, seen, said);
    expect(verdict).toMatchObject({ outcome, ...(summary !== undefined && { summary }) });
    const told = [verdict.explanation, ...verdict.does.flatMap(({ text, detail }) => [text, detail ?? ''])].join('\n');
    for (const words of tells) expect(told).toContain(words);
    // Nothing that a program would say to itself.
    expect(told).not.toMatch(/undefined|NaN|\[object|null\b/);
    expect(told).not.toMatch(/\b1 (?:cookies|companies|pages|requests|forms|beacons)\b/);
  });
});

test('no fixture and no section is left over', () => {
  const known = new Set([...ids, 'row']);
  for (const file of Object.keys(fixtures)) expect(known).toContain(file.slice('./fixtures/'.length, -'.ts'.length));
  const sections = [...readFileSync('docs/audits.md', 'utf8').matchAll(/^## .*\(`([a-z-]+)`\)$/gm)].map(([, id]) => id);
  expect(sections.sort()).toEqual([...ids].sort());
});
