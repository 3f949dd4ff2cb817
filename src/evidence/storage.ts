import { type StoredItem } from '../model/evidence.ts';
import { hostOf } from './address-parts.ts';
import { type Watched } from './watched.ts';

const MOST_REFS = 5;

/** What scripts kept in the browser beside cookies: each area, key and host once, in order of appearance. */
export function storageOf({ seen, who }: Watched): StoredItem[] {
  const items = new Map<string, StoredItem>();
  for (const { seq, page, observation: o } of seen('storage')) {
    const owner = who(hostOf(o.url.href));
    const key = `${o.area}\n${owner.host}\n${o.key}`;
    const identifier = (o.value?.parts.length ?? 0) > 0;
    const known = items.get(key);
    if (known) {
      known.identifier ||= identifier;
      if (known.refs.length < MOST_REFS) known.refs.push(seq);
      continue;
    }
    items.set(key, {
      area: o.area,
      key: o.key,
      ...owner,
      identifier,
      ...(o.script !== undefined && { script: o.script }),
      page,
      time: o.time,
      refs: [seq],
    });
  }
  return [...items.values()];
}
