import type { FieldKind } from '../../model/observation.ts';

/** What a field asks for, by its `autocomplete` tokens (HTML §4.10.18.7), else by its type, else by its own words. */
const TOKENS: readonly (readonly [RegExp, FieldKind])[] = [
  [/^cc-/, 'card'],
  [/password$/, 'password'],
  [/^email$/, 'email'],
  [/^tel/, 'phone'],
  [/^bday/, 'birthday'],
  [/name$/, 'name'],
  [/address|postal-code|country|^street/, 'address'],
];

const TYPES: Readonly<Record<string, FieldKind>> = {
  password: 'password',
  email: 'email',
  tel: 'phone',
  search: 'search',
  file: 'file',
};

const WORDS: readonly (readonly [RegExp, FieldKind])[] = [
  [/card.?(?:num|no\b)|cc.?num|creditcard|\bcv[cv]\b|\bpan\b|kartennummer/, 'card'],
  [/passw|passwor|kennwort/, 'password'],
  [/e-?mail/, 'email'],
  [/phone|\btel\b|mobile|telefon/, 'phone'],
  [/birth|\bdob\b|geburt/, 'birthday'],
  [/street|address|postcode|postal|\bzip\b|\bcity\b|strasse|stra\u00dfe|\bplz\b/, 'address'],
  [/(?:first|last|full|given|family|sur).?name|^name$|nachname|vorname/, 'name'],
  [/^(?:q|s|query|search|suche)$/, 'search'],
];

const UNTOLD = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'checkbox', 'radio', 'range', 'color']);

type Field = { type: string; name: string; id: string; autocomplete?: string };

/** What a form's field asks for; undefined where it takes no words of the visitor. */
export const fieldKind = ({ type, name, id, autocomplete = '' }: Field): FieldKind | undefined => {
  if (UNTOLD.has(type)) return undefined;
  const token = autocomplete.toLowerCase().split(/\s+/).at(-1) ?? '';
  const words = [name, id].map((text) => text.toLowerCase());
  const byToken = TOKENS.find(([pattern]) => pattern.test(token));
  if (byToken) return byToken[1];
  const byType = TYPES[type];
  if (byType) return byType;
  return WORDS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? 'text';
};
