const IRREGULAR: Record<string, string> = { company: 'companies', query: 'queries', entry: 'entries' };

const plural = (noun: string): string => {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return noun.slice(0, noun.length - last.length) + (IRREGULAR[last] ?? `${last}s`);
};

/** "1 cookie", "3 cookies", "2 companies": a number with its noun. */
export const count = (number: number, noun: string): string => `${number} ${number === 1 ? noun : plural(noun)}`;

/** "a", "a and b", "a, b and 3 more": a list cut at `most`, with the number that was left out. */
export const list = (words: readonly string[], most = 4): string => {
  const shown = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};

const UNITS = [
  ['year', 365 * 86400],
  ['month', 30 * 86400],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** Seconds in words, to one decimal: "2 years", "1.5 hours", "20 seconds". */
export const duration = (seconds: number): string => {
  const [unit, size] = UNITS.find(([, length]) => seconds >= length * 0.99) ?? (['second', 1] as const);
  return count(Math.round((seconds / size) * 10) / 10, unit);
};

/** A text cut to `most` characters at a word, with an ellipsis; never inside a surrogate pair. */
export const shorten = (text: string, most: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, Math.max(1, most - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
};
