import { matcherOf } from './matcher.ts';

/** A lifetime in a text, with its place: seconds, or null for "session". */
export type FoundLifetime = { start: number; end: number; seconds: number | null };

const DAY = 86_400;
/** Longer than any browser keeps a cookie: "until deleted", "never expires". */
export const UNLIMITED = 1000 * 366 * DAY;

/** The longest that each unit can be, so that nothing is said to outlive its word by a leap day. */
const UNITS: readonly (readonly [seconds: number, names: string])[] = [
  [1, 'seconds?|secs?|sekunden?|secondes?|segundos?|second[oi]|seconden'],
  [60, 'minutes?|mins?|minuten?|minutos?|minut[oi]|minuut'],
  [3600, 'hours?|hrs?|h|stunden?|heures?|horas?|or[ae]|uur|uren'],
  [DAY, 'days?|d|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:en)?'],
  [7 * DAY, 'weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week'],
  [31 * DAY, 'months?|mths?|mos?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?'],
  [366 * DAY, 'years?|yrs?|y|jahre?n?|ans?|années?|años?|anni|anno|jaar|jaren'],
];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, 'twenty-four': 24, thirty: 30, 'thirty-six': 36, sixty: 60, ninety: 90, 'half a': 0.5, 'half an': 0.5,
  ein: 1, eine: 1, einem: 1, einer: 1, einen: 1, eines: 1, zwei: 2, drei: 3, vier: 4, sechs: 6, zwölf: 12, dreizehn: 13,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, douze: 12, treize: 13, dos: 2, tres: 3, seis: 6, doce: 12, trece: 13, uno: 1, una: 1,
  due: 2, tre: 3, sei: 6, dodici: 12, tredici: 13, een: 1, één: 1, twee: 2, drie: 3, zes: 6, twaalf: 12, dertien: 13,
}; // prettier-ignore

const WORD = Object.keys(NUMBERS).sort((a, b) => b.length - a.length).join('|'); // prettier-ignore
const UNIT = UNITS.map(([, names]) => `(${names})`).join('|');
/** "2 years", "2-year", "1y", "two years", "twelve (12) months". */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(\\d{1,5}(?:[.,]\\d)?)(?: ?\\(\\p{L}{1,12}\\))?[ \\u00a0-]?|(${WORD})(?: ?\\(\\d{1,4}\\))?[ \\u00a0-])(?:full |calendar )?(?:${UNIT})(?![\\p{L}\\d])`,
  'gu',
);
const SESSION =
  /(?<!\p{L})(?:browser[- ]?session|(?:end|duration|length|close) of (?:the |your |each )?(?:browser |browsing )?session|session(?: (?:only|cookies?|end))?|(?:when|until|once|after) (?:you |the user |the |your )?(?:close[sd]?|exit|quit|shut)[^.;]{0,20}browser|(?:browser|window) (?:is |has been )?(?:closed|closes)|sitzung(?:sende|sdauer)?|ende der (?:browser-?)?sitzung|fin de (?:la )?session|sesión|sessione|sessie|einde van de sessie)(?!\p{L})/gu;
const FOREVER =
  /(?<!\p{L})(?:until (?:(?:it is|they are|you|manually|the user) )*(?:deletes?d?|removes?d?|clears?|cleared|erased?)|never(?: expires?)?|does not expire|do(?:es)? not expire|no expir(?:y|ation)|unlimited|unbegrenzt|permanent(?:ly)?|indefinite(?:ly)?|forever|bis zur löschung|läuft nicht ab|illimitée?|permanente|ilimitad[oa]|illimitat[oa]|onbeperkt)(?!\p{L})/gu;
const ALMOST_NOTHING = /(?<!\p{L})(?:a few|some|less than (?:a|one)) (seconds?|minutes?|hours?|days?)(?!\p{L})/gu;

const matchesIn = matcherOf({ amount: AMOUNT, few: ALMOST_NOTHING, forever: FOREVER, session: SESSION });

function amountOf(match: RegExpExecArray): { seconds: number; unit: number } | undefined {
  const [, digits, word] = match;
  const number = digits ?? word ?? '';
  const unit = UNITS.findIndex((_, index) => match[index + 3] !== undefined);
  if (word !== undefined && (match[unit + 3]?.length ?? 0) < 2) return undefined;
  const factor = UNITS[unit]?.[0];
  const count = NUMBERS[number] ?? Number(number.replace(',', '.'));
  return factor === undefined || Number.isNaN(count) ? undefined : { seconds: Math.round(count * factor), unit };
}

/** Every lifetime in a text in lower case, in order; "1 year 1 month" is one. */
export function findLifetimes(text: string): FoundLifetime[] {
  const lower = text.includes('http') ? text.replace(/https?:\/\/[^\s)]+/g, (link) => ' '.repeat(link.length)) : text;
  const matches = matchesIn(lower);
  const of = (wanted: (typeof matches)[number]['name']) => matches.filter(({ name }) => name === wanted);
  const found: (FoundLifetime & { unit: number })[] = [];
  for (const { match } of of('amount')) {
    const amount = amountOf(match);
    if (!amount) continue;
    const start = match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    const joined =
      last && amount.unit < last.unit && /^(?:,? (?:and |und |et |y |e |en )?)$/.test(lower.slice(last.end, start));
    if (joined) {
      last.seconds = (last.seconds ?? 0) + amount.seconds;
      last.end = end;
      last.unit = amount.unit;
    } else found.push({ start, end, ...amount });
  }
  const amounts = found.map(({ start, end, seconds }): FoundLifetime => ({ start, end, seconds }));
  const more = (name: 'forever' | 'session', seconds: number | null): FoundLifetime[] =>
    of(name).map(({ match }) => ({ start: match.index, end: match.index + match[0].length, seconds }));
  const few = of('few').map(({ match }): FoundLifetime => {
    const seconds = UNITS.find(([, names]) => new RegExp(`^(?:${names})$`).test(match[1] ?? ''))?.[0] ?? 1;
    const some = match[0].startsWith('less') ? 1 : 10;
    return { start: match.index, end: match.index + match[0].length, seconds: seconds * some };
  });
  const words = [...few, ...more('forever', UNLIMITED), ...more('session', null)];
  return [...amounts.filter(({ start }) => !few.some((one) => start >= one.start && start < one.end)), ...words].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * The lifetime that a few words state ("13 months", "1 an", "Session"): seconds, null for a session, undefined where they state none.
 * Of several the longest counts.
 */
export function parseLifetime(words: string): number | null | undefined {
  const all = findLifetimes(
    words
      .slice(0, 400)
      .replace(/[\s\u00a0]+/g, ' ')
      .toLowerCase(),
  ).map(({ seconds }) => seconds);
  if (all.length === 0) return undefined;
  const longest = Math.max(...all.map((seconds) => seconds ?? -1));
  return longest < 0 ? null : longest;
}
