import type { FieldKind, ObservationOf } from '../../src/model/observation.ts';
import { printedAddress } from '../words/printed-address.ts';
import { type Fact, facts } from './fact.ts';

/** What a field asks for, in words. */
export const FIELD_WORDS: Record<FieldKind, string> = {
  password: 'password',
  card: 'card number',
  email: 'e-mail address',
  phone: 'phone number',
  name: 'name',
  address: 'postal address',
  birthday: 'birthday',
  search: 'search words',
  file: 'file',
  text: 'other text',
};

/** Facts of a form. */
export const formFacts = (form: ObservationOf<'form'>): Fact[] =>
  facts(
    ['Asks for', form.fields.map((field) => FIELD_WORDS[field]).join(', ')],
    ['Sends to', printedAddress(form.action)],
    ['Method', form.method.toUpperCase()],
  );
