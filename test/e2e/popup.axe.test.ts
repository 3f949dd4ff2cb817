import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { TabState, TrialState } from '../../src/model/message.ts';
import { shopReport } from '../popup/fixture/shop-report.ts';
import { quietTrial, shopTrial } from '../popup/fixture/shop-trial.ts';
import { states } from '../popup/fixture/states.ts';
import { trialStates } from '../popup/fixture/trial-states.ts';
import { changeTrial } from '../popup/stub-browser.ts';
import { openAll, REPORT, usePages } from '../popup/use-pages.ts';

const watched: TabState = { state: 'watched', report: shopReport() };
const on = usePages();

const violations = async (page: Page, within = 'html'): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).include(within).analyze();
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
      for (const name of ['offered', 'failed', 'hindered', 'running', 'ending', 'elsewhere']) {
        await changeTrial(page, trialStates[name] as TrialState);
        await page.waitForTimeout(50);
        expect([name, ...(await violations(page))]).toEqual([name]);
      }
    };
    await on(watched, act, { colorScheme });
  });

  it.each([
    ['popup', shopTrial(), 'popup/index.html?tab=7'],
    ['full report', shopTrial(), REPORT],
    ['full report', quietTrial(), REPORT],
  ])('a trial in the %s', async (_, trial, path) => {
    const act = async (page: Page): Promise<void> => {
      for (const id of [
        'trial-line',
        'comparison-4-changes',
        'trial-domains',
        'trial-visits',
        'comparison-4-change-0',
      ]) {
        const opener = page.locator(`#${id}`);
        if ((await opener.count()) > 0) await opener.click();
      }
      expect(await violations(page, path === REPORT ? 'section[aria-labelledby=trial]' : 'html')).toEqual([]);
    };
    await on({ state: 'watched', report: shopReport({ trial }) }, act, { colorScheme, path });
  });
});
