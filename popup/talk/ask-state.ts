import * as v from 'valibot';
import { TabState } from '../../src/model/message.ts';
import { ask } from './ask.ts';

const failed = (message: string): TabState => ({ state: 'failed', message });
const CURE = 'If trying again does not help, switch Saydo off and on again on the browser’s extensions page.';

/** The state of a tab; a background that is silent or not understood is the state `failed`, never a throw. */
export const askState = async (tab: number, complete: boolean): Promise<TabState> => {
  if (tab < 0) return { state: 'unwatchable', message: 'No tab is named here. Open Saydo from the toolbar of a page.' };
  try {
    const answer = v.safeParse(TabState, await ask({ ask: 'report', tab, complete }));
    if (answer.success) return answer.output;
    return failed(`Saydo’s background answered in a form that this page does not know. ${CURE}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(`Saydo’s background did not answer (${reason}). ${CURE}`);
  }
};
