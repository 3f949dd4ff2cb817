import type { Browser } from 'webextension-polyfill';
import { type TabState } from '../model/message.ts';

/** Red of the design, dark enough for white. */
const COLOUR = '#b3261e';

/** Shows on the toolbar how many statements of the policy the site contradicts; nothing where there are none. */
export const showBadge = async ({ action }: Pick<Browser, 'action'>, tab: number, state: TabState): Promise<void> => {
  const count = state.state === 'watched' ? state.report.counts.contradicted : 0;
  const site = 'site' in state ? state.site : state.state === 'watched' ? state.report.site : undefined;
  const told = count === 1 ? '1 contradiction' : `${String(count)} contradictions`;
  try {
    await action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
    await action.setTitle({ tabId: tab, title: count > 0 && site ? `Saydo: ${told} on ${site}` : 'Saydo' });
    if (count > 0) await action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    if (count > 0) await action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab is closed.
  }
};
