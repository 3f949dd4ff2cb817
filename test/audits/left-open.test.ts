import { expect, test } from 'vitest';
import { judge } from '../../src/audits/judge.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { toDocument } from '../../src/policy/to-document.ts';
import { cookie, evidence } from './build.ts';

const judged = (sentence: string) => {
  const body = `# Datenschutz\n\nWir sagen Ihnen hier, was mit den Daten geschieht, die Sie uns geben, wenn Sie uns schreiben oder bei uns etwas kaufen. ${sentence}`;
  const documents = [toDocument({ body, source: 'given', fetched: 0 })];
  const read = readPolicy(documents);
  if (read.status !== 'read') throw new Error(read.message);
  const policy = { status: 'read' as const, documents, reading: read.reading, candidates: [], notes: [] };
  return judge(evidence({ cookies: [cookie()] }), policy);
};

test('what a policy in another language says and is not understood is unclear, never undisclosed', () => {
  const verdict = judged('Mit Cookies hat es bei uns so seine Bewandtnis.').find(({ audit }) => audit === 'cookies');
  expect(verdict).toMatchObject({ outcome: 'unclear', summary: '1 set, 1 kept', says: [] });
  expect(verdict?.explanation).toMatch(/German.*English version/);
});

test('what it plainly denies is held against what was seen', () => {
  const verdict = judged('Diese Seite verwendet keine Cookies.').find(({ audit }) => audit === 'cookies');
  expect(verdict?.outcome).toBe('contradicted');
});
