import { cannot } from '../cannot.ts';

/** Connections to a host (`*` stands for any text), at one port or at all, go to another address. */
export type HostRule = { host: string; port?: number; address: string; addressPort: number };

const RULE = /^([^\s=:,]+)(?::(\d{1,5}))?=(\[[0-9a-f:.]+\]|[^\s:=,]+):(\d{1,5})$/i;

/** Reads `HOST[:PORT]=ADDRESS:PORT`. */
export function parseHostRule(text: string): HostRule {
  const [, host, port, address, addressPort] = RULE.exec(text) ?? [];
  if (host === undefined || address === undefined || addressPort === undefined) {
    throw cannot(`--map ${text}: expected HOST=ADDRESS:PORT, such as shop.example=127.0.0.1:8080`);
  }
  return {
    host: host.toLowerCase(),
    ...(port === undefined ? {} : { port: Number(port) }),
    address,
    addressPort: Number(addressPort),
  };
}

const LOOPBACK = '127.0.0.1';

/** What the browser asks its maker for on its own account: never part of a visit, so never mapped by a rule for all hosts. */
const BROWSERS_OWN = [
  'update.googleapis.com', 'clients2.google.com', 'accounts.google.com', 'android.clients.google.com', 'mtalk.google.com',
  'redirector.gvt1.com', 'edgedl.me.gvt1.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com',
]; // prettier-ignore

/** The rules as Chromium's `--host-resolver-rules` takes them; loopback itself stays what it is. */
export function hostResolverRules(rules: readonly HostRule[]): string {
  const maps = rules.map(({ host, port, address, addressPort }) => {
    const pattern = port === undefined ? host : `${host}:${String(port)}`;
    return `MAP ${pattern} ${address}:${String(addressPort)}`;
  });
  const all = rules.some(({ host }) => host === '*');
  return [...maps, ...[LOOPBACK, ...(all ? BROWSERS_OWN : [])].map((host) => `EXCLUDE ${host}`)].join(', ');
}

/** Where a connection to this host and port goes: the first rule that fits decides. */
export function mapHost(rules: readonly HostRule[], host: string, port: number): { host: string; port: number } {
  const name = host.toLowerCase();
  const own = name === LOOPBACK || BROWSERS_OWN.includes(name);
  const rule = rules.find((one) => (one.port ?? port) === port && !(own && one.host === '*') && fits(one.host, name));
  return rule === undefined ? { host, port } : { host: rule.address.replace(/^\[|\]$/g, ''), port: rule.addressPort };
}

/** Whether a name fits a pattern in which `*` stands for any text. */
function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === name;
  if (!name.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const piece of rest) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}
