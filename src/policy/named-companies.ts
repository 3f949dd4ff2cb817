import type { NamedCompany, PolicyDocument } from '../model/policy.ts';
import { companyIndex, EVERYDAY, type Alias } from './company-index.ts';
import { BORDER } from './clause.ts';
import { needsOf, type Way } from './needs-of.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

type Mention = { entity: string; start: number; end: number; sure: boolean };

/** A name begins with a capital or a figure, but for a few. */
const NAME = /(?:[A-ZÀ-Þ\d]|(?<![A-Za-z])(?:[a-z]{1,3}[A-Z]|reddit|iubenda|sovrn|plista))[A-Za-zÀ-ž\d]*/g;
/** Browsers, systems and shops that the visitor uses: naming them says nothing of whom the site brings in. */
const VISITORS_OWN =
  /^(?:'s)? (?:chrome|android|play(?: store)?|edge|internet explorer|explorer|windows|office|safari|ios|ipados|macos|app store|iphone|ipad|devices?|firefox|fire tv|account|home|nest|pixel (?:phone|device))\b/i;
const COMPANY =
  /^(?:'s)?,? (?:inc|llc|l\.l\.c|ltd|limited|corp(?:oration)?|gmbh|plc|s\.a|b\.v|ag|sas|platforms|technologies|analytics|ads?|advertising|pixel|audience network|conversion|insights?|pay|metrics|labs|group|marketing|software|sdk|tag|cloud|cdn)\b|^\.(?:com|io|ai|net|org|co)\b/i;
const FORM = /^,? (?:inc|llc|ltd|limited|corp(?:oration)?|gmbh|plc|s\.a|b\.v|sas)\b|^\.(?:com|io|ai|net|co)\b/i;
const BROUGHT_IN =
  /(?:by|with|via|through|using|uses?|from|called|named|such as|like|including|include|includes|e\.g\.,?|and|or|to|our (?:partner|provider|vendor)) \(?$|[,(/&:] ?$/i;
const ABOUT = /partner|third|vendor|provider|analytic|advertis|processor|recipient|service|cookie|pixel|tool|plug-?in/i;
const DEEDS =
  /cookie|analytic|advertis|track|pixel|beacon|measure|target|partner|shar(?:e|ing)|third|provider|collect|process|plug-?in/;
/** Cheap test before it. */
const FORMS =
  /\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|AG|PLC|SAS|ApS|Oy|Pty)\b|B\.V|S\.A|S\.r\.l|S\.p\.A|A\/S/;
const LEGAL_FORM =
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}\d&.'-]{0,30} ){0,3}\p{Lu}[\p{L}\d&.'-]{0,30}),? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corporation|Corp|GmbH|AG|PLC|B\.V|S\.A\.S|SAS|S\.A|S\.r\.l|S\.p\.A|A\/S|ApS|Oy|Pty)(?![\p{L}\d])/gu;

/** A legal form in a sentence's lower case, whose inner full stops are middle dots. */
const LOWER_FORM =
  /\b(?:inc|llc|l[.·]l[.·]c|ltd|limited|corp|corporation|gmbh|ag|plc|sas|aps|oy|pty)\b|b[.·]v|s[.·]a|s[.·]r[.·]l|s[.·]p[.·]a|a\/s/;

/** What a sentence that names a company must hold in lower case: a known name, or a legal form. */
export function companyNeeds(): readonly Way[] {
  const names = [...companyIndex().values()].flat().map(({ lower }): Way => {
    const before = /^\w/.test(lower) ? BORDER : '';
    return [[before + lower + (/\w$/.test(lower) ? BORDER : '')]];
  });
  return [...names, ...needsOf(LOWER_FORM)];
}

/**
 * The companies that a policy names, each once at its most telling place: known ones under the name that observation gives them, others as
 * written, where their legal form gives them away. A name that is a word too ("Target", "Segment") counts only where a company is meant.
 */
export function namedCompanies(
  sentences: readonly Sentence[],
  documents: readonly Pick<PolicyDocument, 'text'>[],
): NamedCompany[] {
  const small = writesSmall(documents);
  const best = new Map<string, { weight: number; sentence: Sentence; mention: Mention }>();
  for (const sentence of sentences) {
    for (const mention of mentionsIn(sentence, small)) {
      const weight = (DEEDS.test(sentence.lower) ? 2 : 0) + (sentence.kind === 'heading' ? 0 : 1);
      const known = best.get(mention.entity);
      if (!known || weight > known.weight) best.set(mention.entity, { weight, sentence, mention });
    }
  }
  return [...best.values()]
    .map(({ sentence, mention }) => ({ name: mention.entity, ...placeOf(sentence, documents, mention) }))
    .sort((a, b) => a.document - b.document || a.start - b.start);
}

/** Tells whether the documents write a word small somewhere, as a word and not in an address: then it is no sure name in them. */
function writesSmall(documents: readonly Pick<PolicyDocument, 'text'>[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const look = (word: string): boolean =>
    documents.some(({ text }) => {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const after = text.slice(at + word.length, at + word.length + 2);
        if (!/[\p{L}\p{N}.@/_-]/u.test(text[at - 1] ?? ' ') && !/^(?:[\p{L}\p{N}@/_-]|\.[\p{L}/])/u.test(after))
          return true;
      }
      return false;
    });
  return (word) => {
    const written = known.get(word) ?? look(word);
    known.set(word, written);
    return written;
  };
}

function mentionsIn(sentence: Sentence, small: (word: string) => boolean): Mention[] {
  const { text, lower } = sentence;
  const index = companyIndex();
  const found: (Mention & { alias: Alias })[] = [];
  let from = 0;
  for (const word of text.matchAll(NAME)) {
    const start = word.index;
    if (start < from) continue;
    const alias = index.get(word[0].toLowerCase())?.find((one) => isAt(text, lower, start, one));
    if (!alias) continue;
    const end = start + alias.lower.length;
    from = end;
    if (VISITORS_OWN.test(text.slice(end, end + 30))) continue;
    const common = alias.lower.split(/[^\p{L}\p{N}]+/u).every((part) => part === '' || small(part));
    found.push({ entity: alias.entity, start, end, sure: alias.sure && !common, alias });
  }
  const sure = found.filter((mention, at) => mention.sure || isMeant(sentence, mention, found[at - 1], found[at + 1]));
  return [...sure, ...byLegalForm(text, found)];
}

function isAt(text: string, lower: string, start: number, { name, lower: alias }: Alias): boolean {
  if (!lower.startsWith(alias, start)) return false;
  const end = start + alias.length;
  if (/[\p{L}\p{N}@_]/u.test(text[start - 1] ?? ' ') || /[.-]/.test(text[start - 1] ?? ' ')) return false;
  if (/^(?:[\p{L}\p{N}_@]|-\p{Ll})/u.test(text.slice(end, end + 2))) return false;
  const written = text.slice(start, end);
  return written === name || /^\p{Lu}/u.test(written);
}

/** Whether a name that is a word too stands here for the company. */
function isMeant(
  { text, kind, heading, leadIn }: Sentence,
  { start, end, alias }: Mention & { alias: Alias },
  before?: Mention,
  after?: Mention,
): boolean {
  if (text.slice(start, end) !== alias.name) return false;
  const next = text.slice(end, end + 24);
  if (EVERYDAY.has(alias.lower)) return FORM.test(next);
  if (COMPANY.test(next)) return true;
  if (kind === 'heading') return false;
  const about = `${heading.at(-1) ?? ''} ${leadIn?.text ?? ''}`;
  if (start === 0 && end >= text.length - 1) return kind !== 'prose' && ABOUT.test(about);
  if (start === 0 || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  const list = /^(?:,? (?:and|or|&) |, ?| ?\/ ?)$/;
  if (before?.sure && list.test(text.slice(before.end, start))) return true;
  if (after?.sure && list.test(text.slice(end, after.start))) return true;
  return (
    BROUGHT_IN.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?:[,.;:)]|'s| (?:to|and|or|for|which|that|as|is|are|may|will)\b|$)/.test(text.slice(end, end + 8))
  );
}

function byLegalForm(text: string, known: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  if (!FORMS.test(text)) return found;
  for (const match of text.matchAll(LEGAL_FORM)) {
    const start = match.index;
    const end = start + match[0].length;
    if (known.some((one) => one.start < end && one.end > start)) continue;
    const entity = match[0].replace(/^(?:(?:The|Our|We|By|In|At|To|For|With|And|If|This|When|Your) )+/, '').trim();
    if (/\p{L}{2}.* /u.test(entity)) found.push({ entity, start, end, sure: true });
  }
  return found;
}
