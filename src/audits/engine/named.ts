import { companyAliases } from '../../knowledge/companies.ts';
import { type NamedCompany } from '../../model/policy.ts';

let entities: Map<string, Set<string>> | undefined;

/** Entities by each of the names that policies give them, in lower case. Built on first use. */
const entitiesByName = (): Map<string, Set<string>> => {
  if (entities) return entities;
  entities = new Map();
  for (const { entity, names } of companyAliases()) {
    for (const name of names) {
      const key = name.toLowerCase();
      entities.set(key, (entities.get(key) ?? new Set()).add(entity.toLowerCase()));
    }
  }
  return entities;
};

/** The place where the policy names this company or writes out its domain; undefined where it does neither. */
export const namedAt = (
  { entity, domain }: { entity?: string | undefined; domain: string },
  named: readonly NamedCompany[],
): NamedCompany | undefined =>
  named.find(({ name, quote }) => {
    const written = name.toLowerCase();
    if (written === domain || quote.toLowerCase().includes(domain)) return true;
    if (entity === undefined) return false;
    return written === entity.toLowerCase() || (entitiesByName().get(written)?.has(entity.toLowerCase()) ?? false);
  });
