import { type ObservationOf } from '../model/observation.ts';
import { type Signals } from '../model/evidence.ts';
import { hostOf } from './address-parts.ts';
import { type Watched } from './watched.ts';

const MOST_REFS = 5;

/** Privacy signals: what the browser sent, what was answered and declared, and who read them. */
export function signalsOf(watched: Watched): Signals {
  const sent = sentWith(watched);
  const carried = carriedBy(watched, sent);
  return { sent, carried, tk: answers(watched), ...declarations(watched), reads: readings(watched) };
}

const MOST_WITHOUT = 20;

/** Of everything that went out, what carried a signal: a request of which no header was told sent none (it had none to tell). */
function carriedBy({ exchanges }: Watched, sentToAll: Signals['sent']): NonNullable<Signals['carried']> {
  const out = exchanges.filter(({ delivered, host }) => delivered && host !== '');
  const without = new Map<string, NonNullable<Signals['carried']>['without'][number]>();
  const count = (signal: 'dnt' | 'gpc'): number => {
    const bare = out.filter(({ sent }) => sent?.[signal] !== '1');
    for (const { host, type } of sentToAll[signal] ? bare : []) {
      const key = `${signal} ${host} ${type}`;
      const known = without.get(key);
      if (known) known.times++;
      else without.set(key, { signal, host, type, times: 1 });
    }
    return out.length - bare.length;
  };
  const [dnt, gpc] = [count('dnt'), count('gpc')];
  return { requests: out.length, dnt, gpc, without: [...without.values()].slice(0, MOST_WITHOUT) };
}

/** Sent counts where every page of the visit was asked for with the signal, as far as its request was seen. */
function sentWith({ exchanges }: Watched): Signals['sent'] {
  const pages = exchanges.flatMap(({ type, sent, delivered }) => (type === 'main_frame' && delivered && sent ? [sent] : []));
  const all = (name: 'dnt' | 'gpc') => pages.length > 0 && pages.every((sent) => sent[name] === '1');
  return { dnt: all('dnt'), gpc: all('gpc') };
} // prettier-ignore

function answers({ exchanges, who }: Watched): Signals['tk'] {
  const found = new Map<string, Signals['tk'][number]>();
  for (const { response, responseSeq, host, page } of exchanges) {
    if (response?.tk === undefined) continue;
    const key = `${host}\n${response.tk}`;
    const known = found.get(key);
    if (!known) found.set(key, { ...who(host), value: response.tk, page, refs: [responseSeq] });
    else if (known.refs.length < MOST_REFS) known.refs.push(responseSeq);
  }
  return [...found.values()];
}

type Declarations = Pick<Signals, 'trackingStatus' | 'dntPolicy' | 'gpcJson'>;

/** The last answer of each resource. Where nothing answered at all, it stays open whether there is one. */
function declarations({ seen }: Watched): Declarations {
  const found: Declarations = {};
  for (const { seq, observation: o } of seen('declared')) {
    if (o.status === 0) continue;
    const there = o.status >= 200 && o.status < 300;
    if (o.resource === 'tracking-status') found.trackingStatus = there && (o.tracking !== undefined || o.policy !== undefined) ? status(o, seq) : null;
    if (o.resource === 'dnt-policy') found.dntPolicy = there && o.sha1 !== undefined ? { ...(o.version !== undefined && { version: o.version }), sha1: o.sha1, refs: [seq] } : null;
    if (o.resource === 'gpc') found.gpcJson = there && (o.gpc !== undefined || o.lastUpdate !== undefined) ? gpc(o, seq) : null;
  }
  return found;
} // prettier-ignore

const status = ({ tracking, policy, setsCookies }: ObservationOf<'declared'>, seq: number) => ({
  ...(tracking !== undefined && { tracking }),
  ...(policy !== undefined && { policy }),
  setsCookies,
  refs: [seq],
});

const gpc = ({ gpc: value, lastUpdate }: ObservationOf<'declared'>, seq: number) => ({
  ...(value !== undefined && { gpc: value }),
  ...(lastUpdate !== undefined && { lastUpdate }),
  refs: [seq],
});

/** Which script read which signal, by the script's host; a script without an address is its document's. */
function readings({ seen, who }: Watched): Signals['reads'] {
  const found = new Map<string, Signals['reads'][number]>();
  for (const { seq, page, observation: o } of seen('signal-read')) {
    const host = hostOf(o.script ?? '') || hostOf(o.url.href);
    const key = `${o.signal}\n${o.script ?? host}\n${o.value}`;
    const known = found.get(key);
    if (known) {
      known.times++;
      if (known.refs.length < MOST_REFS) known.refs.push(seq);
      continue;
    }
    const script = o.script !== undefined && { script: o.script };
    found.set(key, { signal: o.signal, ...script, ...who(host), value: o.value, times: 1, page, refs: [seq] });
  }
  return [...found.values()];
}
