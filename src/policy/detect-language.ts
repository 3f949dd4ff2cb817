import { SCRIPTS, STOP_WORDS } from './language-profiles.ts';

const SAMPLE = 2000;
const FEWEST_WORDS = 25;
const FEWEST_LETTERS = 60;
/** Share of the words that are stop words: running text has 0.3 and more, lists of names next to none. */
const LOWEST_SHARE = 0.1;

/** How many languages a stop word belongs to: the more, the less it tells. */
const owners = new Map<string, string[]>();
for (const [code, words] of Object.entries(STOP_WORDS))
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), code]);

/** A letter, and the letters and marks that follow it in lower case; those of ASCII, the most there are, are tried first. */
const WORD = /(?:[a-z]|(?![\0-\x7f])\p{L})(?:[a-z]|(?![\0-\x7f])[\p{L}\p{M}])*/gu;

/** Beginning, middle and end, so that a foreign preface does not decide. */
function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

/** How many letters a text in lower case has; those of ASCII, the most there are, are counted without a list of them. */
function lettersIn(lower: string): number {
  const others = lower.match(/[^\0-\x7f]/gu) ?? [];
  let letters = others.filter((sign) => /\p{L}/u.test(sign)).length;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 97 && code <= 122) letters++;
  }
  return letters;
}

/**
 * The language that a text is written in, as BCP 47; undefined where there is too little text to tell, or none of the languages known
 * here stands out. By script, and for Latin script by the share of each language's stop words.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = sampleOf(text)
    .replace(/\]\([^)\s]{0,500}\)|https?:\S+|<[a-z/][^>]{0,200}>/gi, ' ')
    .toLowerCase();
  const letters = lettersIn(sample);
  // Text in Latin letters, the most there is, is spared the other scripts.
  const foreign = (sample.match(/[\u0370-\uffff]/g)?.length ?? 0) > letters * 0.02;
  for (const [code, script, enough] of foreign ? SCRIPTS : []) {
    const own = sample.match(script)?.length ?? 0;
    if (own > letters * enough) return letters >= FEWEST_LETTERS ? code : undefined;
  }
  const words = sample.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const scores = new Map<string, number>();
  for (const word of words) {
    const codes = owners.get(word);
    for (const code of codes ?? []) scores.set(code, (scores.get(code) ?? 0) + 1 / (codes?.length ?? 1));
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < words.length * LOWEST_SHARE) return undefined;
  return first[1] > (second?.[1] ?? 0) * 1.3 ? first[0] : undefined;
}
