/** Words before a full stop that does not end a sentence (lower case). */
const ABBREVIATIONS = new Set(
  (
    'e.g i.e etc vs cf viz al inc ltd co corp llc plc gmbh bros dept est no nos art arts sec secs para paras cal civ bus prof stat reg regs ' +
    'mr mrs ms dr st jr sr prof u.s u.k e.u d.c p.o a.m p.m approx ext tel fax attn fig vol ed jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'bzw z.b d.h u.a usw ggf abs nr ca vgl p.ex par.ex c.-à-d bijv d.w.z p.ej'
  ).split(' '),
);
/** Of these a sentence may well end, so the next word decides. */
const MAY_END = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'llc', 'u.s', 'u.k', 'e.u', 'd.c', 'p.m', 'a.m', 'usw']);
const STARTERS =
  /^["'(]?(?:We|Our|The|This|These|You|Your|If|In|It|Such|For|When|Please|However|To|By|On|As|Other|Any|All|That|They|Some|Each)\b/;

/** Words that begin a sentence, and with a space after them no address or name ("example.com"). */
const STARTERS_AFTER = /^(?:We|Our|The|This|These|You|Your|If|When|Please|However|They) [a-z]/;

/** No sentence is read beyond this many characters at once; text without full stops is cut between words. */
const LONGEST = 1500;

function ends(text: string, stop: number, next: number): boolean {
  const after = text.charCodeAt(next);
  // A sentence goes on in small letters (but for names such as "eBay").
  if (after >= 97 && after <= 122 && !/^[a-z]{1,2}[A-Z]/.test(text.slice(next, next + 3))) return false;
  if (text[stop] !== '.') return true;
  const space = text.lastIndexOf(' ', stop - 1);
  if (stop - space > 14) return true;
  const word = text
    .slice(space + 1, stop)
    .replace(/^["'([]+/, '')
    .toLowerCase();
  if (/^[a-z]$/.test(word)) return STARTERS.test(text.slice(next, next + 12));
  if (MAY_END.has(word)) return STARTERS.test(text.slice(next, next + 12));
  if (/^\(?\d{1,2}$/.test(word) && numbersAnItem(text, space)) return false;
  return !ABBREVIATIONS.has(word);
}

/** Whether a sentence begins right after a full stop, its space forgotten ("on our site.We use"). */
function isGlued(text: string, stop: number, next: number): boolean {
  return /[a-z]{3}$/.test(text.slice(Math.max(0, stop - 3), stop)) && STARTERS_AFTER.test(text.slice(next, next + 12));
}

/** Whether a number after `space` begins an item ("days. 2. Cookies") rather than ending a sentence ("ext. 12."). */
function numbersAnItem(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - 14), Math.max(0, space));
  if (before === '' || /[:;]$/.test(before)) return true;
  const word = /(?:^|[^a-z])([a-z.]{1,10})\.$/i.exec(before)?.[1];
  return before.endsWith('.') && !(word && ABBREVIATIONS.has(word.toLowerCase()));
}

/** Cuts plain text into sentences: pairs of start and end, trimmed. Linear. */
export function splitSentences(text: string): number[] {
  const cuts: number[] = [];
  const push = (from: number, to: number) => {
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (to > from) cuts.push(from, to);
  };
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (at - start > LONGEST) {
      const space = text.lastIndexOf(' ', at);
      const cut = space > start ? space : at;
      push(start, cut);
      start = cut;
    }
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x3002) continue;
    let after = at + 1;
    while (after < text.length && after < at + 8 && '.!?"\')]'.includes(text.charAt(after))) after++;
    const glued = after < text.length && text[after] !== ' ' && code !== 0x3002;
    if (glued && !(code === 46 && isGlued(text, at, after))) continue;
    if (!glued && after < text.length && !ends(text, at, after + 1)) continue;
    push(start, after);
    start = after;
    at = after - 1;
  }
  push(start, text.length);
  return cuts;
}
