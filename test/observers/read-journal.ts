import { type CommonPage, type DrivenBrowser } from '../../src/runner/browser/driven.ts';
import { type Entry, type Observation, type ObservationOf } from '../../src/model/observation.ts';

const READ = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('saydo');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const rows = database.transaction('journal').objectStore('journal').getAll();
    rows.onsuccess = () => { database.close(); resolve(JSON.stringify(rows.result)); };
    rows.onerror = () => reject(rows.error);
  };
})`;

/** Everything that the journal on disk holds, read past the program itself in an open page of the extension. */
export const readJournalIn = async (page: Pick<CommonPage, 'evaluate'>): Promise<Entry[]> => {
  const rows = JSON.parse(String(await page.evaluate(READ))) as (Observation & { seq: number })[];
  return rows.map(({ seq, ...observation }) => ({ seq, observation: observation as Observation }));
};

/** The same, in a page that is opened for it. */
export const readJournal = async (browser: DrivenBrowser): Promise<Entry[]> => {
  const page = await browser.openExtensionPage('popup/index.html?tab=-1');
  const entries = await readJournalIn(page);
  await page.close();
  return entries;
};

/** The observations of one kind. */
export const ofKind = <K extends Observation['kind']>(entries: readonly Entry[], kind: K): ObservationOf<K>[] =>
  entries.flatMap(({ observation }) => (observation.kind === kind ? [observation as ObservationOf<K>] : []));

/** Asks again until something is so, for at most ten seconds; gives what was so. */
export const until = async <T>(look: () => Promise<T>, so: (found: T) => boolean, pause = 200): Promise<T> => {
  let found = await look();
  for (const end = Date.now() + 10_000; !so(found) && Date.now() < end; found = await look()) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return found;
};
