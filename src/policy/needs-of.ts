import { BORDER, byRarity, clauseOf, shortest, type Clause } from './clause.ts';

/** Clauses that all hold of whatever one way through a pattern matches; none where nothing can be told. */
export type Way = readonly Clause[];

/** What a part of a pattern matches: exactly one of some strings, or else something of which clauses hold. */
type Part = { exact?: readonly string[]; clauses: readonly Clause[] };

const NOTHING: Part = { exact: [''], clauses: [] };
const ANYTHING: Part = { clauses: [] };
/** More strings than this are not joined with those that follow. */
const MOST_JOINED = 32;

/** Plain characters, none of them repeated. */
const PLAIN = /[^\\^$.|?*+()[\]{}]+(?![?*+{])/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/y;
const GROUP = /\((?:\?(?:([:=!]|<[=!])|<\w+>))?/y;
const SET = /\[(?:[^\]\\]|\\.)*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|c[A-Za-z]|\d+|.)/y;
/** What is not followed up: flags that change what letters match, and code units that are no characters. */
const BEYOND = /[\ud800-\udfff]|\(\?[a-z-]+[:)]/;

/**
 * What any match of a pattern must hold, told from its source: of at least one of the ways every clause. It may say less than is true, so
 * a text that does not meet it surely does not match.
 */
export function needsOf({ source, flags }: RegExp): readonly Way[] {
  if (/[iv]/.test(flags) || BEYOND.test(source)) return [[]];
  let at = 0;
  const eat = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found) at = token.lastIndex;
    return found;
  };

  const branches = (): Part[] => {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    return all;
  };

  const sequence = (): Part => {
    /** What the last parts match together, as far as it is known exactly. */
    let run: readonly string[] = [''];
    const clauses: Clause[] = [];
    let whole = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const { exact, clauses: own } = repeated(atom());
      if (exact && run.length * exact.length <= MOST_JOINED) {
        run = run.flatMap((start) => exact.map((end) => start + end));
        continue;
      }
      whole = false;
      clauses.push(...clauseOf(run), ...own);
      run = exact ?? [''];
    }
    return whole ? { exact: run, clauses: [] } : { clauses: [...clauses, ...clauseOf(run)] };
  };

  const atom = (): Part => {
    const plain = eat(PLAIN)?.[0];
    if (plain !== undefined) return exactly(plain);
    const group = eat(GROUP);
    if (group) {
      const inner = either(branches());
      at++;
      return group[1] === undefined || group[1] === ':' ? inner : NOTHING;
    }
    const set = eat(SET)?.[0].slice(1, -1);
    if (set !== undefined) return /^-?[^\\^-]{1,6}-?$/.test(set) ? { exact: [...set], clauses: [] } : ANYTHING;
    const escape = eat(ESCAPE)?.[0].slice(1);
    if (escape === 'B') return NOTHING;
    if (escape !== undefined) return exactly(escape === 'b' ? BORDER : /^\W$/.test(escape) ? escape : undefined);
    const sign = source.charAt(at++);
    if (sign === '^' || sign === '$') return NOTHING;
    return exactly(sign === '.' ? undefined : sign);
  };

  const repeated = (part: Part): Part => {
    const found = eat(QUANTIFIER);
    if (!found) return part;
    const [sign, least, most] = found;
    const once = sign.startsWith('?') || (least === '0' && most === '1');
    if (once && part.exact) return { exact: [...part.exact, ''], clauses: [] };
    return once || sign.startsWith('*') || Number(least) === 0 ? ANYTHING : { clauses: clausesOf(part) };
  };

  return branches().map(clausesOf);
}

const exactly = (string: string | undefined): Part =>
  string === undefined ? ANYTHING : { exact: [string], clauses: [] };

const clausesOf = ({ exact, clauses }: Part): readonly Clause[] => (exact ? clauseOf(exact) : clauses);

/** One of several branches: of each the clause that tells most. */
function either(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  if (parts.every(({ exact }) => exact)) return { exact: parts.flatMap(({ exact }) => exact ?? []), clauses: [] };
  const best = parts.map((part) => byRarity(clausesOf(part))[0]?.clause);
  return best.includes(undefined) ? ANYTHING : { clauses: [shortest(best.flatMap((clause) => clause ?? []))] };
}
