import { type Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import type { TabState, TrialState } from '../../src/model/message.ts';
import { shopReport } from '../popup/fixture/shop-report.ts';
import { crowdedTrial, hostileTrial, quietTrial, shopTrial } from '../popup/fixture/shop-trial.ts';
import { hostileTrialStates, trialStates } from '../popup/fixture/trial-states.ts';
import { changeState, changeTrial, seenByStub } from '../popup/stub-browser.ts';
import { openAll, openRows, REPORT, sideways, usePages } from '../popup/use-pages.ts';

const watched: TabState = { state: 'watched', report: shopReport() };
const tried: TabState = { state: 'watched', report: shopReport({ trial: shopTrial() }) };
const running = trialStates['running'] as TrialState & { state: 'running' };
const on = usePages();

const asks = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await seenByStub(page)).asked.filter(({ ask }) => ask !== 'report' && ask !== 'trial');
const openPanel = (page: Page): Promise<void> => page.locator('#trial').click();

describe('starting a trial', () => {
  it('tells first what it will do, how many visits, and about how long', async () => {
    await on(watched, async (page) => {
      await openPanel(page);
      const text = await page.locator('main').innerText();
      expect(text).toContain('shop.example many times, as it is and under what you choose');
      expect(text).toContain('which is closed after each visit');
      expect(text).toContain('15 visits, about 50 seconds, in a private window');
      await page.getByLabel('Reject all').check();
      expect(await page.locator('#start-plan').innerText()).toContain('24 visits, about 2 minutes');
      const above = await page.evaluate(() => {
        const y = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
        return y('will-do') < y('start-trial');
      });
      expect(above).toBe(true);
    });
  });

  it('asks for what was chosen', async () => {
    await on(watched, async (page) => {
      await openPanel(page);
      await page.getByLabel('Do Not Track').uncheck();
      await page.getByLabel('Reject all').check();
      await page.getByLabel('Rounds').fill('5');
      await page.locator('#start-trial').click();
      await page.getByRole('progressbar', { name: '0 of 15 visits made' }).waitFor();
      expect(await asks(page)).toEqual([
        { ask: 'start-trial', tab: 7, tried: { signals: ['gpc'], consent: ['reject', 'accept'] }, rounds: 5 },
      ]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    });
  });

  it('says that “accept all” goes with “reject all”, and does not let it be left out', async () => {
    await on(watched, async (page) => {
      await openPanel(page);
      const accept = page.getByLabel('Accept all');
      expect(await accept.isChecked()).toBe(false);
      await page.getByLabel('Reject all').check();
      expect([await accept.isChecked(), await accept.isDisabled()]).toEqual([true, true]);
      await page.getByLabel('Reject all').uncheck();
      expect([await accept.isChecked(), await accept.isDisabled()]).toEqual([false, false]);
    });
  });

  it('does not start where nothing is chosen, or no number of rounds is given, and says why', async () => {
    await on(watched, async (page) => {
      await openPanel(page);
      for (const rounds of ['0', '21', '2.5', '']) {
        await page.getByLabel('Rounds').fill(rounds);
        expect(await page.locator('#start-trial').isDisabled()).toBe(true);
        expect(await page.locator('#start-plan').innerText()).toContain('from 1 to 20');
      }
      await page.getByLabel('Rounds').fill('2');
      expect(await page.locator('#rounds-hint').innerText()).toContain('Fewer than 3 can show nothing');
      expect(await page.locator('#start-trial').isDisabled()).toBe(false);
      await page.getByLabel('Do Not Track').uncheck();
      await page.getByLabel('Global Privacy Control').uncheck();
      expect(await page.locator('#start-trial').isDisabled()).toBe(true);
      expect(await page.locator('#start-plan').innerText()).toBe('Choose a signal or an answer to try.');
    });
  });

  it('says what hinders one, and offers nothing', async () => {
    const act = async (page: Page): Promise<void> => {
      await openPanel(page);
      await page.getByText('may not run in private windows').waitFor();
      expect(await page.locator('#start-trial').count()).toBe(0);
    };
    await on(watched, act, { trial: trialStates['hindered'] as TrialState });
  });
});

describe('a trial under way', () => {
  it('shows how far it is, and speaks of it only now and then', async () => {
    const act = async (page: Page): Promise<void> => {
      expect(await page.locator('#trial').innerText()).toContain('9 of 32 visits made');
      await openPanel(page);
      await page.evaluate(() => {
        const status = document.querySelector('main [role=status]');
        const said = ((globalThis as unknown as { said: string[] }).said = []) as string[];
        if (status) new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { subtree: true, characterData: true, childList: true }); // prettier-ignore
      });
      for (const done of [10, 11, 12, 13, 20]) await changeTrial(page, { ...running, done, what: `Visit ${done + 1}` });
      await page.getByText('Visit 21').waitFor();
      expect(await page.getByRole('progressbar').getAttribute('value')).toBe('20');
      const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      expect(said).toEqual(['The trial of shop.example is half done.']);
    };
    await on(watched, act, { trial: running });
  });

  it('can be cancelled, and then says that things are put back', async () => {
    const act = async (page: Page): Promise<void> => {
      await openPanel(page);
      await page.locator('#cancel-trial').click();
      await page.locator('section').getByText('Things are being put back').waitFor();
      expect(await page.locator('#cancel-trial').isDisabled()).toBe(true);
      expect(await asks(page)).toEqual([{ ask: 'cancel-trial' }]);
      await changeTrial(page, trialStates['cancelled'] as TrialState);
      await page.getByText('The trial was cancelled.').waitFor();
      expect(await page.locator('#start-trial').count()).toBe(1);
    };
    await on(watched, act, { trial: running });
  });

  it('of another site and tab is told by its site, followed and cancelled', async () => {
    const elsewhere = trialStates['elsewhere'] as TrialState & { state: 'running' };
    const act = async (page: Page): Promise<void> => {
      await openPanel(page);
      expect(await page.locator('main').innerText()).toMatch(
        /A trial of other\.example is under way\s+It was started from another tab/,
      );
      await changeTrial(page, { ...elsewhere, done: 5 }, 9);
      await page.getByText('5 of 9 visits made').waitFor({ timeout: 2000 });
      await page.getByRole('button', { name: 'Cancel that trial' }).click();
      expect(await asks(page)).toEqual([{ ask: 'cancel-trial' }]);
    };
    await on(watched, act, { trial: elsewhere });
  });

  it('turns into its result where it is looked at', async () => {
    const act = async (page: Page): Promise<void> => {
      await openPanel(page);
      await changeState(page, tried);
      await changeTrial(page, trialStates['done'] as TrialState);
      await page.getByRole('heading', { name: 'Do Not Track' }).waitFor();
      expect(await page.locator('main').innerText()).toContain('The trial is done. 32 visits were made in 3 minutes.');
    };
    await on(watched, act, { trial: running });
  });
});

describe('the result in the popup', () => {
  it('is a line above the verdicts, which opens it and gets the focus back', async () => {
    await on(tried, async (page) => {
      const line = page.locator('#trial-line');
      expect((await line.innerText()).replaceAll(/\s+/g, ' ')).toBe(
        'Trial: Do Not Track ignored · Global Privacy Control, Both signals honoured · Waiting for consent, “Reject all” partly honoured',
      );
      await line.press('Enter');
      await page.getByRole('heading', { name: 'Trial', exact: true }).waitFor();
      const reject = page.locator('section[aria-labelledby=result-4]');
      expect((await reject.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
        /“Reject all” partly honoured .*went on cookie _ga sent to google-analytics\.com ?Google 4 of 4 8 of 8 .*stopped cookie .* 0 of 4 8 of 8/,
      );
      await page.locator('#back').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('trial-line');
    });
  });

  it('leads to the whole of it, and to another trial', async () => {
    await on(tried, async (page) => {
      await openPanel(page);
      await page.locator('#whole-trial').click();
      expect((await seenByStub(page)).created).toEqual([expect.stringMatching(/\/popup\/report\.html\?tab=7#trial$/)]);
      await page.locator('#another-trial').click();
      await page.locator('#start-trial').click();
      expect(await asks(page)).toMatchObject([{ ask: 'start-trial', rounds: 3 }]);
    });
  });
});

describe('the result in the full report', () => {
  it('has every comparison with its numbers, and opens to the runs', async () => {
    const act = async (page: Page): Promise<void> => {
      const article = page.locator('article[aria-labelledby=comparison-4]');
      expect(await article.innerText()).toMatch(/partly honoured[^]*3\.0[^]*14\.0[^]*p 0\.012 · Cliff’s delta −1\.00 · 4 complete rounds/); // prettier-ignore
      await page.locator('#comparison-4-changes').click();
      await page.locator('#comparison-4-change-0').click();
      const runs = page.getByRole('group', { name: 'Run by run: cookie _ga sent to google-analytics.com' });
      expect(await runs.getByRole('row').count()).toBe(4);
      expect((await runs.textContent())?.match(/seen, visit/g)).toHaveLength(12);
      await page.locator('#comparison-4-change-0').click();
      expect(await runs.count()).toBe(0);
    };
    await on(tried, act, { path: REPORT, width: 1200 });
  });

  it('shows one panel an arm, the same company at the same height in all that stand abreast', async () => {
    const act = async (page: Page): Promise<void> => {
      const panels = page.locator('.panels > .panel');
      expect(await panels.count()).toBe(8);
      const places = await panels.evaluateAll((all) =>
        all.map((panel) => {
          const { left, top } = panel.getBoundingClientRect();
          return [...panel.querySelectorAll<HTMLElement>('[data-domain]')].map((mark) => {
            const box = mark.getBoundingClientRect();
            return [mark.dataset['domain'], Math.round(box.left - left), Math.round(box.top - top)];
          });
        }),
      );
      for (const place of places.slice(1, 4)) expect(place).toEqual(places[0]);
      expect(places.map((place) => place.map(([domain]) => domain))).toEqual(Array(8).fill(places[0]?.map(([domain]) => domain))); // prettier-ignore
      await panels.nth(3).locator('[data-domain="doubleclick.net"]').hover();
      await page.getByText('doubleclick.net Google, advertising').waitFor();
      expect(await page.locator('.pointed[data-domain]').count()).toBe(8);
    };
    await on(tried, act, { path: REPORT, width: 1200 });
  });

  it('says the same as a table', async () => {
    const act = async (page: Page): Promise<void> => {
      await page.locator('#trial-domains').click();
      const row = page.getByRole('row', { name: /^adnet-exchange\.example/ }).first();
      expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toBe(
        'adnet-exchange.example AdNet Exchange advertising 4 of 4, told in 4 4 of 4, told in 4 4 of 4, told in 4 2 of 4 0 of 3 0 of 4 4 of 4, told in 4 4 of 4, told in 4',
      );
    };
    await on(tried, act, { path: REPORT, width: 1200 });
  });

  it('tells how many domains it leaves out, and where there was nothing', async () => {
    const crowded: TabState = { state: 'watched', report: shopReport({ trial: crowdedTrial() }) };
    const quiet: TabState = { state: 'watched', report: shopReport({ trial: quietTrial() }) };
    const section = (page: Page) => page.locator('section[aria-labelledby=trial]').innerText();
    await on(crowded, async (page) => expect(await section(page)).toContain('15 further domains left out'), { path: REPORT });
    await on(quiet, async (page) => expect(await section(page)).toMatch(/inconclusive[^]*No visit that counts/), { path: REPORT });
    await on(watched, async (page) => expect(await section(page)).toContain('None was made of this site'), { path: REPORT });
  }); // prettier-ignore
});

describe('room, whatever the names', () => {
  const unharmed = async (page: Page): Promise<void> => {
    expect(await page.locator('img, script:not([src]), iframe, svg[onload]').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
    expect(await page.locator('main').innerText()).toContain('<script>globalThis.broken=1</script>');
    expect(await sideways(page)).toBe(0);
  };

  it.each([360, 700, 1400])('the full report with every trial fits %i pixels', async (width) => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      for (const trial of [shopTrial(), crowdedTrial(), hostileTrial()]) {
        await changeState(page, { state: 'watched', report: shopReport({ trial }) });
        await page.getByText(`seed ${trial.seed}`).waitFor();
        await openRows(page);
        expect(await sideways(page)).toBe(0);
      }
    };
    await on(tried, act, { width, path: REPORT });
  });

  it.each([420, 320, 256])('the popup with every state of a trial fits %i pixels', async (width) => {
    const act = async (page: Page): Promise<void> => {
      expect(await sideways(page)).toBe(0);
      await openPanel(page);
      for (const trial of Object.values(trialStates)) {
        await changeTrial(page, trial);
        await openAll(page);
        expect(await sideways(page)).toBe(0);
      }
    };
    await on(tried, act, { width });
  });

  it('the bar of actions is one line at 420 pixels', async () => {
    await on(watched, async (page) => {
      const tops = await page.locator('footer button').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
    });
  }); // prettier-ignore

  it('hostile text stays text in the popup', async () => {
    const act = async (page: Page): Promise<void> => {
      await openPanel(page);
      for (const trial of hostileTrialStates) {
        await changeTrial(page, trial);
        await openAll(page);
        await unharmed(page);
      }
    };
    await on({ state: 'watched', report: shopReport({ trial: hostileTrial() }) }, act);
  });

  it('hostile text stays text in the full report', async () => {
    const act = async (page: Page): Promise<void> => {
      await openAll(page);
      await unharmed(page);
    };
    await on({ state: 'watched', report: shopReport({ trial: hostileTrial() }) }, act, { path: REPORT });
  });
});
