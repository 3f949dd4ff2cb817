import { atRandom } from './sites/at-random.ts';
import { banners } from './sites/banners.ts';
import { byHeader } from './sites/by-header.ts';
import { byScript } from './sites/by-script.ts';
import { byWorker } from './sites/by-worker.ts';
import { inPart } from './sites/in-part.ts';
import { quiet } from './sites/quiet.ts';
import { type TrialSite } from './sites/trial-site.ts';

/** Every site of the bench. */
export const benchSites = async (): Promise<TrialSite[]> => [
  ...byHeader(),
  ...(await byScript()),
  ...byWorker(),
  ...inPart(),
  ...atRandom(),
  ...banners(),
  ...quiet(),
];
