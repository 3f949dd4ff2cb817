/** Fewer letters than these around a wildcard would match cookies that the policy never meant. */
const LEAST_LITERAL = 2;

const literal = (pattern: string): string[] =>
  pattern
    .trim()
    // Stand-ins for a changing part: `<id>`, `{id}`, `[id]`, `#`-runs and `xxx` at the end.
    .replace(/<[^<>]{0,40}>|\{[^{}]{0,40}\}|\[[^[\]]{0,40}\]|#{2,}|x{3,}$/gi, '*')
    .split(/\*+/);

/**
 * Whether a cookie's name fits a name as a policy writes it ("_ga", "_ga_*", "_gat_<id>"); `*` stands for any text. A name
 * that is nearly all wildcard fits nothing. Linear: each literal piece is searched once, left to right.
 */
export const matchesName = (declared: string, name: string): boolean => {
  const pieces = literal(declared);
  if (pieces.join('').length < LEAST_LITERAL) return pieces.length === 1 && declared.trim() === name;
  const [head = '', ...tail] = pieces;
  const last = tail.pop();
  if (last === undefined) return head === name;
  if (!name.startsWith(head)) return false;
  let from = head.length;
  for (const piece of tail) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
};
