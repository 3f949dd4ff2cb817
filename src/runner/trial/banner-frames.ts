import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Arm } from '../../model/trial.ts';
import { type BannerFrame } from '../../trials/answer-banner.ts';
import { bannerConfig, bannerSaid, hearBanner } from '../../trials/banner-page.ts';
import { type BannerRules, rulesFor } from '../../trials/banner-rules.ts';
import { type CommonPage } from '../browser/driven.ts';

const find = createRequire(import.meta.url);

let loaded: Promise<{ script: string; rules: BannerRules }> | undefined;

/** DuckDuckGo's own script and rules, as their package has them; read once. */
const load = () =>
  (loaded ??= (async () => {
    // Beside the package's own entry: it does not export its script for pages.
    const folder = dirname(find.resolve('@duckduckgo/autoconsent'));
    const at = (file: string) => readFile(join(folder, file), 'utf8');
    const [script, rules] = await Promise.all([at('autoconsent.playwright.js'), at('../rules/rules.json')]);
    return { script, rules: JSON.parse(rules) as BannerRules };
  })());

/** The frames of a page that is driven, as places in which a consent banner is looked for and answered. */
export const bannerFrames = (page: CommonPage, consent: Arm['consent']) => (): Promise<BannerFrame[]> => {
  const [top] = page.frames();
  const all = page.frames().map((frame) => ({
    key: frame,
    begin: async () => {
      const { script, rules } = await load();
      const arguments_ = [bannerConfig(consent), rulesFor(rules, frame.url(), frame === top)];
      const given = arguments_.map((one) => JSON.stringify(one)).join(', ');
      await frame.evaluate(`(() => { if ((${hearBanner.toString()})(${given})) return; ${script} })()`);
    },
    said: async () => JSON.parse(String(await frame.evaluate(`JSON.stringify((${bannerSaid.toString()})())`))) as unknown,
  }));
  return Promise.resolve(all);
}; // prettier-ignore
