import { request as ask } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './server.ts';
import { GIF, redirect, routes, site } from './site.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer([
    site('one.example', routes({ '/': 'one', '/pixel.gif': { type: 'image/gif', body: GIF }, '/away': redirect('/') })),
    site('two.example', ({ protocol, cookies, body, method }) => ({
      cookies: ['a=1; Path=/', 'b=2'],
      body: `${method} ${protocol} ${cookies['c'] ?? ''} ${body}`,
    })),
  ]);
});
afterAll(() => server.close());

type Got = { status: number | undefined; headers: Record<string, unknown>; body: Buffer };

/** Over TLS, to a host by name, as a browser with mapped names would. */
const get = (host: string, path: string, options: { method?: string; cookie?: string; body?: string } = {}) =>
  new Promise<Got>((resolve, reject) => {
    const { method = 'GET', cookie, body } = options;
    const headers = { host, ...(cookie === undefined ? {} : { cookie }) };
    const outgoing = ask(
      { host: '127.0.0.1', port: server.port, servername: host, path, method, headers, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });

test('one port speaks https to the host that was asked for', async () => {
  expect((await get('one.example', '/')).body.toString()).toBe('one');
  const answer = await get('two.example', '/x?y=z', { method: 'POST', cookie: 'b=2; c=3', body: 'hello' });
  expect(answer.body.toString()).toBe('POST https 3 hello');
  expect(answer.headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2']);
  expect(server.log.at(-1)).toMatchObject({ host: 'two.example', path: '/x', method: 'POST', body: 'hello' });
});

test('the same port speaks plain http', async () => {
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}/`);
  expect(answer.status).toBe(404);
  expect(server.log.at(-1)).toMatchObject({ host: '127.0.0.1', protocol: 'http' });
});

test('a pixel is delivered whole, a redirect leads on, an unknown path is not found', async () => {
  expect((await get('one.example', '/pixel.gif')).body.equals(GIF)).toBe(true);
  expect((await get('one.example', '/away')).headers['location']).toBe('/');
  expect((await get('one.example', '/none')).status).toBe(404);
  expect((await get('three.example', '/')).status).toBe(404);
});

test('it says how browsers are led to it', () => {
  expect(server.map).toEqual([
    `one.example=127.0.0.1:${String(server.port)}`,
    `two.example=127.0.0.1:${String(server.port)}`,
  ]);
  expect(server.hostRules).toContain(`MAP one.example 127.0.0.1:${String(server.port)}`);
});
