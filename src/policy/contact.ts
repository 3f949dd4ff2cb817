import type { PolicyDocument, Reading } from '../model/policy.ts';
import { placeOf } from './place-of.ts';
import type { Sentence } from './sentence.ts';

type Contact = Reading['contact'][number];

const EMAIL =
  /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){0,4}\.[a-z]{2,12}(?![\w@])|[\w.+-]{2,40} ?(?:\[at\]|\(at\)| at ) ?[\w-]{2,40} ?(?:\[dot\]|\(dot\)| dot ) ?[a-z]{2,6}/i;
const MAILTO = /\]\(mailto:[^)\s]{3,200}\)|\[email protected\]|email-protection/i;
const PHONE =
  /(?<![\w./-])(?:\+\d{1,3}[ .()-]{0,2}|\(?0|1[ -]|\()\d[\d ().-]{6,18}\d(?![\w/-])|\b1-8\d\d-[\d\w-]{7,9}\b/;
const PHONE_WORDS = /phone|call|tel\b|tel[.:]|toll|hotline|dial|telefon|téléphone|teléfono|telefono|telefoon/i;
const POST =
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bP\.?O\.? Box \d|\b\d{1,5} (?:[A-Z][\w.'-]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Square|Place|Suite|Floor|Parkway|Pkwy|Highway)\b|\b[\p{Lu}][\p{L}-]{3,}(?:straße|strasse|str\.|weg|platz|allee|gasse|laan|straat|gatan|vej) \d{1,4}|\b\d{1,4},? (?:rue|avenue|boulevard|via|calle|avenida|place) [\p{L} ]{3,30}|\b(?:D-)?\d{5} \p{Lu}\p{L}{2,}/u;
/** Cheap test that every address passes. */
const POSTAL =
  /\d{5}| \d[A-Z]{2}|Box \d|\d [A-Z]|(?:straße|strasse|str\.|weg|platz|allee|gasse|laan|straat|gatan|vej) \d|\d,? (?:rue|avenue|boulevard|via|calle|avenida|place) /;
const FORM =
  /\]\((https?:[^)\s]{0,500}(?:contact|support|help|request|form|feedback|privacy-?(?:request|center)|dsar)[^)\s]{0,500})\)/i;
const ASKS =
  /contact|questions?|reach|write|e-?mail|request|mail|call|inquir|enquir|complain|comment|kontakt|fragen|wenden|question|contacter|contacto|preguntas|contatt|domande|vragen|neem/i;
const MOST = 6;

/** The ways to reach whoever is responsible: e-mail, post, telephone, a form; a few places of each. */
export function contact(sentences: readonly Sentence[], documents: readonly Pick<PolicyDocument, 'text'>[]): Contact[] {
  const found: Contact[] = [];
  const add = (how: Contact['how'], sentence: Sentence, at: number): void => {
    if (found.filter((one) => one.how === how).length >= MOST) return;
    found.push({ how, ...placeOf(sentence, documents, { start: at, end: Math.min(sentence.text.length, at + 30) }) });
  };
  for (const sentence of sentences) {
    const { text, heading, start, end } = sentence;
    const stored = documents[sentence.document]?.text.slice(start, end) ?? '';
    if (!/@|\]\(|\d|email|\bdot\b/.test(stored)) continue;
    const about = (): boolean => ASKS.test(text) || ASKS.test(heading.at(-1) ?? '');
    const email = /@|\bat\b|\[at|\(at/.test(text) && /@|\bdot\b/i.test(text) ? EMAIL.exec(text) : null;
    if (email) add('email', sentence, email.index);
    else if (MAILTO.test(stored)) add('email', sentence, 0);
    const phone = /\d{3}/.test(text) ? PHONE.exec(text) : null;
    if (phone && phone[0].replace(/\D/g, '').length >= 7 && (PHONE_WORDS.test(text) || about()))
      add('phone', sentence, phone.index);
    const post = text.length < 700 && POSTAL.test(text) ? POST.exec(text) : null;
    if (post && (text.length < 250 || about())) add('post', sentence, post.index);
    if (stored.includes('](') && FORM.test(stored) && about()) add('form', sentence, 0);
  }
  return found;
}
