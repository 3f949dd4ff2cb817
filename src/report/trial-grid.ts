import { isUsable } from '../evidence/trial/compare-arm.ts';
import { CATEGORIES, type Category } from '../model/evidence.ts';
import { type Arm, type Deed, type Run, type Trial } from '../model/trial.ts';

/** In how many runs of an arm a domain was contacted, and in how many of them it was told who or that somebody came. */
export type GridCell = { runs: number; tracking: number };
/** `cells`: one an arm, in the order of the grid's arms. */
export type GridDomain = { domain: string; cells: GridCell[] };
export type GridCompany = { company: string; domains: GridDomain[] };
export type GridGroup = { category: Category; companies: GridCompany[] };
/** An arm with the number of its runs that count, and how many domains were contacted and tracked in any of them. */
export type GridArm = { arm: Arm; of: number; contacted: number; tracking: number };
/** `left`: domains that are not in the groups, for there are too many. */
export type TrialGrid = { arms: GridArm[]; groups: GridGroup[]; left: number };

type Seen = { deed: Deed; cells: GridCell[] };

/**
 * What each arm of a trial contacted, in one order for all: by category, company and domain. Of more than `most` domains those are kept
 * that track, and were contacted, most often.
 */
export const trialGrid = ({ arms, runs }: Pick<Trial, 'arms' | 'runs'>, most = 80): TrialGrid => {
  const domains = new Map<string, Seen>();
  const usable = arms.map((arm) => runs.filter((run) => run.arm === arm.id && isUsable(run, arm)));
  for (const [at, some] of usable.entries()) for (const run of some) countRun(domains, run, at, arms.length);
  const ranked = [...domains.values()].sort((a, b) => sum(b, 'tracking') - sum(a, 'tracking') || sum(b, 'runs') - sum(a, 'runs') || byText(a.deed.domain, b.deed.domain)); // prettier-ignore
  const all = [...domains.values()];
  return {
    arms: arms.map((arm, at) => ({
      arm,
      of: usable[at]?.length ?? 0,
      contacted: all.filter(({ cells }) => (cells[at]?.runs ?? 0) > 0).length,
      tracking: all.filter(({ cells }) => (cells[at]?.tracking ?? 0) > 0).length,
    })),
    groups: grouped(ranked.slice(0, most)),
    left: Math.max(0, ranked.length - most),
  };
};

/** A domain of the grid with what stands above it. */
export type GridRow = GridDomain & { company: string; category: Category };

/** The domains of a grid in their order, one a row. */
export const gridRows = ({ groups }: Pick<TrialGrid, 'groups'>): GridRow[] =>
  groups.flatMap(({ category, companies }) =>
    companies.flatMap(({ company, domains }) => domains.map((domain) => ({ ...domain, company, category }))),
  );

/** Deeds of these kinds have the domain of another company; beacons and stored items may be the site's own. */
const isElsewhere = ({ kind, weight }: Deed): boolean =>
  kind === 'contact' || kind === 'third-party-cookie' || kind === 'identifier-sent' || (kind === 'beacon' && weight === 'tracking'); // prettier-ignore

const countRun = (domains: Map<string, Seen>, { deeds }: Run, at: number, arms: number): void => {
  const elsewhere = deeds.filter(isElsewhere);
  const tracking = new Set(elsewhere.filter(({ weight }) => weight === 'tracking').map(({ domain }) => domain));
  for (const [domain, deed] of new Map(elsewhere.map((deed) => [deed.domain, deed]))) {
    const seen = domains.get(domain) ?? { deed, cells: Array.from({ length: arms }, () => ({ runs: 0, tracking: 0 })) };
    domains.set(domain, seen);
    const cell = seen.cells[at];
    if (!cell) continue;
    cell.runs += 1;
    if (tracking.has(domain)) cell.tracking += 1;
  }
};

const grouped = (some: readonly Seen[]): GridGroup[] =>
  CATEGORIES.map((category) => ({
    category,
    companies: companiesOf(some.filter(({ deed }) => deed.category === category)),
  })).filter(({ companies }) => companies.length > 0);

/** Companies in the order of their first domain, which is the one that was seen most. */
const companiesOf = (some: readonly Seen[]): GridCompany[] => {
  const companies = new Map<string, GridDomain[]>();
  for (const { deed, cells } of some) {
    const company = deed.entity ?? deed.domain;
    companies.set(company, [...(companies.get(company) ?? []), { domain: deed.domain, cells }]);
  }
  return [...companies].map(([company, domains]) => ({ company, domains }));
};

const sum = ({ cells }: Seen, what: keyof GridCell): number => cells.reduce((total, cell) => total + cell[what], 0);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
