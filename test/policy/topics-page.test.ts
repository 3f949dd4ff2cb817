import { expect, it } from 'vitest';
import { topicsPage } from './topics-page.ts';

it('docs/topics.md is what the rows say', async () => {
  await expect(topicsPage()).toMatchFileSnapshot('../../docs/topics.md');
});
