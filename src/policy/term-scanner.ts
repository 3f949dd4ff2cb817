import { BORDER } from './clause.ts';

/** Writes the numbers of the terms that stand in a text into `found`, each once, and gives how many there are; `seen` has the round of each. */
export type TermScanner = (text: string, round: number, seen: Int32Array, found: Int32Array) => number;

/**
 * Looks for many terms in one pass over a text: the automaton of Aho and Corasick (1975), with its states in one table.
 *
 * @param terms none empty; `\b` at an end of one asks for a word border there
 */
export function termScanner(terms: readonly string[]): TermScanner {
  const bare = terms.map((term) => term.replaceAll(BORDER, ''));
  const { classes, table, firsts, ends } = automaton(bare);
  const before = Uint8Array.from(terms, (term) => (term.startsWith(BORDER) ? 1 : 0));
  const after = Uint8Array.from(terms, (term) => (term.endsWith(BORDER) ? 1 : 0));
  const lengths = Int32Array.from(bare, ({ length }) => length);

  return (text, round, seen, found) => {
    let count = 0;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = table[(state << SHIFT) | (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      let end = firsts[state] ?? 0;
      const last = firsts[state + 1] ?? 0;
      while (end < last) {
        const term = ends[end++] ?? 0;
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

/** Characters are told apart in this many classes, so that a state's row in the table is one line of the processor's cache. */
const SHIFT = 5;
const CLASSES = 1 << SHIFT;

type Automaton = {
  /** The class of each character: 0 for those of no term; the rarer ones of the terms share the last. */
  classes: Uint8Array;
  /** By state and class the next state. */
  table: Uint16Array | Uint32Array;
  /** The terms that end with each state, one after the other, and by state the place of its first. */
  ends: Int32Array;
  firsts: Uint32Array;
};

function automaton(terms: readonly string[]): Automaton {
  const classes = classesOf(terms);
  const size = terms.reduce((sum, { length }) => sum + length, 1);
  const table = new (size > 0xffff ? Uint32Array : Uint16Array)(size << SHIFT);
  const endings: number[][] = [[]];
  const ats = new Uint32Array(terms.length);
  let states = 1;
  // All first characters, then all second ones: states near the start, where a scan is most, lie together.
  let open = [...terms.keys()];
  for (let depth = 0; open.length > 0; depth++) {
    open = open.filter((number) => {
      const term = terms[number] ?? '';
      const place = ((ats[number] ?? 0) << SHIFT) | (classes[term.charCodeAt(depth)] ?? 0);
      if (table[place] === 0) {
        table[place] = states++;
        endings.push([]);
      }
      const state = table[place] ?? 0;
      ats[number] = state;
      if (term.length === depth + 1) endings[state]?.push(number);
      return term.length > depth + 1;
    });
  }
  complete(table, endings);
  const firsts = new Uint32Array(states + 1);
  endings.forEach(({ length }, state) => (firsts[state + 1] = (firsts[state] ?? 0) + length));
  return { classes, table: table.slice(0, states << SHIFT), firsts, ends: Int32Array.from(endings.flat()) };
}

function classesOf(terms: readonly string[]): Uint8Array {
  const counts = new Map<string, number>();
  for (const term of terms) for (const sign of term.split('')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const classes = new Uint8Array(65536);
  const signs = [...counts].sort((a, b) => b[1] - a[1]);
  signs.forEach(([sign], index) => (classes[sign.charCodeAt(0)] = Math.min(index + 1, CLASSES - 1)));
  return classes;
}

/** Adds to a trie where each state goes on a character that continues none of its terms: where its longest proper ending goes. */
function complete(table: Uint16Array | Uint32Array, endings: number[][]): void {
  const shorter = new Uint32Array(endings.length);
  endings.forEach((own, state) => {
    const ending = shorter[state] ?? 0;
    if (state !== 0) own.push(...(endings[ending] ?? []));
    for (let sign = 0; sign < CLASSES; sign++) {
      const place = (state << SHIFT) | sign;
      const next = table[place] ?? 0;
      const other = state === 0 ? 0 : (table[(ending << SHIFT) | sign] ?? 0);
      if (next === 0) table[place] = other;
      else shorter[next] = other;
    }
  });
}
