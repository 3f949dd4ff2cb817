import type { Scripting } from 'webextension-polyfill';
import { type Arm } from '../../model/trial.ts';
import { type BannerFrame } from '../../trials/answer-banner.ts';
import { bannerConfig, bannerSaid, hearBanner } from '../../trials/banner-page.ts';
import { type BannerRules, rulesFor } from '../../trials/banner-rules.ts';
import { within } from '../../trials/within.ts';
import { type TabApi } from './trial-tab.ts';

/** Files of autoconsent's package that lie in the extension as they are (vite.config.ts). */
const SCRIPT = 'autoconsent/autoconsent.js';
const RULES = 'autoconsent/rules.json';
/** Milliseconds that a frame gets to answer. */
const ANSWERS_WITHIN = 3_000;

let rules: Promise<BannerRules> | undefined;
const load = () => (rules ??= fetch(`/${RULES}`).then((response) => response.json() as Promise<BannerRules>));

/** The frames of a tab, as places in which a consent banner is looked for and answered. */
export const bannerFrames =
  ({ webNavigation, scripting }: Pick<TabApi, 'webNavigation' | 'scripting'>, tab: number, consent: Arm['consent']) =>
  async (): Promise<BannerFrame[]> => {
    const frames = (await webNavigation.getAllFrames({ tabId: tab })) ?? [];
    return frames
      .filter(({ url }) => /^https?:/.test(url))
      .map((frame) => {
        const { frameId, url } = frame;
        const inFrame = { target: { tabId: tab, frameIds: [frameId] }, world: 'MAIN' as const };
        const run = async (injection: Pick<Scripting.ScriptInjection, 'func' | 'args' | 'files'>) => {
          // A page that hangs would never answer.
          const [done] = await within(
            ANSWERS_WITHIN,
            scripting.executeScript({ ...inFrame, ...injection }),
            () => new Error('the page hangs'),
          );
          return done?.result as unknown;
        };
        return {
          key: `${String(frameId)} ${(frame as { documentId?: string }).documentId ?? url}`,
          begin: async () => {
            const given = [bannerConfig(consent), rulesFor(await load(), url, frameId === 0)];
            if ((await run({ func: hearBanner as unknown as () => void, args: given })) === true) return;
            await run({ files: [SCRIPT] });
          },
          said: () => run({ func: bannerSaid as () => void }),
        };
      });
  };
