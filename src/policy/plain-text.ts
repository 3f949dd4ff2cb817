/** White space, Markdown marks, HTML remnants and typographic signs: whatever reads otherwise than it is stored. */
const ODD =
  /[ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]{2,}|[\t\r\n\u00a0\u2000-\u200a\u202f\u3000]|\*+|(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}"“[*][^_|]{0,300}_(?![\p{L}\p{N}]))|(?<=[\p{L}.!?:"”)\]])_{1,3}(?![\p{L}\p{N}_])|`+|!?\[|\]\([^)\]\s]*(?:\s"[^"\]]{0,200}")?\)|\]\[[^\]]{0,99}\]|\]|\\(?=[^\p{L}\p{N}\s])|<\/?[a-zA-Z][^<>]{0,300}>|&(?:nbsp|amp|quot|lt|gt|#\d{1,5}|#x[\da-fA-F]{1,4});|[“”„‟«»″]|[‘’‚‛′]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[‐‑]/uy;

/** ASCII characters at which something odd may begin. */
const SUSPECTS = new Uint8Array(128);
for (const sign of '\t\r\n*_`![]\\<&') SUSPECTS[sign.charCodeAt(0)] = 1;

/** Whether something odd may begin at a character: a cheap look before the expression is tried. */
function isSuspect(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code === 32) return raw.charCodeAt(at + 1) <= 32 || raw.charCodeAt(at + 1) > 127;
  if (code < 128) return SUSPECTS[code] === 1;
  return (
    (code >= 0x2000 && code < 0x2070) ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', quot: '"', lt: '<', gt: '>' };

function readable(odd: string): string {
  const first = odd.charCodeAt(0);
  if (odd === '‐' || odd === '‑') return '-';
  if ('“”„‟«»″'.includes(odd)) return '"';
  if ('‘’‚‛′'.includes(odd)) return "'";
  if (first === 38) {
    const name = odd.slice(1, -1);
    if (name[0] !== '#') return ENTITIES[name] ?? ' ';
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 32 && code < 0x10000 && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : ' ';
  }
  if (/^<br/i.test(odd) || /^\s/.test(odd)) return ' ';
  return '';
}

/** A stretch of stored text as it reads, and where its characters stand (see `Sentence.marks`). */
export type Plain = { text: string; marks: number[] };

/** Markdown from `start` to `end` as it reads: no marks, single spaces, plain quotation marks. Linear. */
export function plainText(stored: string, start: number, end: number): Plain {
  const raw = stored.slice(start, end);
  const marks: number[] = [];
  let text = '';
  let from = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!isSuspect(raw, at)) continue;
    ODD.lastIndex = at;
    const match = ODD.exec(raw);
    if (!match) continue;
    const odd = match[0];
    text += raw.slice(from, match.index);
    from = match.index + odd.length;
    at = from - 1;
    const said = readable(odd);
    if (said !== ' ' || !(text === '' || text.endsWith(' '))) text += said;
    marks.push(text.length, start + from);
  }
  return { text: text + raw.slice(from), marks };
}
