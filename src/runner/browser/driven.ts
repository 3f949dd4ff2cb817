import { type Ask } from '../../model/message.ts';
import { type HostRule } from './host-map.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export type LaunchOptions = {
  /** The unpacked extension; by default the build for this browser. */
  extension?: string;
  /** The browser's program; by default SAYDO_CHROMIUM or SAYDO_FIREFOX, else one that is installed. */
  executable?: string;
  headed?: boolean;
  /** Hosts to be found at another address. */
  map?: readonly HostRule[];
  ignoreCertificateErrors?: boolean;
  /** Let third parties set unpartitioned cookies; without it the browser's own default holds. */
  thirdPartyCookies?: boolean;
  /** Chromium: a folder to keep the profile in; without it the profile is a fresh one that is removed. */
  profile?: string;
  /** Chromium: let the extension see private windows too. */
  privateWindows?: boolean;
  /** Firefox: further preferences. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Privacy signals sent by the browser's own switches, as header and as script property alike. */
  signals?: { dnt: boolean; gpc: boolean };
};

/** What Playwright's and Puppeteer's pages have in common, as far as a visit needs it. */
export type CommonPage = {
  goto: (address: string, options?: { timeout?: number; waitUntil?: 'load' | 'domcontentloaded' }) => Promise<Arrived | null>;
  url: () => string;
  close: () => Promise<void>;
  click: (selector: string) => Promise<void>;
  type: (selector: string, text: string) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
  /** The top frame first. */
  frames: () => { url: () => string; evaluate: (expression: string) => Promise<unknown> }[];
  waitForSelector: (selector: string, options?: { timeout?: number }) => Promise<unknown>;
  screenshot: (options: { path: `${string}.png` }) => Promise<unknown>;
}; // prettier-ignore

/** The answer that a navigation ended in. */
export type Arrived = { status: () => number };

/** A tab that is watched: `id` is the browser's own number of it, as messages of the extension use it. */
export type DrivenTab<P extends CommonPage = CommonPage> = {
  id: number;
  page: P;
  /** How many requests of the page are under way. */
  pending: () => number;
};

/** A running browser with the extension in it, which was ready before any tab was handed out. */
export type DrivenBrowser<P extends CommonPage = CommonPage> = {
  name: BrowserName;
  version: string;
  /** Address of the extension's root, ending in `/`. */
  origin: string;
  /** Opens a tab on an empty page. */
  open: () => Promise<DrivenTab<P>>;
  /** Sends a message to the extension's background and gives its answer. */
  ask: (ask: Ask) => Promise<unknown>;
  /** Opens a page of the extension, such as `popup/index.html?tab=3`. */
  openExtensionPage: (path: string) => Promise<P>;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
};
