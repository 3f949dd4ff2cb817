import { judge } from '../audits/judge.ts';
import { type Evidence } from '../model/evidence.ts';
import { type Entry } from '../model/observation.ts';
import { type Policy } from '../model/policy.ts';
import { type Trial } from '../model/trial.ts';
import { type Report, REPORT_VERSION } from '../model/report.ts';
import { type Outcome, OUTCOMES, type Verdict } from '../model/verdict.ts';

type Parts = {
  evidence: Evidence;
  policy: Policy;
  /** The journal, or as much of it as belongs to the visit: entries that no verdict cites are left out of the report. */
  entries: readonly Entry[];
  /** The program's version. */
  version: string;
  /** "Chromium 156". */
  browser: string;
  /** Milliseconds since the epoch. */
  made: number;
  /** The visit took place in a private window. */
  private: boolean;
  /** The visit repeated under signals and choices. */
  trial?: Trial | undefined;
};

/** How many verdicts have each outcome; their sum is the number of verdicts. */
export const countOutcomes = (verdicts: readonly Verdict[]): Record<Outcome, number> => {
  const of = (outcome: Outcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  // Each outcome of OUTCOMES gets its number.
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of(outcome)])) as Record<Outcome, number>;
};

/** Judges a visit and puts its report together, with the journal entries that the verdicts cite. */
export const makeReport = (parts: Parts): Report => {
  const { evidence, policy, entries, version, browser, made, trial } = parts;
  const verdicts = judge(evidence, policy, trial);
  const cited = new Set(verdicts.flatMap(({ does }) => does.flatMap(({ refs }) => refs)));
  return {
    $schema: 'urn:saydo:report:1',
    version: REPORT_VERSION,
    tool: { name: 'saydo', version, browser },
    site: evidence.site,
    address: evidence.pages.at(-1)?.href ?? '',
    made,
    private: parts.private,
    counts: countOutcomes(verdicts),
    verdicts,
    policy,
    evidence,
    ...(trial && { trial }),
    observations: entries.filter(({ seq }) => cited.has(seq)),
  };
};
