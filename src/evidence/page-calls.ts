import { type Address } from '../model/address.ts';
import { type ObservationOf } from '../model/observation.ts';
import { keyOf } from './address-parts.ts';
import { type Watched } from './watched.ts';

type Kind = 'beacon-call' | 'image';

export type Told<K extends Kind> = { seq: number; observation: ObservationOf<K> };

/**
 * What the page's scripts told of a request, each telling for one request of that address; the last one serves for what
 * comes after. It explains a request and never stands for one: a page can forge what it tells, not what is on the wire.
 */
export function tellings<K extends Kind>({ seen }: Watched, kind: K): (to: Address, page: number) => Told<K> | undefined {
  const told = new Map<string, Told<K>[]>();
  for (const { seq, page, observation } of seen(kind)) {
    const key = `${page} ${keyOf((observation as ObservationOf<Kind>).to)}`;
    const known = told.get(key);
    if (known) known.push({ seq, observation });
    else told.set(key, [{ seq, observation }]);
  }
  const next = new Map<string, number>();
  return (to, page) => {
    const key = `${page} ${keyOf(to)}`;
    const known = told.get(key);
    if (!known) return undefined;
    const index = next.get(key) ?? 0;
    next.set(key, index + 1);
    return known[Math.min(index, known.length - 1)];
  };
} // prettier-ignore
