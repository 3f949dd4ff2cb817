/** Addresses name what was looked at, not who looked: of those only the query counts. */
const ADDRESS = /^https?:\/\/[^?#]*\??/i;
const DATE = /\b(?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/g;
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
/** Numbers joined by dots, as analytics writes a visitor: a random one and the second of the first visit. */
const DOTTED = /(?<![\w.])\d{8,}\.\d{8,}(?![\w.])|(?<=\.)\d{8,}\.\d{8,}(?![\w])/g;
const TOKEN = /[A-Za-z0-9_+/-]+/g;

const LONGEST = 4096;
const MOST = 16;
const SHORTEST = 8;

/** A point in time, as seconds, milliseconds or microseconds since the epoch (2001–2036), or as digits of a date. */
const isTime = (digits: string): boolean => {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{2}){0,3}$/.test(digits)) return true;
  if (![10, 13, 16].includes(digits.length)) return false;
  const seconds = Number(digits.slice(0, 10));
  return seconds >= 978_307_200 && seconds < 2_082_758_400;
};

const changes = (text: string): number => {
  let count = 0;
  for (let at = 1; at < text.length; at++) {
    if (/\d/.test(text.charAt(at)) !== /\d/.test(text.charAt(at - 1))) count++;
  }
  return count;
};

/** Whether one piece of a value tells visitors apart: long enough, varied, and no word, date, size or flag. */
export const looksLikeIdentifier = (piece: string): boolean => {
  if (piece.length < SHORTEST || new Set(piece).size < 5) return false;
  if (/^\d+$/.test(piece)) return !isTime(piece);
  const letters = piece.replace(/[^A-Za-z]/g, '');
  const digits = piece.replace(/\D/g, '');
  if (digits.length === 0) {
    // Words have vowels; a long run of letters with hardly any was drawn by lot.
    return letters.length >= 16 && (piece.match(/[aeiouy]/gi)?.length ?? 0) / letters.length < 0.2;
  }
  if (/^\d{1,5}x\d{1,5}(?:x\d{1,3})?$/i.test(piece)) return false;
  return digits.length >= 2 && changes(piece) >= 2;
};

const decoded = (value: string): string => {
  let text = value;
  for (let round = 0; round < 2 && text.includes('%'); round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
};

/**
 * The pieces of a value (a cookie's, a parameter's, a stored item's) that look like identifiers, in the order in which they
 * stand, each once, at most sixteen. The same identifier gives the same piece wherever it is embedded.
 */
export const identifiersIn = (value: string): string[] => {
  let text = decoded(value.slice(0, LONGEST)).replace(ADDRESS, '').replace(DATE, ' ');
  const found = new Set<string>();
  text = text.replace(UUID, (uuid) => {
    found.add(uuid.toLowerCase());
    return ' ';
  });
  for (const [pair] of text.matchAll(DOTTED)) found.add(pair);
  for (const [token] of text.matchAll(TOKEN)) {
    const bare = token.replace(/^[+/-]+|[+/-]+$/g, '');
    const pieces = bare.split(/[-_+/]+/);
    // A hyphen may be a separator ("visitor-1f8a…") or a letter of the alphabet in use (base64url): both count.
    for (const piece of pieces.length > 1 && !/\//.test(bare) ? [bare, ...pieces] : pieces) {
      if (looksLikeIdentifier(piece)) found.add(piece);
    }
    if (found.size >= MOST) break;
  }
  return [...found].slice(0, MOST);
};
