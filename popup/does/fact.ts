import type { Digest } from '../../src/model/address.ts';
import { count } from '../words/count.ts';

/** A fact of an observation: its label and its text. */
export type Fact = readonly [label: string, text: string];

/** Keeps the facts that there are. */
export const facts = (...rows: readonly (readonly [string, string | undefined | false])[]): Fact[] =>
  rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []));

/** A value that is kept only as its length and hash. */
export const hidden = ({ length, hash }: Digest): string =>
  `${count(length, 'character')}, kept as a hash only (${hash.slice(0, 8)})`;

/** Names in a row; undefined where there is none. */
export const names = (list: readonly { name: string }[]): string | undefined =>
  list.map(({ name }) => name).join(', ') || undefined;

/** A size in CSS pixels. */
export const size = (box: { width: number; height: number } | undefined): string | undefined =>
  box && `${box.width} × ${box.height} pixels`;
