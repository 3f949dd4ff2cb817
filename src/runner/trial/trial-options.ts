import { parseArgs } from 'node:util';
import { type GivenPolicy } from '../../model/message.ts';
import { type Tried } from '../../model/trial.ts';
import { SETTLE_MS, TIMEOUT_S, webAddress } from '../audit/audit-options.ts';
import { type BrowserName, BROWSERS, type LaunchOptions } from '../browser/driven.ts';
import { parseHostRule } from '../browser/host-map.ts';
import { cannot } from '../cannot.ts';
import { parseOptions, wholeNumber } from '../parse-options.ts';

/** What a trial is to be. */
export type TrialOptions = {
  address: string;
  asked: Tried;
  rounds: number;
  /** Pages of the site that are opened after the first, by links found on it. */
  pages: number;
  browser: BrowserName;
  launch: Omit<LaunchOptions, 'signals'>;
  /** Milliseconds for which each page is watched after it has loaded. */
  settle: number;
  /** Milliseconds after which one run is given up. */
  timeout: number;
  /** What the order of the runs is drawn with. */
  seed: number;
  /** Runs that go on at the same time. */
  parallel: number;
  policy?: GivenPolicy;
};

export type TrialArguments = { trial: Omit<TrialOptions, 'policy'>; policy?: string; json: boolean; out?: string };

/** Fewer rounds can show nothing at the error rate of 5 %. */
export const ROUNDS = 3;
const SIGNALS = ['dnt', 'gpc'] as const;
const ANSWERS = ['reject', 'accept'] as const;

/** Reads the arguments of `saydo trial`. */
export function trialOptions(args: string[], cores: number): TrialArguments {
  const { values, positionals } = parseOptions('trial', () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        signals: { type: 'string' },
        consent: { type: 'string' },
        rounds: { type: 'string', default: String(ROUNDS) },
        pages: { type: 'string', default: '0' },
        seed: { type: 'string' },
        parallel: { type: 'string' },
        policy: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        headed: { type: 'boolean', default: false },
        settle: { type: 'string', default: String(SETTLE_MS) },
        timeout: { type: 'string', default: String(TIMEOUT_S) },
        map: { type: 'string', multiple: true, default: [] },
        'ignore-certificate-errors': { type: 'boolean', default: false },
        'allow-third-party-cookies': { type: 'boolean', default: false },
      },
    }),
  );
  const [address, ...more] = positionals;
  if (address === undefined || more.length > 0)
    throw cannot('trial: give one address, such as https://shop.example/; --pages follows links from there');
  const browser = BROWSERS.find((name) => name === values.browser);
  if (browser === undefined) throw cannot(`--browser ${values.browser}: expected ${BROWSERS.join(' or ')}`);
  const consent = listOf('--consent', values.consent ?? '', ANSWERS);
  const signals = listOf('--signals', values.signals ?? (consent.length > 0 ? '' : SIGNALS.join(',')), SIGNALS);
  if (signals.length === 0 && consent.length === 0) throw cannot('trial: nothing to try; give --signals or --consent');
  const { policy, out } = values;
  return {
    trial: {
      address: webAddress(address),
      asked: { signals, consent },
      rounds: wholeNumber('--rounds', values.rounds, 1, 20),
      pages: wholeNumber('--pages', values.pages, 0, 20),
      browser,
      launch: {
        headed: values.headed,
        map: values.map.map(parseHostRule),
        ignoreCertificateErrors: values['ignore-certificate-errors'],
        thirdPartyCookies: values['allow-third-party-cookies'],
      },
      settle: wholeNumber('--settle', values.settle, 0, 600_000),
      timeout: wholeNumber('--timeout', values.timeout, 1, 3600) * 1000,
      seed: values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : wholeNumber('--seed', values.seed, 0, 2 ** 31), // prettier-ignore
      parallel: values.parallel === undefined ? Math.min(2, Math.max(1, cores)) : wholeNumber('--parallel', values.parallel, 1, 16), // prettier-ignore
    },
    json: values.json,
    ...(policy === undefined ? {} : { policy }),
    ...(out === undefined ? {} : { out }),
  };
}

/** "dnt,gpc" as a list, in the order of what there is; anything else is refused. */
function listOf<T extends string>(option: string, text: string, known: readonly T[]): T[] {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const wrong = words.find((word) => !known.some((one) => one === word));
  if (wrong !== undefined) throw cannot(`${option} ${text}: expected ${known.join(' or ')}, or both with a comma`);
  return known.filter((one) => words.includes(one));
}
