import { type Observation } from '../model/observation.ts';
import { type Digester, type Make, type Place, type Recorder } from '../observers/record.ts';
import { type Journal } from './journal.ts';
import { type Keeping } from './private-tabs.ts';

/** What must be there before the first observation can be written. */
export type Footing = {
  digest: Digester;
  disk: Journal;
  /** Memory only: for private windows. */
  memory: Journal;
  /** Which of the two it is for, if any; a promise where that has to be asked. */
  keepingOf: (place: Place) => Keeping | Promise<Keeping>;
  /** Tabs that the program itself opened, whose traffic is no deed of any site. */
  isOwn: (tab: number) => boolean;
};

type Item = {
  place: Place;
  make: (digest: Digester) => Observation[];
  batch?: string;
  done?: (kept: Promise<void>) => void;
};

/**
 * The one way into the journals: in order, written at once when the footing is there, held until then. `batch` gives a
 * promise that settles when its observations have been written.
 */
export const openRecorder = (footing: Promise<Footing>, onKept: (observation: Observation) => void) => {
  const waiting: Item[] = [];
  let ground: Footing | undefined;
  let busy = false;

  const write = ({ place, make, batch, done }: Item, { digest, isOwn, ...journals }: Footing, keeping: Keeping) => {
    if (keeping === 'nowhere' || isOwn(place.tab)) {
      done?.(Promise.resolve());
      return;
    }
    const observations = make(digest);
    const kept = journals[keeping].add(observations, batch);
    if (done) done(kept);
    else kept.catch(() => undefined);
    for (const observation of observations) onKept(observation);
  };

  const drain = async () => {
    if (busy) return;
    busy = true;
    ground ??= await footing;
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      const known = ground.keepingOf(item.place);
      // Only a tab that is not known yet is waited for, and what came after it with it: order is kept.
      const keeping = typeof known === 'string' ? known : await known;
      try {
        write(item, ground, keeping);
      } catch {
        // One event that cannot be read must not hold up the others.
        item.done?.(Promise.resolve());
      }
    }
    busy = false;
  };
  const put = (item: Item) => {
    waiting.push(item);
    void drain();
  };

  const record: Recorder = (place, make: Make) => {
    put({ place, make: (digest) => [make(digest)] });
  };
  const batch = (place: Place, name: string, make: Item['make']): Promise<void> =>
    new Promise((resolve, reject) => {
      put({ place, make, batch: name, done: (kept) => void kept.then(resolve, reject) });
    });
  /** Settles when everything that was recorded before has been written. */
  const settled = (place: Place): Promise<void> =>
    new Promise((resolve, reject) => {
      put({ place, make: () => [], done: (kept) => void kept.then(resolve, reject) });
    });
  return { record, batch, settled };
};
