type Word = { text: string; start: number; end: number };

/** A quote of more words than these is given by its first and last few: the page may break it into blocks. */
const MOST_WORDS = 12;
const ENDS = 4;
/** Words of context that make a repeated passage plain; more make the address long and no plainer. */
const MOST_CONTEXT = 6;

/**
 * The words that a page shows for a stretch of stored text: Markdown's signs (headings, bullets, tables, emphasis, link
 * targets) stand in the stored text only. One pass, left to right.
 */
const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(/[^\s|]+/g)) {
    // A piece may hold a link's end, `here](https://…)`, or emphasis; what is left of it is what the page shows.
    const shown = match[0]
      .replace(/\]\([^()\s]*\)?/g, '')
      .replace(/^!?\[|\*+|`+|^#+$|^>+$|^[-+]$|^:?-{2,}:?$|^\d+[.)]$/g, '');
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(shown)) words.push({ text: shown, start: match.index, end: match.index + match[0].length }); // prettier-ignore
  }
  return words;
};

const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Percent-encoded; `-`, `,` and `&` part a directive and must be too (WICG Scroll to Text Fragment §3.2). */
const encode = (words: readonly Word[]): string =>
  encodeURIComponent(joined(words).replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/-/g, '%2D')
    .replace(/'/g, '%27');

const same = (a: readonly Word[], at: number, b: readonly Word[]): boolean =>
  b.every(({ text }, index) => a[at + index]?.text.toLowerCase() === text.toLowerCase());

/** Places where these words stand one after the other; stops at two. */
const occurrences = (all: readonly Word[], words: readonly Word[]): number => {
  let found = 0;
  for (let at = 0; at + words.length <= all.length && found < 2; at += 1) if (same(all, at, words)) found += 1;
  return found;
};

/**
 * The address that opens a page at the quoted words (HTML `#:~:text=[prefix-,]start[,end][,-suffix]`), scrolled to and
 * marked. `quote` is a slice of `text`, the stored document, and begins at `from` where it stands there more than once.
 * Context is added only where the words stand more than once;
 * an address of which no fragment can be made comes back as it is.
 */
export const textFragment = (address: string, quote: string, text: string, from = text.indexOf(quote)): string => {
  const all = wordsOf(text);
  const first = all.findIndex(({ end }) => end > from);
  const words = from < 0 ? wordsOf(quote) : all.filter(({ start, end }) => end > from && start < from + quote.length);
  if (words.length === 0 || !/^https?:/i.test(address)) return address;

  const isLong = words.length > MOST_WORDS || /\n/.test(quote.trim());
  const start = isLong && words.length > 2 * ENDS ? words.slice(0, ENDS) : words;
  const end = start === words ? [] : words.slice(-ENDS);
  let prefix: Word[] = [];
  let suffix: Word[] = [];
  if (from >= 0 && occurrences(all, start) > 1) {
    for (let size = 1; size <= MOST_CONTEXT; size += 1) {
      prefix = all.slice(Math.max(0, first - size), first);
      if (occurrences(all, [...prefix, ...start]) === 1) break;
    }
    const after = first + words.length;
    if (end.length === 0 && occurrences(all, [...prefix, ...start]) > 1)
      suffix = all.slice(after, after + MOST_CONTEXT);
  }

  const directive = [
    ...(prefix.length > 0 ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end.length > 0 ? [encode(end)] : []),
    ...(suffix.length > 0 ? [`-${encode(suffix)}`] : []),
  ].join(',');
  const [plain = address] = address.split(':~:', 1);
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
};
