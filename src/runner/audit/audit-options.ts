import { parseArgs } from 'node:util';
import { type GivenPolicy } from '../../model/message.ts';
import { type BrowserName, BROWSERS, type LaunchOptions } from '../browser/driven.ts';
import { parseHostRule } from '../browser/host-map.ts';
import { cannot } from '../cannot.ts';
import { parseOptions, wholeNumber } from '../parse-options.ts';

export type VisitOptions = {
  /** The pages to visit, in this order, in one tab. */
  addresses: string[];
  /** A policy given by hand. */
  policy?: GivenPolicy;
  /** Milliseconds for which the page is watched after it has loaded. */
  settle: number;
  /** Milliseconds after which the visit is given up. */
  timeout: number;
};

export type AuditOptions = {
  browser: BrowserName;
  visit: Omit<VisitOptions, 'policy'>;
  /** A file, or an address, of a policy given by hand. */
  policy?: string;
  launch: LaunchOptions;
  json: boolean;
  timings: boolean;
  out?: string;
};

export const SETTLE_MS = 2000;
export const TIMEOUT_S = 60;

/** Reads the arguments of `saydo audit`. */
export function auditOptions(args: string[]): AuditOptions {
  const { values, positionals } = parseOptions('audit', () =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
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
        timings: { type: 'boolean', default: false },
      },
    }),
  );
  if (positionals.length === 0) throw cannot('audit: which page? Give its address, such as https://shop.example/');
  const browser = BROWSERS.find((name) => name === values.browser);
  if (browser === undefined) throw cannot(`--browser ${values.browser}: expected ${BROWSERS.join(' or ')}`);
  const { policy, out } = values;
  return {
    browser,
    visit: {
      addresses: positionals.map(webAddress),
      settle: wholeNumber('--settle', values.settle, 0, 600_000),
      timeout: wholeNumber('--timeout', values.timeout, 1, 3600) * 1000,
    },
    launch: {
      headed: values.headed,
      map: values.map.map(parseHostRule),
      ignoreCertificateErrors: values['ignore-certificate-errors'],
      thirdPartyCookies: values['allow-third-party-cookies'],
    },
    json: values.json,
    timings: values.timings,
    ...(policy === undefined ? {} : { policy }),
    ...(out === undefined ? {} : { out }),
  };
}

/** A web page's address; one without a scheme is taken as https. */
export function webAddress(text: string): string {
  // "shop.example:8080/x" is a host and port, not a scheme.
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw cannot(`"${text}" is no web address: expected one such as https://shop.example/`);
  }
  return url.href;
}
