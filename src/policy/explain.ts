import type { Claim, Reading } from '../model/policy.ts';
import type { Topic } from '../model/topic.ts';

const YEAR = 365 * 86_400;
const NAMES: Partial<Record<Topic, string>> = { dnt: 'Do Not Track', gpc: 'Global Privacy Control' };

/**
 * A reading for people, as plain text: each topic with its stance, why, and the sentences that carry it (with the pattern that read each),
 * what else the policy states, and what in it was not understood.
 */
export function explain(reading: Reading): string {
  const { language, effectiveDate, topics, notUnderstood } = reading;
  const entries = Object.entries(topics) as [Topic, Reading['topics'][Topic]][];
  const silent = entries.filter(([, { stance }]) => stance === 'silent').map(([topic]) => titleOf(topic));
  const lines = [`Language: ${language}. Effective: ${effectiveDate ?? 'no date given'}.`];
  for (const [topic, { stance, reason, claims }] of entries) {
    if (stance === 'silent') continue;
    lines.push(
      '',
      `${titleOf(topic)}: ${stance.toUpperCase()}. ${reason}`,
      ...claims.flatMap((claim) => quoted(claim, stance === 'both')),
    );
  }
  lines.push('', `Silent on: ${silent.join(', ') || 'nothing'}.`, ...stated(reading));
  if (notUnderstood.length > 0) {
    lines.push('', 'Not understood (they seem to say something that matters):');
    lines.push(...notUnderstood.map(({ quote }) => `  ? ${oneLine(quote)}`));
  }
  return `${lines.join('\n')}\n`;
}

function quoted({ quote, heading, pattern, stance, reason }: Claim, contradicted: boolean): string[] {
  const under = heading.length > 0 ? `, under “${oneLine(heading.at(-1) ?? '')}”` : '';
  return [`  “${oneLine(quote)}”`, `    ${contradicted ? `${stance}: ${reason} ` : ''}[${pattern}${under}]`];
}

/** What the policy states beyond the topics, one line a kind; nothing for what it leaves out. */
function stated({
  companies,
  cookies,
  lifetimes,
  retention,
  dataKinds,
  contact,
  laws,
  children,
  transfers,
}: Reading): string[] {
  const lists: [string, readonly string[]][] = [
    ['Companies named', companies.map(({ name }) => name)],
    [
      'Cookies declared',
      cookies.map(({ name, lifetime }) => `${name}${lifetime === undefined ? '' : ` (${spanOf(lifetime)})`}`),
    ],
    ['Lifetimes stated for cookies', lifetimes.map(({ seconds }) => spanOf(seconds))],
    ['Data collected', dataKinds.map(({ data }) => data)],
    ['Laws named', laws.map(({ law }) => law)],
    ['Contact', contact.map(({ how, quote }) => `${how}: ${oneLine(quote)}`)],
    ['Retention', retention.map(({ quote }) => oneLine(quote))],
    ['Children', children.map(({ quote }) => oneLine(quote))],
    ['Where data goes', transfers.map(({ quote }) => oneLine(quote))],
  ];
  return lists.flatMap(([title, all]) => {
    const once = [...new Set(all)];
    if (once.length === 0) return [];
    const long = once.some((one) => one.length > 60);
    return ['', long ? `${title}:` : `${title}: ${once.join(', ')}.`, ...(long ? once.map((one) => `  ${one}`) : [])];
  });
}

function titleOf(topic: Topic): string {
  return NAMES[topic] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');
}

function spanOf(seconds: number | null): string {
  if (seconds === null) return 'session';
  if (seconds >= YEAR) return plural(Math.round((10 * seconds) / YEAR) / 10, 'year');
  if (seconds >= 86_400) return plural(Math.round(seconds / 86_400), 'day');
  return seconds >= 3600
    ? plural(Math.round(seconds / 3600), 'hour')
    : plural(Math.max(1, Math.round(seconds / 60)), 'minute');
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
