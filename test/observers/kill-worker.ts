import { type BrowserContext } from 'playwright';

/** Kills the extension's worker as a browser does that needs the memory: at once, without a word to it. */
export const killWorker = async (context: BrowserContext): Promise<number> => {
  const browser = context.browser();
  const page = context.pages()[0];
  if (!page) throw new Error('no page is open');
  const session = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  const { targetInfos } = (await session.send('Target.getTargets')) as {
    targetInfos: { targetId: string; type: string; url: string }[];
  };
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return workers.length;
};
