import { expect, it } from 'vitest';
import { type Entry } from '../../src/model/observation.ts';
import { gatherEvidence } from '../../src/evidence/gather-evidence.ts';
import { journal } from './journal.ts';

/** The same journal as a busy Firefox gives it: each page's commit is told before the request that led to it. */
const commitsFirst = (entries: readonly Entry[]): Entry[] => {
  const told = [...entries];
  const commits = told.filter(({ observation: { kind } }) => kind === 'navigation');
  for (const commit of commits) {
    told.splice(told.indexOf(commit), 1);
    const request = told.findLastIndex(
      ({ seq, observation: o }) => seq < commit.seq && o.kind === 'request' && o.type === 'main_frame',
    );
    told.splice(request, 0, commit);
  }
  return told.map(({ observation }, index) => ({ seq: index + 1, observation }));
};

it('a page whose request is told after its commit was watched from its start all the same', () => {
  const j = journal();
  j.open('https://shop.test/', { sets: ['sid=abc12345678'] });
  j.fetch('https://a.test/1.gif');
  j.open('https://shop.test/two', { sets: ['two=def12345678'], cookies: { sid: 'abc12345678' } });
  j.fetch('https://b.test/1.gif');
  const late = commitsFirst(j.entries);
  const kinds = (entries: readonly Entry[]) => entries.map(({ observation: { kind } }) => kind);
  expect(kinds(late)).not.toEqual(kinds(j.entries));

  const [one, two] = [gatherEvidence(j.entries, 1), gatherEvidence(late, 1)];
  expect({ ...two?.coverage, from: one?.coverage.from }).toEqual(one?.coverage);
  expect(two?.coverage.parts.pages).toBe('full');
  expect(two?.pages.map(({ href, redirects, time }) => ({ href, redirects, time }))).toEqual(
    one?.pages.map(({ href, redirects, time }) => ({ href, redirects, time })),
  );
  expect(two?.cookies.map(({ name, page, sent }) => ({ name, page, sent }))).toEqual(
    one?.cookies.map(({ name, page, sent }) => ({ name, page, sent })),
  );
  expect(two?.parties.map(({ domain, pages }) => ({ domain, pages }))).toEqual(
    one?.parties.map(({ domain, pages }) => ({ domain, pages })),
  );
});
