import { spawn, type ChildProcess } from 'node:child_process';
import { cannot } from '../cannot.ts';

export type ChromiumProcess = {
  /** The address of its DevTools protocol. */
  endpoint: Promise<string>;
  /** Ends it and all its children at once: nothing in its profile is to be kept. */
  end: () => Promise<void>;
};

const START_MS = 30_000;

/** Starts Chromium's program with a profile; resolves nothing itself, so that other work goes on beside it. */
export function startChromium(
  program: string,
  profile: string,
  args: readonly string[],
  headed: boolean,
): ChromiumProcess {
  const own = [
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    // Neither the system's keyring nor a container's small shared memory.
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-dev-shm-usage',
    // What a person's browser does beside showing pages: it would only take time from them.
    '--disable-component-extensions-with-background-pages',
    '--disable-default-apps',
    '--disable-breakpad',
    '--disable-search-engine-choice-screen',
    '--metrics-recording-only',
    ...(headed ? [] : ['--headless']),
  ];
  const group = process.platform !== 'win32';
  const child = spawn(program, [...own, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: group,
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const kill = () => {
    try {
      if (group && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  // An interrupted runner takes its browser with it.
  const interrupted = () => process.exit(130);
  // First of all that happens at the exit: its profile can be removed only after it.
  process.prependOnceListener('exit', kill).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const end = async () => {
    process.off('exit', kill).off('SIGINT', interrupted).off('SIGTERM', interrupted);
    kill();
    await gone;
  };
  const endpoint = endpointOf(child);
  endpoint.catch(() => undefined);
  return { endpoint, end };
}

/** Chromium tells on stderr where it listens. */
function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      reject(cannot(`${child.spawnfile} did not start (${why}): name another in SAYDO_CHROMIUM`));
    };
    const timer = setTimeout(fail, START_MS, 'it was silent for 30 s');
    child.once('error', ({ message }) => {
      clearTimeout(timer);
      fail(message);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      fail(said.trim().split('\n').at(-1) ?? 'it ended at once');
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 100_000) said += text;
      const [, address] = /DevTools listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
