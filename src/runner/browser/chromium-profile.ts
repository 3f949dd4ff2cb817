import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ID } from '../../knowledge/ids.ts';
import { type LaunchOptions } from './driven.ts';
import { hostResolverRules } from './host-map.ts';

/** Arguments for a Chromium that has this extension, keeps to the visit, and sees plain http as it is. */
export function chromiumArguments(extension: string, options: LaunchOptions): string[] {
  const { map = [], ignoreCertificateErrors, signals } = options;
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    // A page asked for by http must be seen to come by http; and nothing is fetched on the browser's own account.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,MediaRouter,OptimizationHints',
    ...(signals?.gpc ? ['--enable-features=GlobalPrivacyControlForce'] : []),
    ...(map.length > 0 ? [`--host-resolver-rules=${hostResolverRules(map)}`] : []),
    ...(ignoreCertificateErrors ? ['--ignore-certificate-errors'] : []),
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * A fresh profile in the temporary folder, with the preferences that only a profile can set, and its removal; or the one that is
 * to be kept.
 */
export function chromiumProfile({ thirdPartyCookies, privateWindows, signals, profile }: LaunchOptions): {
  folder: string;
  remove: () => void;
} {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'saydo-chromium-'));
  const preferences = {
    ...(thirdPartyCookies ? { profile: { cookie_controls_mode: 0 } } : {}),
    ...(signals?.dnt ? { enable_do_not_track: true } : {}),
    ...(privateWindows ? { extensions: { settings: { [CHROMIUM_ID]: { incognito: true } } } } : {}),
  };
  const file = join(folder, 'Default', 'Preferences');
  if (Object.keys(preferences).length > 0 && !existsSync(file)) {
    mkdirSync(join(folder, 'Default'), { recursive: true });
    writeFileSync(file, JSON.stringify(preferences));
  }
  if (profile !== undefined) return { folder, remove: () => undefined };
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  // Also where the runner is ended from outside.
  process.once('exit', remove);
  return {
    folder,
    remove: () => {
      process.off('exit', remove);
      remove();
    },
  };
}
