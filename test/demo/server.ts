import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { certificate } from './certificate.ts';
import { type Answer, type Asked, type Site } from './site.ts';

/** A request that reached the server. */
export type Hit = Asked & { time: number };

export type TestServer = {
  port: number;
  hosts: string[];
  /** `HOST=127.0.0.1:PORT` for every host: what the runner's `--map` takes. */
  map: string[];
  /** The same for Chromium's `--host-resolver-rules`. */
  hostRules: string;
  /** Every request so far, in order of arrival. */
  log: Hit[];
  /** Adds or replaces a host that was among those at the start. */
  set: (site: Site) => void;
  close: () => Promise<void>;
};

/** First byte of a TLS record that carries a handshake (RFC 8446 §5.1). */
const TLS_HANDSHAKE = 0x16;

/**
 * Serves many hosts on one loopback port, http and https alike (told apart by the first byte), and is an HTTP proxy to
 * itself for browsers that cannot map names. Nothing outside 127.0.0.1 can reach it, and it reaches nothing.
 */
export async function startServer(sites: readonly Site[]): Promise<TestServer> {
  const byHost = new Map(sites.map((one) => [one.host, one]));
  const hosts = [...byHost.keys()];
  const log: Hit[] = [];
  const sockets = new Set<Socket>();

  const answer = (protocol: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    void read(request, protocol).then(async (asked) => {
      log.push({ ...asked, time: Date.now() });
      try {
        reply(response, (await byHost.get(asked.host)?.handle(asked)) ?? { status: 404, body: 'Not found' });
      } catch (error) {
        reply(response, { status: 500, type: 'text/plain', body: String(error) });
      }
    });
  };

  const http = createHttp(answer('http'));
  const https = createHttps(await certificate(hosts), answer('https'));
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;

  http.on('connect', (_request, socket: Socket) => {
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  });

  return {
    port,
    hosts,
    map: hosts.map((host) => `${host}=127.0.0.1:${String(port)}`),
    hostRules: hosts.map((host) => `MAP ${host} 127.0.0.1:${String(port)}`).join(', '),
    log,
    set: (one) => byHost.set(one.host, one),
    close: () =>
      new Promise((resolve) => {
        door.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function read(request: IncomingMessage, protocol: 'http' | 'https'): Promise<Asked> {
  const chunks: Buffer[] = [];
  // A browser may go away in the middle of a body, as it does with the pages that it leaves.
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // What came is what there is.
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const host = (headers['host'] ?? 'unknown.invalid').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `${protocol}://${host}`);
  return {
    protocol,
    method: request.method ?? 'GET',
    host,
    path: url.pathname,
    query: url.searchParams,
    headers,
    cookies: cookiesOf(headers['cookie']),
    body: Buffer.concat(chunks).toString(),
  };
}

function cookiesOf(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split('; ').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function reply(response: ServerResponse, answer: Answer): void {
  const {
    status = 200,
    type,
    headers = {},
    cookies = [],
    body = '',
  } = typeof answer === 'string' ? { body: answer } : answer;
  response.statusCode = status;
  if (status !== 204 && status !== 304) response.setHeader('content-type', type ?? 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.end(body);
}
