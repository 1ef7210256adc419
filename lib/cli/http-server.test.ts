// The server tells handlers the true peer, refuses what they could not read, and closes with answers still under way.
import { once } from 'node:events';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { CLIENT_HEADER } from '../diagnosis/client-header.ts';
import { trustedRanges } from './client-address.ts';
import { closeServer, createHttpServer, listen } from './http-server.ts';
import { securityHeaders } from './security-headers.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await closeServer(server, 0);
});

async function start(networks: string[], handle?: Parameters<typeof createHttpServer>[0]): Promise<string> {
  const echo: Parameters<typeof createHttpServer>[0] = (request, response) =>
    response.end(JSON.stringify(request.headers));
  const server = createHttpServer(handle ?? echo, trustedRanges(networks));
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
}
async function headersSeen(url: string, headers: Record<string, string>): Promise<IncomingHttpHeaders> {
  return (await (await fetch(url, { headers })).json()) as IncomingHttpHeaders;
}

it('overwrites what a client says about itself', async () => {
  const url = await start([]);
  const seen = await headersSeen(url, { [CLIENT_HEADER]: '198.51.100.1', 'x-forwarded-for': '198.51.100.2' });
  expect(seen[CLIENT_HEADER]).toBe('127.0.0.1');
});

it('believes a trusted proxy, and still not the client', async () => {
  const url = await start(['127.0.0.0/8']);
  const seen = await headersSeen(url, { [CLIENT_HEADER]: '192.0.2.1', 'x-forwarded-for': '192.0.2.1, 198.51.100.2' });
  expect(seen[CLIENT_HEADER]).toBe('198.51.100.2');
});

it('refuses headers of more than 16 KB', async () => {
  const url = await start([]);
  expect((await fetch(url, { headers: { 'x-long': 'x'.repeat(20_000) } })).status).toBe(431);
});

it('closes although an answer never ends', async () => {
  const url = await start([], (_, response) => response.write('begun'));
  const response = await fetch(url);
  const [server] = servers.splice(0);
  await closeServer(server!, 0);
  await expect(response.text()).rejects.toThrow();
});

it('says which port is taken', async () => {
  const url = await start([]);
  const second = createHttpServer(() => undefined, []);
  await expect(listen(second, Number(new URL(url).port), '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('answers bytes that are not HTTP with 400', async () => {
  const { port } = new URL(await start([]));
  const socket = connect(Number(port), '127.0.0.1');
  socket.end('nonsense\r\n\r\n');
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^HTTP\/1.1 400/);
});

/** What comes back for a request line that no client library would send. */
async function answerTo(line: string): Promise<string> {
  const { port } = new URL(await start([]));
  const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
  socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.on('data', (text: string) => {
    answer += text;
  });
  await once(socket, 'close');
  return answer;
}

it.each([
  ['TRACE / HTTP/1.1', 405],
  ['PROPFIND / HTTP/1.1', 405],
  ['GET /learn/%ff HTTP/1.1', 400],
  ['GET ftp://localhost/ HTTP/1.1', 400],
  ['OPTIONS * HTTP/1.1', 400],
  ['GET / HTTP/1.1', 200],
])('answers %s with %i and the headers of every answer', async (line, status) => {
  const answer = await answerTo(line);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const [name, value] of Object.entries(securityHeaders)) expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
  if (status === 405) expect(answer).toMatch(/\r\nallow: GET, HEAD, POST,/);
});

it('takes an absolute target, whose host counts in place of the header', async () => {
  const seen = vi.fn();
  const url = await start([], (request, response) => {
    seen(request.url, request.headers.host);
    response.end();
  });
  const socket = connect(Number(new URL(url).port), '127.0.0.1').resume();
  socket.write('GET http://mail-help.example:8080?x=1 HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n');
  await once(socket, 'close');
  expect(seen).toHaveBeenCalledExactlyOnceWith('/?x=1', 'mail-help.example:8080');
});
