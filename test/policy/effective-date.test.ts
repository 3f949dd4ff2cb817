import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from './cpu-time.ts';
import { effectiveDate } from '../../src/policy/effective-date.ts';

const FORMS: [text: string, date: string | null, language?: string][] = [
  ['Last updated September 16, 2014', '2014-09-16'],
  ['Effective: 1st of May 2023', '2023-05-01'],
  ['Last updated: 2024-05-01', '2024-05-01'],
  ['Last updated: 2026.08.07', '2026-08-07'],
  ['**Last Updated:** Sept. 3rd, 2021', '2021-09-03'],
  ['_Last revised: March 6 , 20 20 ._', '2020-03-06'],
  ['Effective as of the 7 July 2022', '2022-07-07'],
  ['Revision Date: February 14th, 2025', '2025-02-14'],
  ['This Privacy Policy is valid and effective from 14 August 2018 and is available here.', '2018-08-14'],
  ['This policy was last modified on August 6, 2003.', '2003-08-06'],
  ['Last updated: \\[October 2021\\].', '2021-10'],
  ['Last updated 2019', '2019'],
  ['Version 1.2, Effective November 1, 2023', '2023-11-01'],
  ['Version 4.15 is effective as of July 8, 2025.', '2025-07-08'],
  ['## Effective Date\n\nJanuary 3, 2022', '2022-01-03'],
  ['| Last updated | 13 Jan 2026 |', '2026-01-13'],
  ['# Privacy Policy\n\n5 May 2019\n\nWe care.', '2019-05-05'],
  // Of several given together, the latest.
  ['Valid from 7th of May 2020, updated July 13th, 2026.', '2026-07-13'],
  ['This policy was last revised on January 3, 2025.\n\nEffective Date: March 1, 2025', '2025-03-01'],
  // Earlier versions, laws, other times, copyright.
  ['Last updated: May 1, 2020. Previous version: May 2, 2021', '2020-05-01'],
  ['See the policy effective before 2020-04-07.', null],
  ['Effective January 1, 2020, the California Consumer Privacy Act gives residents rights.', null],
  ['As of May 25, 2018, the new EU General Data Protection Regulation applies.', null],
  ['As amended by the Act of 6 January 1978, we must tell you.', null],
  ['© 2021 Example Ltd. All rights reserved.', null],
  ['The text was archived on 2015-12-30.', null],
  ['We were founded on May 3, 2001.', null],
  ['If you gave us your address before May 25, 2018, write to us.', null],
  ['Your order of 12 May 2020 is kept for two years.', null],
  // Order of day and month.
  ['Last updated: 31/12/2020', '2020-12-31'],
  ['Last updated: 12/31/2020', '2020-12-31'],
  ['Last updated: 08.08.2023', '2023-08-08'],
  ['Version 3.2 – 12.03.2021', null],
  ['Last updated: 09-08-2025', null],
  ['Last updated: 09/08/2025\n\nWrite to us at 1 Main Street, Los Angeles, CA 90035.', '2025-09-08'],
  ['Last updated: 09/08/2025\n\nExample Shops Limited, registered in England, company number 123.', '2025-08-09'],
  ['Last updated: 11/10/20\n\nOn 12/31/2019 it was other.', '2020-11-10'],
  // Other languages.
  ['Stand: März 2023', '2023-03', 'de'],
  ['Zuletzt aktualisiert am 1. Mai 2023', '2023-05-01', 'de'],
  ['Diese Datenschutzerklärung gilt ab dem 12.03.2021.', '2021-03-12', 'de'],
  ['Dernière mise à jour : 1er mai 2023', '2023-05-01', 'fr'],
  ['La présente politique est entrée en vigueur le 3 août 2022.', '2022-08-03', 'fr'],
  ['Última actualización: 5 de enero de 2024', '2024-01-05', 'es'],
  ['Ultimo aggiornamento: 7 settembre 2021', '2021-09-07', 'it'],
  ['Laatst bijgewerkt op 2 maart 2020', '2020-03-02', 'nl'],
  ['Das Gesetz vom 12. Mai 2018 ist zu beachten.', null, 'de'],
];

describe('effective date', () => {
  it.each(FORMS)('%s → %s', (text, date, language) => {
    const page = /^[#|]/.test(text)
      ? text
      : `# Privacy Policy\n\n${'We care about you. '.repeat(3)}\n\n${text}\n\nMore of it.`;
    expect(effectiveDate({ text: page }, language)).toBe(date);
  });

  it('reads a list of changes where nothing else is dated', () => {
    const text = `${'We care.\n\n'.repeat(600)}## Changes\n\n* May 15, 2018: We restructured it.\n* March 23, 2018: Simpler words.\n`;
    expect(effectiveDate({ text })).toBe('2018-05-15');
  });

  it('gives a date or null for any text', () => {
    const words = fc.constantFrom(
      'Last updated',
      'effective',
      'May',
      '5',
      '12/11/2020',
      '2020',
      '.',
      '\n',
      '|',
      'the',
      '©',
      '**',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const date = effectiveDate({ text: parts.join(' ') });
        expect(date === null || /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/.test(date)).toBe(true);
      }),
    );
  });

  it('takes time in proportion to length', () => {
    const time = (text: string): number => {
      const start = cpuTime();
      effectiveDate({ text });
      return cpuTime() - start;
    };
    time('warm up May 5, 2020 '.repeat(1000));
    expect(time('12/11/2020 '.repeat(250_000))).toBeLessThan(4000);
    expect(time('updated '.repeat(500_000))).toBeLessThan(4000);
    expect(time('9'.repeat(2_000_000))).toBeLessThan(4000);
  });
});

const SHARED = new URL('../../../shared/', import.meta.url);
const present = existsSync(SHARED);
describe.skipIf(!present)(
  `effective dates of real policies${present ? '' : ' (skipped: no corpus beside the project)'}`,
  () => {
    it('agrees with the hand-made labels', () => {
      const labels = readdirSync(new URL('claims/gold/', SHARED)).map(
        (name) =>
          JSON.parse(readFileSync(new URL(`claims/gold/${name}`, SHARED), 'utf8')) as {
            id: string;
            effectiveDate: string | null;
          },
      );
      const wrong = labels.filter(
        ({ id, effectiveDate: date }) =>
          effectiveDate({ text: readFileSync(new URL(`policies/${id}.md`, SHARED), 'utf8') }) !== date,
      );
      expect(labels.length).toBeGreaterThan(20);
      expect(wrong.length / labels.length).toBeLessThanOrEqual(0.04);
    });

    it('is never later than the day on which the text was kept, but for announced changes', () => {
      const index = JSON.parse(readFileSync(new URL('policies/index.json', SHARED), 'utf8')) as {
        id: string;
        date: string;
      }[];
      const late = index.filter(({ id, date }) => {
        const found = effectiveDate({ text: readFileSync(new URL(`policies/${id}.md`, SHARED), 'utf8') });
        return found !== null && found.slice(0, 7) > date.slice(0, 7);
      });
      expect(late.length / index.length).toBeLessThan(0.03);
    });
  },
);
