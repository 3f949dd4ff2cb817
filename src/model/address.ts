import * as v from 'valibot';

/**
 * A value that is never kept: its length in UTF-16 units, a keyed hash of the whole, and keyed hashes of the pieces in it
 * that look like identifiers (empty where nothing does). Equal hashes under one key mean equal values.
 */
export const Digest = v.object({
  length: v.number(),
  hash: v.string(),
  parts: v.array(v.string()),
});

/** A named value: a query or body parameter, a cookie, a stored item. */
export const Param = v.object({ name: v.string(), value: Digest });

/** An address without its fragment, user name and query; the query's keys stay, its values only as digests. */
export const Address = v.object({
  /** `scheme://host[:port]/path`; only `data:` or `blob:` for those schemes. */
  href: v.string(),
  params: v.array(Param),
});

export type Digest = v.InferOutput<typeof Digest>;
export type Param = v.InferOutput<typeof Param>;
export type Address = v.InferOutput<typeof Address>;
