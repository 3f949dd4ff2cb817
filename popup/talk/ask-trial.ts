import * as v from 'valibot';
import { TrialState } from '../../src/model/message.ts';
import { ask } from './ask.ts';

const hindered = (message: string): TrialState => ({ state: 'hindered', message });

/** How it stands with trials of a tab; a background that is silent or not understood hinders one, and is never a throw. */
export const askTrial = async (tab: number): Promise<TrialState> => {
  if (tab < 0) return hindered('No tab is named here. Open Saydo from the toolbar of a page.');
  try {
    const answer = v.safeParse(TrialState, await ask({ ask: 'trial', tab }));
    if (answer.success) return answer.output;
    return hindered('Saydo’s background answered in a form that this page does not know. Switch Saydo off and on again.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return hindered(`Saydo’s background did not answer (${reason}). Close this and open it again.`);
  }
}; // prettier-ignore
