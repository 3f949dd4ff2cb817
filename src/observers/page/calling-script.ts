import { natives } from './natives.ts';

const ADDRESS = /(?:https?|blob|data):[^\s()]*/;
const PLACE = /(?::\d+){1,2}$/;
const DEEPEST = 30;

type Tunable = { stackTraceLimit?: unknown; prepareStackTrace?: unknown };

const stack = (): string => {
  const errors = natives.Error as unknown as Tunable;
  const { stackTraceLimit, prepareStackTrace } = errors;
  // A page may cut the trace or format it by its own function: neither may happen here.
  const tuned = stackTraceLimit !== undefined;
  if (tuned) errors.stackTraceLimit = DEEPEST;
  if (prepareStackTrace !== undefined) errors.prepareStackTrace = undefined;
  try {
    return new natives.Error().stack ?? '';
  } finally {
    if (tuned) errors.stackTraceLimit = stackTraceLimit;
    if (prepareStackTrace !== undefined) errors.prepareStackTrace = prepareStackTrace;
  }
};

/** The address of the script nearest to the call being told of; undefined where the browser names none. */
export const callingScript = (): string | undefined => {
  for (const line of stack().split('\n')) {
    const address = ADDRESS.exec(line)?.[0];
    // This script's own lines bear the extension's scheme, or none.
    if (address === undefined || line.includes('-extension://')) continue;
    return address.startsWith('data:') ? 'data:' : address.replace(PLACE, '').replace(/[?#].*$/, '');
  }
  return undefined;
};
