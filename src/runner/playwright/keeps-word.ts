import { type Report } from '../../model/report.ts';
import { type Verdict } from '../../model/verdict.ts';

export type Finding = {
  /** `unknown` where no policy could be read: neither the assertion nor its opposite holds then. */
  keeps: 'yes' | 'no' | 'unknown';
  /** For people: each contradiction with the sentence and what was seen. */
  message: string;
};

const MOST_SHOWN = 5;

/** Whether a site keeps its word, with the sentence and the observation of every point where it does not. */
export function keepsWord(report: Report): Finding {
  const { site, policy, verdicts } = report;
  if (policy.status === 'unreadable') {
    return { keeps: 'unknown', message: `${site}: cannot tell, since its policy was not read: ${policy.message}` };
  }
  const broken = verdicts.filter(({ outcome }) => outcome === 'contradicted');
  const where = policy.documents.map(
    ({ address, name, sha256 }) => `${address ?? name ?? 'given by hand'} (sha256 ${sha256})`,
  );
  const told = `Policy: ${where.join(', ')}`;
  if (broken.length === 0) {
    return {
      keeps: 'yes',
      message: `${site} keeps its word on all ${String(verdicts.length)} points judged\n\n${told}`,
    };
  }
  const head = `${site} says one thing and does another, on ${String(broken.length)} of ${String(verdicts.length)} points:`;
  return { keeps: 'no', message: [head, ...broken.map(point), told].join('\n\n') };
}

function point({ audit, title, explanation, says, does }: Verdict): string {
  return [
    `  ${title} (${audit})`,
    ...says.map(({ quote, heading }) => `    says  “${oneLine(quote)}”${heading.length > 0 ? ` (${heading.join(' › ')})` : ''}`),
    ...does.slice(0, MOST_SHOWN).map(({ text, detail }) => `    does  ${text}${detail === undefined ? '' : `: ${detail}`}`),
    ...(does.length > MOST_SHOWN ? [`          and ${String(does.length - MOST_SHOWN)} more`] : []),
    `    ${explanation}`,
  ].join('\n'); // prettier-ignore
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
