import type { Browser } from 'webextension-polyfill';
import { type Recorder } from '../observers/record.ts';

/** Records that watching began just now, and which tabs already showed a page: their beginnings were not seen. */
export const noteOpenTabs = ({ tabs }: Pick<Browser, 'tabs'>, record: Recorder, now: () => number): void => {
  const time = now();
  record({ tab: -1, private: false }, () => ({ kind: 'watch', time, tab: -1, frame: -1, event: 'background' }));
  void tabs.query({ url: ['http://*/*', 'https://*/*'] }).then((open) => {
    for (const { id, incognito, status } of open) {
      if (id === undefined || status === 'loading') continue;
      record({ tab: id, private: incognito }, () => ({
        kind: 'watch',
        time,
        tab: id,
        frame: -1,
        event: 'already-open',
      }));
    }
  });
};
