import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/model/message.ts';
import { shopReport } from '../popup/fixture/shop-report.ts';
import { quietTrial, shopTrial } from '../popup/fixture/shop-trial.ts';
import { states } from '../popup/fixture/states.ts';
import { trialStates } from '../popup/fixture/trial-states.ts';
import { changeTrial } from '../popup/stub-browser.ts';
import { openAll, openRows, REPORT, usePages } from '../popup/use-pages.ts';

const watched: TabState = { state: 'watched', report: shopReport() };
const on = usePages();

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
};

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  it.each(Object.entries(states))('popup: %s', async (_name, state) => {
    await on(state, async (page) => expect(await violations(page)).toEqual([]), { colorScheme });
  });

  // Its other states are the popup's own notices.
  it.each(['none-found', 'empty', 'failed'].map((name) => [name, states[name] as TabState] as const))(
    'report page: %s',
    async (_name, state) => {
      await on(state, async (page) => expect(await violations(page)).toEqual([]), {
        colorScheme,
        path: REPORT,
        width: 1200,
      });
    },
  );

  it.each([['popup/index.html?tab=7'], [REPORT]])('%s with everything open', async (path) => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      expect(await violations(page)).toEqual([]);
    };
    await on(watched, act, { colorScheme, path });
  });

  it('choosing the policy, and the settings', async () => {
    const act = async (page: Page): Promise<void> => {
      await page.locator('#the-policy').click();
      await page.locator('#choose-policy').click();
      expect(await violations(page)).toEqual([]);
      await page.locator('#back').click();
      await page.locator('#settings').click();
      await page.locator('#forget').click();
      expect(await violations(page)).toEqual([]);
    };
    await on(watched, act, { colorScheme });
  });

  it('trials in every state', async () => {
    const act = async (page: Page): Promise<void> => {
      await page.locator('#trial').click();
      for (const [name, trial] of Object.entries(trialStates)) {
        await changeTrial(page, trial);
        await page.waitForTimeout(50);
        expect([name, ...(await violations(page))]).toEqual([name]);
      }
    };
    await on(watched, act, { colorScheme });
  });

  it.each(['popup/index.html?tab=7', REPORT])('a trial and all that it opens to: %s', async (path) => {
    for (const trial of [shopTrial(), quietTrial()]) {
      const act = async (page: Page): Promise<void> => {
        if (path !== REPORT) await page.locator('#trial-line').click();
        await openAll(page);
        await openRows(page);
        expect(await violations(page)).toEqual([]);
      };
      await on({ state: 'watched', report: shopReport({ trial }) }, act, { colorScheme, path });
    }
  });
});
