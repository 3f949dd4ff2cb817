import { expect, test } from 'vitest';
import { openOutbox } from '../../src/observers/frame/outbox.ts';
import { type Seen, type SeenBatch } from '../../src/observers/seen.ts';

const cookie = (line: string): Seen => ({ what: 'cookie', time: 1, line });

const frame = () => {
  const waiting: (() => void)[] = [];
  return {
    given: {
      url: () => 'https://a.example/',
      id: 'f',
      later: (act: () => void) => void waiting.push(act),
      now: () => 9,
    },
    pass: async () => {
      for (const act of waiting.splice(0)) act();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    waiting,
  };
};

test('what comes together goes together, in order, each message under its own name', async () => {
  const { given, pass } = frame();
  const sent: SeenBatch[] = [];
  const outbox = openOutbox((batch) => Promise.resolve(Boolean(sent.push(batch))), given);
  outbox.put(cookie('a=1'));
  outbox.put(cookie('b=2'));
  await pass();
  outbox.put(cookie('c=3'));
  outbox.flush();
  expect(sent.map(({ batch, seen }) => [batch, seen.length])).toEqual([['f:0', 2], ['f:1', 1]]); // prettier-ignore
});

test('a message that was not confirmed is sent again under the same name, a few times', async () => {
  const { given, pass, waiting } = frame();
  const names: string[] = [];
  const answers = [
    () => Promise.reject(new Error('gone')),
    () => Promise.resolve(undefined),
    () => Promise.resolve(true),
  ];
  const outbox = openOutbox(({ batch }) => {
    names.push(batch);
    return (answers.shift() ?? (() => Promise.resolve(true)))();
  }, given);
  outbox.put(cookie('a=1'));
  for (let round = 0; round < 5; round++) await pass();
  expect(names).toEqual(['f:0', 'f:0', 'f:0']);
  expect(waiting).toEqual([]);
});

test('an extension that was removed is not asked for ever', async () => {
  const { given, pass } = frame();
  let tries = 0;
  const outbox = openOutbox(() => {
    tries++;
    return Promise.reject(new Error('no extension'));
  }, given);
  outbox.put(cookie('a=1'));
  for (let round = 0; round < 20; round++) await pass();
  expect(tries).toBe(4);
});

test('of one kind so many and no more, and that is said once; other kinds still pass', async () => {
  const { given, pass } = frame();
  const seen: Seen[] = [];
  const outbox = openOutbox((batch) => Promise.resolve(Boolean(seen.push(...batch.seen))), given);
  for (let n = 0; n < 1000; n++) outbox.put(cookie(`a${String(n)}=1`));
  outbox.put({ what: 'gesture', time: 1, type: 'click' });
  await pass();
  expect(seen.filter(({ what }) => what === 'cookie')).toHaveLength(200);
  expect(seen.filter(({ what }) => what === 'capped')).toEqual([{ what: 'capped', time: 9, note: 'cookie' }]);
  expect(seen.at(-1)?.what).toBe('gesture');
});
