import type { Browser, WebNavigation } from 'webextension-polyfill';
import { type ObservationOf } from '../model/observation.ts';
import { type Recorder } from './record.ts';
import { toAddress } from './to-address.ts';
import { WATCHED } from './web-request.ts';

/** What browsers say beyond the polyfill's types. */
type Details = {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp: number;
  parentFrameId?: number;
  documentId?: string;
  documentLifecycle?: string;
  transitionQualifiers?: readonly WebNavigation.TransitionQualifier[] | undefined;
};

type Lifecycle = ObservationOf<'navigation'>['lifecycle'];

const WATCHABLE = /^(?:https?|about|data|blob):/;

/** Documents that are remembered. */
const MOST = 2000;

/**
 * Watches documents come into frames. The back/forward cache is told by the same document coming again, or, where the background
 * has forgotten it, by going back without a request (`requested` holds the tabs whose next page was asked for). Both are mere
 * hints, so that they may live in memory.
 */
export const watchNavigation = (
  { webNavigation, webRequest }: Pick<Browser, 'webNavigation' | 'webRequest'>,
  record: Recorder,
): void => {
  const requested = new Set<number>();
  const prerendered = new Set<string>();
  /** Documents that tabs have shown: one that comes again comes from the back/forward cache. */
  const shown = new Set<string>();

  const lifecycleOf = ({ tabId, parentFrameId = -1, documentId, documentLifecycle, ...rest }: Details): Lifecycle => {
    if (documentLifecycle === 'prerender') {
      if (documentId !== undefined) prerendered.add(documentId);
      return 'prerender';
    }
    if (parentFrameId !== -1) return 'load';
    if (documentId !== undefined && prerendered.delete(documentId)) return 'activated';
    const again = documentId !== undefined && shown.has(documentId);
    if (documentId !== undefined) shown.add(documentId);
    if (shown.size > MOST) shown.clear();
    if (again) return 'cached';
    const back = rest.transitionQualifiers?.includes('forward_back') ?? false;
    return requested.delete(tabId) || !back ? 'load' : 'cached';
  };

  const navigation = (details: Details, lifecycle: Lifecycle) => {
    if (!WATCHABLE.test(details.url)) return;
    const { url, timeStamp, tabId, frameId, documentId, parentFrameId = frameId === 0 ? -1 : 0 } = details;
    record({ tab: tabId }, (digest) => ({
      kind: 'navigation',
      time: timeStamp,
      tab: tabId,
      frame: frameId,
      ...(documentId === undefined ? {} : { document: documentId }),
      url: toAddress(url, digest),
      parentFrame: parentFrameId,
      lifecycle,
    }));
  };

  webRequest.onBeforeRequest.addListener(
    ({ tabId }) => {
      requested.add(tabId);
      return undefined;
    },
    { ...WATCHED, types: ['main_frame'] },
  );
  webNavigation.onCommitted.addListener((details) => {
    navigation(details, lifecycleOf(details));
  });
  webNavigation.onHistoryStateUpdated.addListener((details) => {
    if (details.frameId === 0) navigation(details, 'same-document');
  });
  webNavigation.onCompleted.addListener(({ frameId, tabId, url, timeStamp }) => {
    if (frameId !== 0 || !WATCHABLE.test(url)) return;
    record({ tab: tabId }, (digest) => ({
      kind: 'loaded',
      time: timeStamp,
      tab: tabId,
      frame: frameId,
      url: toAddress(url, digest),
    }));
  });
};
