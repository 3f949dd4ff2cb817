import fc from 'fast-check';
import type * as v from 'valibot';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Parts = {
  type: string;
  entries: Record<string, Schema>;
  item: Schema;
  wrapped: Schema;
  key: Schema;
  value: Schema;
  options: readonly unknown[];
  literal: unknown;
};

/** Words that steer audits, so that arbitrary values meet each other. */
const WORDS = ['shop.example', 'doubleclick.net', 'clarity.ms', '_ga', 'IDE', 'session', 'constructor', '__proto__', 'https://shop.example/', 'http://pay.example/x', 'N', 'up to 13 months', 'Google', 'we share payment information with third parties']; // prettier-ignore
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 }));
const number = fc.oneof(
  fc.nat(5),
  fc.constantFrom(-1, 0, 3600, 86_401, 31_536_000, 1e300),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Arbitrary values of a valibot schema, of the kinds that the model uses. */
export const arbitrary = (schema: Schema): fc.Arbitrary<unknown> => {
  const parts = schema as unknown as Parts;
  switch (parts.type) {
    case 'object':
      return objectOf(parts.entries);
    case 'array':
      return fc.array(arbitrary(parts.item), { maxLength: 3 });
    case 'optional':
      return arbitrary(parts.wrapped);
    case 'nullable':
      return fc.option(arbitrary(parts.wrapped), { nil: null });
    case 'picklist':
      return fc.constantFrom(...parts.options);
    case 'literal':
      return fc.constant(parts.literal);
    case 'variant':
      return fc.oneof(...parts.options.map((option) => arbitrary(option as Schema)));
    case 'record':
      return fc.dictionary(arbitrary(parts.key) as fc.Arbitrary<string>, arbitrary(parts.value));
    case 'string':
      return text;
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`no arbitrary for a schema of type ${parts.type}`);
  }
};

const objectOf = (entries: Record<string, Schema>): fc.Arbitrary<unknown> => {
  const names = Object.keys(entries);
  const optional = names.filter((name) => (entries[name] as unknown as Parts).type === 'optional');
  const required = names.filter((name) => !optional.includes(name));
  const values = Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, arbitrary(schema)]));
  return fc.record(values, { requiredKeys: required, noNullPrototype: true });
};
