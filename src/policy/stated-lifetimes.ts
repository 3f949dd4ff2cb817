import type { PolicyDocument, StatedLifetime } from '../model/policy.ts';
import { findLifetimes } from './find-lifetimes.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

const COOKIES = /(?<!\p{L})(?:cookies?|cookie-dateien|kakor)(?!\p{L})/gu;
const LASTS =
  /(?<!\p{L})(?:expir|last|remain|stay|persist|stored? |kept|keep|retain|lifetime|life ?span|duration|valid|delet|remov|active|set for|live|gespeichert|läuft|ablauf|lebensdauer|gültig|gelöscht|conserv|durée|expire|validité|durata|scad|validità|caduc|duración|bewaard|verval|geldig|looptijd)/u;
/** What the lifetime belongs to, if not to cookies. */
const OTHER =
  /(?:personal (?:data|information)|information|data|records?|logs?|log files?|account|consent|choices?|preferences?|requests?|orders?|invoices?|statistics|reports?|ip address(?:es)?|(?:search|browsing) (?:history|queries)|consentement|einwilligung|daten)[^.;,]{0,60}$/u;
/** One cookie, one kind or one vendor's: not cookies at large. */
const ONE =
  /(?:this|the \p{L}+|a|login|screen options?|consent|preference|analytics|session|\p{L}*_\p{L}*) cookies? $/u;
/** Information collected by cookies is not cookies. */
const COLLECTED =
  /(?:information|data)(?!\p{L})[^.;]{0,60}(?:collect|gather|obtain|process|generat)\p{L}*[^.;]{0,80}$/u;
/** "We keep cookies for …" */
const KEEPS = /(?:keep|store|retain|set|place|save)s? (?:\p{L}+ ){0,4}cookies?(?: and [^.;,]{0,50})?[^.;,]{0,40}$/u;
/** Every cookie ends with the session. */
const SESSION_ALL = [
  /(?:only|solely|exclusively|lediglich|nur|ausschließlich|uniquement|solamente|únicamente|soltanto|alleen)[^.;]{0,30}(?:session[- ]cookies|sitzungs-?cookies|cookies de session|cookies de sesión|cookie di sessione|sessiecookies)/u,
  /(?:^|all |our |the |these |alle |unsere )cookies (?:that we (?:use|set) |we (?:use|set) )?(?:are|will be|expire|get|end|werden|last)[^.;]{0,60}(?:clos|end of (?:the|your) session|quit|schließ)/u,
];
const PERSISTENT = /persistent|permanent cookie|dauerhafte cookies|cookies persist/;
/** Sentences without it say nothing of any cookie's lifetime. */
export const OF_COOKIES = /cookie|persistent/;
const NOT_ALL = /some|certain|most|other|types? of|kinds of|either|while|whereas/;

/**
 * How long the prose says that cookies at large stay. What it says of other data, of one cookie, or of session cookies beside others,
 * is none of that.
 */
export function statedLifetimes(
  sentences: readonly Sentence[],
  documents: readonly Pick<PolicyDocument, 'text'>[],
): StatedLifetime[] {
  const found: StatedLifetime[] = [];
  const persistent = sentences.some(({ lower }) => PERSISTENT.test(lower));
  for (const sentence of sentences) {
    const { lower, kind } = sentence;
    if (kind === 'heading' || kind === 'cell' || !lower.includes('cookie') || !LASTS.test(lower)) continue;
    for (const lifetime of findLifetimes(lower)) {
      if (lifetime.seconds === null ? !endsAll(lower) || persistent : !ofCookies(lower, lifetime.start)) continue;
      if (lifetime.seconds !== null && lifetime.seconds < 60) continue;
      found.push({ seconds: lifetime.seconds, ...placeOf(sentence, documents, lifetime) });
      if (lifetime.seconds === null) break;
    }
  }
  return found;
}

const endsAll = (lower: string): boolean => !NOT_ALL.test(lower) && SESSION_ALL.some((pattern) => pattern.test(lower));

/** Whether a lifetime at this place is that of cookies at large. */
function ofCookies(lower: string, at: number): boolean {
  const before = lower.slice(0, at);
  if (KEEPS.test(before) && !ONE.test(`${before.slice(0, before.lastIndexOf('cookie') + 7).trim()} `)) return true;
  const verbLast =
    /cookies?(?!\p{L})[^.;,]{0,50} (?:nach|für|pendant|après|dopo|per|durante|después de|na) (?:\p{L}+ ){0,2}$/u;
  if (verbLast.test(before) && !/\p{L}-cookies? /u.test(before)) return true;
  const lasts = lastMatch(before, LASTS);
  if (!lasts || at - lasts.end > 45 || OTHER.test(before.slice(lasts.end))) return false;
  const subject = before.slice(0, lasts.start);
  const cookie = lastMatch(subject, COOKIES);
  if (!cookie || subject.length - cookie.end > 120) return false;
  const upTo = subject.slice(0, cookie.start);
  return (
    !OTHER.test(subject.slice(cookie.end)) && !COLLECTED.test(upTo) && !ONE.test(`${subject.slice(0, cookie.end)} `)
  );
}

function lastMatch(text: string, pattern: RegExp): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gu')))
    found = { start: match.index, end: match.index + match[0].length };
  return found;
}
