/** Places that write the month first show themselves by their postal addresses, courts and telephone numbers; so do the others. */
const MONTH_FIRST =
  /\b[a-z]+, (?:al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|california|new york|texas|washington|florida|illinois|nevada),? \d{5}(?:-\d{4})?\b|\b(?:laws|courts?) of (?:the )?(?:state of|united states)|\b(?:based|located|hosted|headquartered|servers?|offices?) in the (?:united states|u\.s)|\+1[ -]|\b1-8(?:00|77|66|88)-/g;
const DAY_FIRST =
  /\b(?:registered (?:office|in england)|company number|laws of (?:england|france|germany|ireland|luxembourg|the netherlands|sweden|switzerland|cyprus|malta|australia|new zealand|india|singapore))\b|\+(?:3[0-9]|4[0-9]|61|64|91)[ (-]/g;
/** Forms of companies, in the opening lines, where a document names its own. */
const COMPANY_MONTH_FIRST = /(?<=\b[A-Z]\S*,? )(?:LLC|Inc)\b/g;
const COMPANY_DAY_FIRST =
  /(?<=\b[A-Z]\S*,? )(?:GmbH|AG|Limited|Ltd|B\.V|BV|S\.A|SAS?|S\.r\.l|S\.p\.A|SARL|A\/S|ApS|AB|Oy|Pty|PLC|plc|e\.V|s\.r\.o|d\.o\.o)\b/g;
const BRITISH = /\b(?:behaviour|personalis|organis|honour|recognis|centre\b)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})[-/.](\d{1,2})[-/.](?:20)?\d\d(?![\d./-])/g;
const SPELLED_MONTH_FIRST =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d/g;
const SPELLED_DAY_FIRST =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d/g;

function count(text: string, pattern: RegExp): number {
  const kinds = new Set<string>();
  let found = 0;
  for (const match of text.matchAll(pattern)) {
    found++;
    kinds.add(match[0]);
  }
  return Math.min(found, 3 * kinds.size);
}

/**
 * In which order a document writes its numeric dates, told from its own unambiguous dates, then from the country that it shows
 * (addresses, forms of companies, courts, spelling); undefined where that stays unknown.
 *
 * @param text the document
 * @param language BCP 47
 */
export function dateOrder(text: string, language: string): 'month-first' | 'day-first' | undefined {
  if (!language.startsWith('en')) return 'day-first';
  const lower = text.toLowerCase();
  const opening = text.slice(0, 3000);
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, first, second] of lower.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  monthFirst +=
    2 * count(lower, MONTH_FIRST) + 2 * count(opening, COMPANY_MONTH_FIRST) + count(lower, SPELLED_MONTH_FIRST);
  dayFirst +=
    2 * count(lower, DAY_FIRST) +
    2 * count(opening, COMPANY_DAY_FIRST) +
    count(lower, SPELLED_DAY_FIRST) +
    Math.min(2, count(lower, BRITISH));
  if (monthFirst >= 2 && monthFirst > 2 * dayFirst) return 'month-first';
  if (dayFirst >= 2 && dayFirst > 2 * monthFirst) return 'day-first';
  return undefined;
}
