import type { Address } from '../../src/model/address.ts';

/** An address for people; query values are not kept, so an ellipsis stands for each: `https://a.example/p?id=…`. */
export const printedAddress = ({ href, params }: Address): string =>
  params.length === 0 ? href : `${href}?${params.map(({ name }) => `${name}=…`).join('&')}`;
