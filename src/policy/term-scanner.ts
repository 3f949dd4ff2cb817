import { BORDER } from './clause.ts';

/** Writes the numbers of the terms that stand in a text into `found`, each once, and gives how many there are; `seen` has the round of each. */
export type TermScanner = (text: string, round: number, seen: Int32Array, found: Int32Array) => number;

const NONE = new Int32Array(0);

/**
 * Looks for many terms in one pass over a text: the automaton of Aho and Corasick (1975), with its states in one table.
 *
 * @param terms none empty; `\b` at an end of one asks for a word border there
 */
export function termScanner(terms: readonly string[]): TermScanner {
  const bare = terms.map((term) => term.replaceAll(BORDER, ''));
  const { signs, shift, table, ends } = automaton(bare);
  const before = Uint8Array.from(terms, (term) => (term.startsWith(BORDER) ? 1 : 0));
  const after = Uint8Array.from(terms, (term) => (term.endsWith(BORDER) ? 1 : 0));
  const lengths = Int32Array.from(bare, ({ length }) => length);
  const isEnd = Uint8Array.from({ length: table.length >> shift }, (_, state) => (ends[state] ? 1 : 0));

  return (text, round, seen, found) => {
    let count = 0;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = table[(state << shift) | (signs[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (isEnd[state] === 0) continue;
      for (const term of ends[state] ?? NONE) {
        if (seen[term] === round) continue;
        if (after[term] === 1 && isWord(text.charCodeAt(at + 1))) continue;
        if (before[term] === 1 && isWord(text.charCodeAt(at - (lengths[term] ?? 0)))) continue;
        seen[term] = round;
        found[count++] = term;
      }
    }
    return count;
  };
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

type Automaton = {
  /** Each character's column in the table; 0 for those of no term. */
  signs: Uint8Array;
  /** A row of the table has 2 to the power of this many columns. */
  shift: number;
  table: Uint32Array;
  /** By state: the terms that end with it. */
  ends: Int32Array[];
};

function automaton(terms: readonly string[]): Automaton {
  const signs = new Uint8Array(65536);
  let width = 1;
  let size = 1;
  for (const term of terms) {
    size += term.length;
    for (let i = 0; i < term.length; i++) signs[term.charCodeAt(i)] ||= width++;
  }
  const shift = 32 - Math.clz32(width);
  const trie = new Uint32Array(size << shift);
  const ends: Int32Array[] = [];
  let states = 1;
  terms.forEach((term, number) => {
    let state = 0;
    for (let i = 0; i < term.length; i++) {
      const place = (state << shift) | (signs[term.charCodeAt(i)] ?? 0);
      state = trie[place] ||= states++;
    }
    ends[state] = Int32Array.of(number, ...(ends[state] ?? NONE));
  });
  const table = trie.slice(0, states << shift);
  complete(table, shift, states, ends);
  return { signs, shift, table, ends };
}

/** Adds to a trie where each state goes on a character that continues none of its terms: where its longest proper ending goes. */
function complete(table: Uint32Array, shift: number, states: number, ends: Int32Array[]): void {
  const endings = new Uint32Array(states);
  const queue = [0];
  for (const state of queue) {
    const ending = endings[state] ?? 0;
    if (state !== 0 && ends[ending]) ends[state] = Int32Array.of(...(ends[state] ?? NONE), ...ends[ending]);
    for (let sign = 0; sign < 1 << shift; sign++) {
      const place = (state << shift) | sign;
      const next = table[place] ?? 0;
      const other = state === 0 ? 0 : (table[(ending << shift) | sign] ?? 0);
      if (next === 0) table[place] = other;
      else {
        endings[next] = other;
        queue.push(next);
      }
    }
  }
}
