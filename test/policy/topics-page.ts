import { LANGUAGES } from '../../src/policy/languages.ts';
import type { Row, Sample } from '../../src/policy/language.ts';
import { english } from '../../src/policy/english/index.ts';

const shown = (sample: Sample): string => {
  if (typeof sample === 'string') return `“${sample}”`;
  const { text, heading, leadIn, before } = sample;
  const context = [heading && `under “${heading}”`, leadIn && `completing “${leadIn}”`, before && `after “${before}”`];
  return `“${text}” ${context.filter(Boolean).join(', ')}`.trim();
};

const entry = (topic: string, { id, stance, weak, reason, example, nearMiss }: Row): string =>
  [
    `- \`${topic}/${id}\` → ${stance}${weak ? ', where nothing else is said' : ''}. ${reason}`,
    `  - reads: ${shown(example)}`,
    `  - leaves: ${shown(nearMiss)}`,
  ].join('\n');

/** docs/topics.md, from the rows themselves. */
export function topicsPage(): string {
  const english_ = english.topics.map(
    ({ topic, rows, headings = [] }) =>
      `## ${topic}\n\n${[...rows, ...headings].map((row) => entry(topic, row)).join('\n')}\n`,
  );
  const others = LANGUAGES.filter(({ code }) => code !== 'en').map(({ name, topics }) => {
    const rows = topics.flatMap(({ topic, rows: own }) => own.map((row) => entry(topic, row)));
    return `## ${name}\n\n${rows.join('\n')}\n`;
  });
  return [
    '# What is read, row by row\n',
    'Made from the rows in `src/policy` (`npx vitest run --project unit test/policy/topics-page.test.ts -u`). Every row is tested: it must read its example and leave its near miss. How the rows come to a stance is told in [reading.md](reading.md).\n',
    ...english_,
    ...others,
  ].join('\n');
}
