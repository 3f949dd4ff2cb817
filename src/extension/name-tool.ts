import type { Browser } from 'webextension-polyfill';
import { type Tool } from './tab-state.ts';

const FROM_AGENT = /(Firefox|Edg|OPR|Chrome)\/(\d+)/g;
const NAMES: Readonly<Record<string, string>> = { Chrome: 'Chromium', Edg: 'Edge', OPR: 'Opera' };

/** The program's version and the browser's name with its major version: "Chromium 156". */
export const nameTool = ({ runtime }: Pick<Browser, 'runtime'>): Tool => {
  const { version } = runtime.getManifest();
  // Chromium's kin name themselves last.
  const [, name = 'unknown', major = ''] = [...navigator.userAgent.matchAll(FROM_AGENT)].at(-1) ?? [];
  return { version, browser: `${NAMES[name] ?? name} ${major}`.trim() };
};
