import { type Arm } from '../model/trial.ts';
import { type BannerRules } from './banner-rules.ts';

/** Retries of the look for a banner, half a second apart. */
const RETRIES = 5;

/** What autoconsent is told to do in a page. */
export const bannerConfig = (consent: Arm['consent']) => ({
  enabled: true,
  autoAction: consent === 'reject' ? 'optOut' : consent === 'accept' ? 'optIn' : null,
  isMainWorld: true,
  enablePrehide: false,
  enableCosmeticRules: false,
  detectRetries: RETRIES,
});

/**
 * Runs within a page, before autoconsent's own script: answers it with what to do, and keeps what it says. Gives whether that
 * was done already. Whole in itself: it is handed over as text or by the browser.
 */
export function hearBanner(config: ReturnType<typeof bannerConfig>, rules: BannerRules): boolean {
  type Message = { type: string; result?: boolean; state?: { lifecycle: string } };
  const page = globalThis as unknown as Record<string, unknown> & { autoconsentReceiveMessage: (message: unknown) => void }; // prettier-ignore
  if (page['__consentAnswered']) return true;
  const said: unknown[] = [];
  Object.defineProperty(page, '__consentAnswered', { value: said });
  page['autoconsentSendMessage'] = ({ type, result, state }: Message) => {
    said.push({ type, result, state: state && { lifecycle: state.lifecycle } });
    // The receiver is there once the script has run to its end.
    if (type === 'init') setTimeout(() => page.autoconsentReceiveMessage({ type: 'initResp', config, rules }), 0);
    return Promise.resolve();
  };
  return false;
}

/** Runs within a page: what was said so far. Whole in itself. */
export function bannerSaid(): unknown {
  const said = (globalThis as unknown as Record<string, unknown>)['__consentAnswered'];
  // As JSON and back: what is not there is left out.
  return JSON.parse(JSON.stringify(said ?? []));
}
