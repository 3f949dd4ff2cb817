import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { type Ask, type Changed } from '../model/message.ts';
import { digester } from '../observers/digester.ts';
import { watchCookies } from '../observers/watch-cookies.ts';
import { watchFailures } from '../observers/watch-failures.ts';
import { watchNavigation } from '../observers/watch-navigation.ts';
import { watchRedirects } from '../observers/watch-redirects.ts';
import { watchRequests } from '../observers/watch-requests.ts';
import { watchResponses } from '../observers/watch-responses.ts';
import { watchSent } from '../observers/watch-sent.ts';
import { showBadge } from './badge.ts';
import { type Desk, gather } from './gather.ts';
import { diskJournal, forgetTabOnDisk } from './journal.ts';
import { nameTool } from './name-tool.ts';
import { noteOpenTabs } from './note-open-tabs.ts';
import { openDatabase } from './open-database.ts';
import { ownTabs } from './own-tabs.ts';
import { watchOwnCookies } from './own-cookies.ts';
import { privateJournal } from './private-journal.ts';
import { watchPrivateTabs } from './private-tabs.ts';
import { prune } from './prune.ts';
import { openRecorder } from './recorder.ts';
import { sessionKey } from './session-key.ts';
import { readSettings, writeSettings } from './settings.ts';
import { watchSettling } from './settle.ts';
import { diskShelf, privateShelf } from './shelf.ts';
import { tabState } from './tab-state.ts';
import { isTrialStore } from './trial/in-container.ts';
import { SET_ASIDE } from './trial/set-aside.ts';
import { trialDesk } from './trial/trial-desk.ts';
import { usePolicy } from './use-policy.ts';
import { watchFirstRequests } from './watch-first-requests.ts';
import { watchMessages } from './watch-messages.ts';

// Everything that listens is registered here, on the first tick: a background that is woken gets what woke it.

const own = ownTabs(browser);
const memory = privateJournal(browser.storage.session, Date.now);
const memoryShelf = privateShelf(browser);
const setsCookies = watchOwnCookies(browser);
const tool = nameTool(browser);

const privateTabs = watchPrivateTabs(browser, (tab, lastPrivate) => {
  void memory.forgetTab(tab);
  if (lastPrivate) void Promise.all([memory.forgetAll(), memoryShelf.forgetAll()]);
});

const start = async () => {
  const database = await openDatabase();
  let fresh = false;
  const [key] = await Promise.all([
    sessionKey(browser, async () => {
      // What was digested under another key cannot be compared, and another session's tabs have the same numbers.
      fresh = true;
      await database.clear('journal');
    }),
    privateTabs.load(),
    own.load(),
  ]);
  if (fresh) noteOpenTabs(browser, record, Date.now);
  return { database, key, disk: diskJournal(database), shelf: diskShelf(database) };
};
const started = start();

const { record, batch, settled } = openRecorder(
  started.then(({ key, disk }) => ({
    digest: digester(key),
    disk,
    memory,
    keepingOf: privateTabs.keepingOf,
    isOwn: own.has,
  })),
  watchSettling(
    (tab) => void look(tab, true),
    (tab) => void look(tab, false),
  ),
);

watchRequests(browser, record);
watchSent(browser, record);
watchResponses(browser, record);
watchRedirects(browser, record);
watchFailures(browser, record);
watchNavigation(browser, record);
watchCookies(browser, record, Date.now, isTrialStore);
watchFirstRequests(browser, record, Date.now);

const deskFor = async (tab: number): Promise<Desk> => {
  const { disk, shelf } = await started;
  const secret = (await privateTabs.keepingOf({ tab })) === 'memory';
  return {
    browser,
    journal: secret ? memory : disk,
    shelf: secret ? memoryShelf : shelf,
    record,
    settled: () => settled({ tab, private: secret }),
    ownTabs: own,
    setsCookies,
    settings: await readSettings(browser),
    tab,
    private: secret,
  };
};

/** Work under way for a tab: who asks for it meanwhile waits for the same. */
const working = new Map<string, Promise<void>>();
const gatherOnce = (desk: Desk, draw: boolean): Promise<void> => {
  const name = `${String(desk.tab)} ${String(draw)}`;
  const work = working.get(name) ?? gather(desk, draw).finally(() => working.delete(name));
  working.set(name, work);
  return work;
};

const tell = (tab: number) => {
  const changed: Changed = { changed: tab };
  // Nobody may be listening, which is no fault.
  browser.runtime.sendMessage(changed).catch(() => undefined);
};

/** A look at a tab that nobody asked for: the program's own fetches after a load, then badge and open pages are told. */
const look = async (tab: number, loaded: boolean): Promise<void> => {
  try {
    if (trials.has(tab)) return;
    const desk = await deskFor(tab);
    if (loaded) await gatherOnce(desk, false);
    await showBadge(browser, tab, await tabState(browser, desk, tool));
    tell(tab);
    const { database } = await started;
    if (loaded) await prune(database, Date.now());
  } catch {
    // The tab was closed meanwhile. Whoever asks for its report is told more.
  }
};

const restart = async (tab: number, reload: boolean) => {
  const time = Date.now();
  record({ tab }, () => ({ kind: 'watch', time, tab, frame: -1, event: 'restart' }));
  await (await deskFor(tab)).settled();
  if (reload) await browser.tabs.reload(tab, { bypassCache: true });
  tell(tab);
  return true;
};

const trials = trialDesk({
  api: browser,
  shelf: started.then(({ shelf }) => shelf),
  deskFor,
  restart: async (tab) => void (await restart(tab, false)),
  forgetTab: async (tab) => {
    await Promise.all([memory.forgetTab(tab), started.then(({ database }) => forgetTabOnDisk(database, tab))]);
  },
  tell,
});

const forget = async () => {
  const { database, shelf } = await started;
  await Promise.all([database.clear('journal'), shelf.clear([SET_ASIDE]), memory.forgetAll(), memoryShelf.forgetAll()]);
  const tabs: Tabs.Tab[] = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) tell(id);
  return true;
};

const answer = async (ask: Ask): Promise<unknown> => {
  await started;
  switch (ask.ask) {
    case 'ready':
      return true;
    case 'report': {
      const desk = await deskFor(ask.tab);
      const state = await tabState(browser, desk, tool, ask.complete ? gatherOnce : undefined);
      await showBadge(browser, ask.tab, state);
      return state;
    }
    case 'watch-again':
      return restart(ask.tab, ask.reload);
    case 'use-policy':
      await usePolicy(await deskFor(ask.tab), ask.policy);
      tell(ask.tab);
      return true;
    case 'settings':
      return readSettings(browser);
    case 'set-settings':
      await writeSettings(browser, ask.settings);
      return ask.settings;
    case 'forget':
      return forget();
    case 'trial':
      return trials.state(ask.tab);
    case 'start-trial':
      return trials.start(ask.tab, ask.tried, ask.rounds);
    case 'cancel-trial':
      trials.cancel();
      return true;
  }
};

// The polyfill wants its own listener type; a promise is an answer, undefined leaves the message to others.
const onMessage = watchMessages(browser.runtime.getURL(''), batch, answer);
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => onMessage(message, sender));
