import { expect, it } from 'vitest';
import { explain } from '../../src/policy/explain.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { documentOf } from './document.ts';

const TEXT = `# Privacy

Effective: 5 March 2024

## Tracking

We use cookies. Our cookies are kept for 13 months. We do not respond to Do Not Track signals.

We never sell your personal data to anyone. Some of our advertising may be a sale of data under California law.

The advertising cookie contraption is described elsewhere in this text.
`;

it('tells people each stance, its sentence, the reason, and what was not understood', () => {
  const read = readPolicy([documentOf(TEXT)]);
  if (read.status !== 'read') throw new Error(read.message);
  const told = explain(read.reading);
  expect(told).toContain('Effective: 2024-03-05');
  expect(told).toContain('Do Not Track: IGNORES. It says that it does not respond to Do Not Track.');
  expect(told).toContain('“We use cookies.”');
  expect(told).toContain('under “Tracking”');
  expect(told).toMatch(/Sale: BOTH[^]*denies: [^]*affirms: /);
  expect(told).toMatch(/Silent on: .*geolocation/i);
  expect(told).toContain('1.1 years');
});
