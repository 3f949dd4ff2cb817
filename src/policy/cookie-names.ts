import { productOfCookie } from '../knowledge/cookies.ts';

/** A cookie's name in a text, with its place there; `name` has `*` for any text. */
export type FoundName = { name: string; start: number; end: number };

const TOKEN = /[\w.\\*<>{}[\]$#%&+:~^!|@-]+/g;
/** What stands for any text: `<id>`, `[property]`, `{site}`, `XXXX`, `#`, `%`, `...`. */
const PLACEHOLDER =
  /<[^<>\s]{1,40}>|\[[^[\]\s]{1,40}\]|\{[^{}\s]{1,40}\}|[xX]{4,}|(?<![A-Za-z])[xX]{3}(?![A-Za-z])|#+|%+|\.{3}|…|\*+/g;
const WORDS =
  /^(?:cookies?|name|session|and|or|the|first|third|party|www|https?|n\/a|none|yes|no|various|multiple|other|all|any|etc|e\.g|i\.e|und|et|oder|ou|y|e|en|of)$/i;

/** A cookie's name as written, without Markdown, with `*` for any text. */
export function cleanName(written: string): string {
  return written
    .replace(/\\/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(PLACEHOLDER, '*')
    .replace(/^[`*:.]+(?=\w)|[`:,;]+$/g, (sign) => (sign.includes('*') ? '*' : ''))
    .replace(/\*{2,}/g, '*');
}

/** Names that come with a language or framework, whoever's site it is. */
const COMMON =
  /^(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|ASPSESSIONID\w*|CFID|CFTOKEN|(?:X-?)?[CX]SRF-?TOKEN|csrftoken|sessionid|connect\.sid|cookieconsent_status|CookieConsent)$/i;

/** Whether a word by itself cannot but be the name of a cookie: it has an underscore as only such names have, or is a known one. */
export function looksLikeCookie(name: string): boolean {
  if (COMMON.test(name) || productOfCookie(name) !== undefined) return true;
  return (
    /^[\w*-]{3,80}$/.test(name) &&
    /^[A-Za-z*_]/.test(name) &&
    (/[a-z\d]_[a-z\d*]/i.test(name) || /^_{1,2}[a-z][a-z\d]{1,6}$/.test(name))
  );
}

/**
 * The names in a cell or phrase of stored text. In a column of names any single word is one; elsewhere it must look like one.
 *
 * @param raw as stored, Markdown and all
 */
export function cookieNames(raw: string, column: boolean): FoundName[] {
  // Of a link only the words, at the same places.
  const text = raw
    .replace(/\]\([^)\s]{0,1000}\)/g, (link) => `]${' '.repeat(link.length - 1)}`)
    .replace(/(?<!\w)\[([^[\]<]{1,120})\](?=\s|$|,)/g, ' $1 ')
    .replace(/https?:\/\/[^\s)\]]{1,500}|[\w.+-]{1,60}@(?:[\w-]{1,60}\.)[\w.-]{1,60}/g, (link) =>
      ' '.repeat(link.length),
    )
    .replace(/(?<![\w\\*_])_(?=[A-Za-z][^_\n]{0,300}[^\w\\]?_(?![\w]))|(?<=[A-Za-z.:,;)])_(?![\w*])/g, ' ')
    .replace(/<br ?\/?>/g, (mark) => ' '.repeat(mark.length))
    .replace(/\(s\)/g, '   ');
  const found: FoundName[] = [];
  const pieces = text.matchAll(/[^,;/()"“”„'’‘]+/g);
  for (const piece of pieces) {
    const words = [...piece[0].matchAll(TOKEN)].filter(([word]) => /\w/.test(word));
    const alone = words.length === 1 || words.every(([word]) => looksLikeCookie(cleanName(word)));
    for (const word of words) {
      const name = cleanName(word[0]);
      if (
        name.length < 1 ||
        name.length > 100 ||
        WORDS.test(name) ||
        !/[A-Za-z]/.test(name) ||
        !/[A-Za-z0-9]{2}|^\w$/.test(name)
      )
        continue;
      if (!(looksLikeCookie(name) || (column && alone))) continue;
      const start = piece.index + word.index;
      found.push({ name, start, end: start + word[0].length });
    }
  }
  return found;
}
