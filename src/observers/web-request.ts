import type { WebRequest } from 'webextension-polyfill';
import { RESOURCE_TYPES, type ResourceType } from '../model/observation.ts';
import { type Place } from './record.ts';

/** What both browsers say of a request at every stage, beside what only one of them does. */
export type Details = {
  requestId: string;
  url: string;
  tabId: number;
  frameId: number;
  timeStamp: number;
  type: string;
  documentId?: string;
  /** Chromium: the origin that asked. */
  initiator?: string;
  /** Firefox: the address that asked, and the document that it was asked for. */
  originUrl?: string | undefined;
  documentUrl?: string | undefined;
  /** Chromium. */
  documentLifecycle?: string;
  /** Firefox. */
  incognito?: boolean | undefined;
};

/** What is watched: the web, and neither the browser's own pages nor files. */
export const WATCHED: WebRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };

const KNOWN: ReadonlySet<string> = new Set(RESOURCE_TYPES);

/** A browser's name of a resource type as an observation's. */
export const resourceType = (type: string): ResourceType => {
  if (type === 'imageset') return 'image';
  // A known name is one of the list by the line before.
  return KNOWN.has(type) ? (type as ResourceType) : 'other';
};

/**
 * Whether an extension asked: this one, for the program's own needs, or another. Either is no deed of the site. A page that an
 * extension opens in a tab is the site's all the same.
 */
export const fromExtension = ({ type, initiator, originUrl, documentUrl }: Details): boolean =>
  type !== 'main_frame' &&
  [initiator, originUrl, documentUrl].some(
    (address) => address !== undefined && /^(?:moz|chrome)-extension:/.test(address),
  );

export const placeOf = ({ tabId, incognito }: Details): Place => ({ tab: tabId, private: incognito });

/** When and where, as every observation says it. */
export const stampOf = ({ timeStamp, tabId, frameId, documentId }: Details) => ({
  time: timeStamp,
  tab: tabId,
  frame: frameId,
  ...(documentId === undefined ? {} : { document: documentId }),
});

/** Header values by lower-case name; a header that came several times has several. */
export const headersOf = (headers: WebRequest.HttpHeaders | undefined): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { name, value } of headers ?? []) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return found;
};

/**
 * The options to ask for, with `extraHeaders` where the browser knows it: without it Chromium hides cookies,
 * and Firefox refuses a listener that names it.
 */
export const withExtraHeaders = <Option extends string>(
  known: Readonly<Record<string, string>> | undefined,
  ...options: Option[]
): Option[] =>
  // The name is one of the browser's own options by the test before it.
  Object.values(known ?? {}).includes('extraHeaders') ? [...options, 'extraHeaders' as Option] : options;
