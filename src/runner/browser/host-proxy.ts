import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { mapHost, type HostRule } from './host-map.ts';

export type HostProxy = { port: number; close: () => void };

/** An HTTP proxy on loopback that leads mapped hosts elsewhere and passes all others on: Firefox cannot map by itself. */
export async function startHostProxy(rules: readonly HostRule[]): Promise<HostProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    forward(rules, incoming, outgoing);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    const { hostname, port } = new URL(`http://${incoming.url ?? ''}`);
    // URL drops port 80, which CONNECT (ws:) may name.
    const to = mapHost(rules, hostname, Number(port || 80));
    const through = connect(to.port, to.host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.write(head);
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
    socket.on('close', () => through.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Plain http comes as a request for an absolute address (RFC 9112 §3.2.2). */
function forward(rules: readonly HostRule[], incoming: IncomingMessage, outgoing: ServerResponse): void {
  const address = incoming.url ?? '';
  const target = URL.canParse(address) ? new URL(address) : undefined;
  if (target?.protocol !== 'http:') {
    outgoing.writeHead(400).end();
    return;
  }
  const { host, port } = mapHost(rules, target.hostname, Number(target.port || 80));
  const onward = request(
    {
      host,
      port,
      method: incoming.method,
      path: target.pathname + target.search,
      headers: ownHop(incoming),
      setHost: false,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
      answer.pipe(outgoing);
    },
  );
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end();
  });
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

/** The request's headers without those meant for the proxy. */
const ownHop = ({ headers }: IncomingMessage) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'proxy-connection'));
