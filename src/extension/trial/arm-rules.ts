import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { type Arm } from '../../model/trial.ts';
import { ARM_TIMING } from './wear-signals.ts';

type Rule = DeclarativeNetRequest.Rule;
type Condition = Rule['condition'];

/** Apart from those of pages that are drawn. One trial is made at a time. */
const FIRST = 3_000_000;
const IDS = [0, 1, 2, 3].map((one) => FIRST + one);

/** All rules of any arm. */
export const ARM_RULES: readonly number[] = IDS;

/**
 * The rules under which a tab sends an arm's signals, and no others, with every request, and tells its documents which these are.
 * A rule without types of request holds for all but the page itself: that takes a second one. Workers name no tab: they are told by
 * who asked, a host of this site.
 */
export const armRules = ({ dnt, gpc }: Pick<Arm, 'dnt' | 'gpc'>, tab: number, site: string): Rule[] => {
  const header = (name: string, sent: boolean) =>
    sent ? { header: name, operation: 'set' as const, value: '1' } : { header: name, operation: 'remove' as const };
  const requestHeaders = [header('DNT', dnt), header('Sec-GPC', gpc)];
  const told = `${ARM_TIMING};desc="${dnt ? '1' : '0'}${gpc ? '1' : '0'}"`;
  const responseHeaders = [
    { header: 'Server-Timing', operation: 'append' as const, value: told },
    // Without it Firefox does not show a frame of another site its own.
    { header: 'Timing-Allow-Origin', operation: 'append' as const, value: '*' },
  ];
  const rule = (index: number, condition: Condition, changes: object): Rule => ({
    id: FIRST + index,
    priority: 2,
    action: { type: 'modifyHeaders', ...changes },
    condition,
  });
  return [
    rule(0, { tabIds: [tab] }, { requestHeaders }),
    rule(1, { tabIds: [tab], resourceTypes: ['main_frame'] }, { requestHeaders }),
    rule(2, { tabIds: [-1], initiatorDomains: [site] }, { requestHeaders }),
    rule(3, { tabIds: [tab], resourceTypes: ['main_frame', 'sub_frame'] }, { responseHeaders }),
  ];
};
