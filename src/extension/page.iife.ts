import { openChannel } from '../observers/page/open-channel.ts';
import { watchPageBeacons } from '../observers/page/watch-page-beacons.ts';
import { watchPageCookies } from '../observers/page/watch-page-cookies.ts';
import { watchPageImages } from '../observers/page/watch-page-images.ts';
import { watchPageSignals } from '../observers/page/watch-page-signals.ts';
import { watchPageStorage } from '../observers/page/watch-page-storage.ts';
import { wearSignals } from './trial/wear-signals.ts';

/**
 * In the page's own world, before its first script: sees what scripts do, and by which script. Whatever it says came through the
 * page, which could have forged it.
 */
try {
  const page: { look?: () => void } = {};
  const tell = openChannel(window, () => page.look?.());
  watchPageCookies(window, tell);
  watchPageBeacons(window, tell);
  // What is read is what the tab sends: first that, then the watching.
  wearSignals(window);
  watchPageSignals(window, tell);
  watchPageImages(window, tell);
  page.look = watchPageStorage(window, tell);
} catch {
  // A document without these means (an image, an XML file) has no scripts to watch either.
}
