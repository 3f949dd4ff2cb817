import { type Transport } from '../../model/evidence.ts';
import { isLoopback } from './host-of.ts';

type Form = Transport['forms'][number];

/** What people type that a policy may promise to encrypt. */
export type Kind = 'payment' | 'login' | 'personal';

const FIELDS: Record<Kind, readonly Form['fields'][number][]> = {
  payment: ['card'],
  login: ['password'],
  personal: ['name', 'email', 'phone', 'address', 'birthday', 'card', 'password'],
};

/** The words by which a policy names them. "Sensitive information" is a card or a password, not an address for news. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['payment', /payment|credit|debit|\bcards?\b|billing|checkout|purchas|transaction|financial|sensitive|confidential/i],
  ['login', /password|\blog[\s-]?in|\bsign[\s-]?in|credential|\baccounts?\b|sensitive|confidential/i],
  ['personal', /personal(?:ly)? (?:\w+ (?:and|or) \w+ )?(?:identif\w+ )?(?:data|information|detail)|personal and|\byour (?:data|information)\b|information (?:that )?you (?:provide|submit|send|enter|give)/i],
]; // prettier-ignore

/** Which kinds of what is typed these sentences promise to encrypt. */
export const kindsNamed = (sentences: readonly string[]): Kind[] =>
  WORDS.filter(([, words]) => sentences.some((sentence) => words.test(sentence))).map(([kind]) => kind);

/** The kinds of what is typed that a form asks for; none for a search field. */
export const kindsAsked = ({ fields }: Form): Kind[] =>
  (['payment', 'login', 'personal'] as const).filter((kind) => FIELDS[kind].some((field) => fields.includes(field)));

/** What is typed into this form leaves, or would leave, over plain http across a network. */
export const sendsInClear = ({ action, actionSecure, method }: Form): boolean =>
  method !== 'dialog' && !actionSecure && !isLoopback(action);

/** "card number, password": the fields of a form in words, the gravest first. */
export const fieldWords = ({ fields }: Form): string[] => {
  const words: Partial<Record<Form['fields'][number], string>> = {
    card: 'card number', password: 'password', birthday: 'date of birth', address: 'address', phone: 'telephone number',
    name: 'name', email: 'e-mail address',
  }; // prettier-ignore
  return Object.entries(words).filter(([field]) => fields.some((one) => one === field)).map(([, word]) => word); // prettier-ignore
};
