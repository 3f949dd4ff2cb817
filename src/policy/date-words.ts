const MONTHS: Record<string, readonly string[]> = {
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  enShort: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec'],
  enShorter: ['', '', '', '', '', '', '', '', 'sep', '', '', ''],
  de: ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  deAustria: ['jänner', '', 'maerz', '', '', '', '', '', '', 'okt', '', 'dez'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  frPlain: ['', 'fevrier', '', '', '', '', '', 'aout', '', '', '', 'decembre'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  esOld: ['', '', '', '', '', '', '', '', 'setiembre', '', '', ''],
  it: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
}; // prettier-ignore

/** The number (1–12) of a month by its name or short name in English, German, French, Spanish, Italian or Dutch, lower case. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((names) =>
    names.map((name, index): [string, number] => [name, index + 1]).filter(([name]) => name !== ''),
  ),
);

const month = `(${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const day = '(\\d{1,2})(?: ?(?:st|nd|rd|th|er|\\.|º|°|ª))?';
/** A year may have come apart where a page was taken from a word processor. */
const year = '((?:19|20) ?\\d ?\\d)(?!\\d)';

/** Dates as policies write them, in lower case; groups in the order that each name tells. */
export const DATE_FORMS = {
  dayMonthYear: new RegExp(`(?<![\\d.])${day} ?(?:of |de |del |/|-)?${month},?(?: of| de| del)?[ /-]? ?${year}`, 'gu'),
  monthDayYear: new RegExp(`(?<!\\p{L})${month},? ?(?:the )?${day} ?,? ?${year}`, 'gu'),
  monthYear: new RegExp(`(?<!\\p{L})${month},?(?: of| de| del)? ?${year}`, 'gu'),
  yearFirst: /(?<![\d./-])((?:19|20)\d\d)([-/.]|年 ?)(\d{1,2})(?:[-/.]|月 ?)(\d{1,2})(?![\d/-])/gu,
  numeric: /(?<![\d./-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/gu,
  monthYearNumeric: /(?<![\d./-])(\d{1,2})[/.]((?:19|20)\d\d)(?![\d/-])/gu,
} as const;
