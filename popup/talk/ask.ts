import browser from 'webextension-polyfill';
import type { Ask } from '../../src/model/message.ts';

/** Asks the background and gives its answer, unparsed; rejects where nothing answers. */
export const ask = async (request: Ask): Promise<unknown> => browser.runtime.sendMessage(request);
