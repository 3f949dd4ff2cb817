import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Arm } from '../../model/trial.ts';

const find = createRequire(import.meta.url);
const STORE = '__consentAnswered';

/** What was said so far, as JSON. */
export const SAID = `JSON.stringify(globalThis.${STORE} ?? [])`;

/** Retries of the look for a banner, half a second apart. */
const RETRIES = 5;

type Rules = { autoconsent: { name: string; cosmetic?: boolean; runContext?: Run }[] };
type Run = { urlPattern?: string; main?: boolean; frame?: boolean };

let loaded: Promise<{ script: string; rules: Rules }> | undefined;

/** DuckDuckGo's own script and rules, as their package has them; read once. */
const load = () =>
  (loaded ??= (async () => {
    // Beside the package's own entry: it does not export its script for pages.
    const folder = dirname(find.resolve('@duckduckgo/autoconsent'));
    const at = (file: string) => readFile(join(folder, file), 'utf8');
    const [script, rules] = await Promise.all([at('autoconsent.playwright.js'), at('../rules/rules.json')]);
    return { script, rules: JSON.parse(rules) as Rules };
  })());

/**
 * The script that looks for a banner in a frame and answers it: autoconsent as its package delivers it, with the rules that may
 * apply there. Rules that merely hide a banner are left out, since nothing is chosen by that.
 */
export async function bannerScript(url: string, top: boolean, consent: Arm['consent']): Promise<string> {
  const { script, rules } = await load();
  const applying = rules.autoconsent.filter(
    ({ cosmetic, runContext }) => cosmetic !== true && mayApply(runContext, url, top),
  );
  const config = {
    enabled: true,
    autoAction: consent === 'reject' ? 'optOut' : consent === 'accept' ? 'optIn' : null,
    isMainWorld: true,
    enablePrehide: false,
    enableCosmeticRules: false,
    detectRetries: RETRIES,
  };
  return `(() => {
    if (globalThis.${STORE}) return;
    const said = [];
    Object.defineProperty(globalThis, '${STORE}', { value: said });
    globalThis.autoconsentSendMessage = async (message) => {
      said.push({ type: message.type, result: message.result, state: message.state && { lifecycle: message.state.lifecycle } });
      if (message.type !== 'init') return;
      // The receiver is there once the script has run to its end.
      setTimeout(() => globalThis.autoconsentReceiveMessage({ type: 'initResp', config: ${JSON.stringify(config)}, rules: ${JSON.stringify({ autoconsent: applying })} }), 0);
    };
    ${script}
  })()`;
}

const mayApply = ({ urlPattern, main, frame }: Run = {}, url: string, top: boolean): boolean => {
  if (top ? main === false : frame !== true) return false;
  if (urlPattern === undefined || urlPattern === '') return true;
  try {
    return new RegExp(urlPattern).test(url);
  } catch {
    return false;
  }
};
