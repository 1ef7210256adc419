// The server tells handlers the true peer, refuses what they could not read, and closes with answers still under way.
import { once } from 'node:events';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CLIENT_HEADER } from '../diagnosis/client-header.ts';
import { trustedRanges } from './client-address.ts';
import { closeServer, createHttpServer, type HttpServerOptions, listen } from './http-server.ts';
import { securityHeaders } from './security-headers.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await closeServer(server, 0);
});

const unknownProxies: string[] = [];
const options = (networks: string[] = []): HttpServerOptions => ({
  trusted: trustedRanges(networks),
  publicUrl: 'https://mail-help.example',
  isCustomers: async (host) => (host === 'unsure.example' ? 'unknown' : /(^|\.)shop\.example$/.test(host)),
  onUnknownProxy: (peer) => unknownProxies.push(peer),
});
async function start(networks: string[], handle?: Parameters<typeof createHttpServer>[0]): Promise<string> {
  const echo: Parameters<typeof createHttpServer>[0] = (request, response) =>
    response.end(JSON.stringify(request.headers));
  const server = createHttpServer(handle ?? echo, options(networks));
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
  const second = createHttpServer(() => undefined, options());
  await expect(listen(second, Number(new URL(url).port), '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('answers bytes that are not HTTP with 400', async () => {
  const { port } = new URL(await start([]));
  const socket = connect(Number(port), '127.0.0.1');
  socket.end('nonsense\r\n\r\n');
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^HTTP\/1.1 400/);
});

/** What comes back for a request that no client library would send. */
async function answerTo(line: string, host = 'localhost', more = ''): Promise<string> {
  const { port } = new URL(await start([]));
  const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
  socket.write(`${line}\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);
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

it.each([
  ['GET / HTTP/1.1', 'evil.example', 421],
  ['GET /api/v1/openapi.json HTTP/1.1', 'evil.example:3000', 421],
  ['GET /icon.svg HTTP/1.1', 'evil.example', 421],
  ['GET http://evil.example/ HTTP/1.1', 'localhost', 421],
  ['GET http://localhost/ HTTP/1.1', 'evil.example', 200],
  ['GET / HTTP/1.0', '', 421],
  ['GET / HTTP/1.1', 'mail-help.example', 200],
  ['GET / HTTP/1.1', '192.0.2.7:3000', 200],
  ['GET /healthz HTTP/1.1', 'evil.example', 200],
])('answers %s of host %j with %i', async (line, host, status) => {
  const answer = await answerTo(line, host);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const name of Object.keys(securityHeaders)) expect(answer).toContain(`\r\n${name}: `);
});

it.each([
  ['GET /mail/config-v1.1.xml?emailaddress=anna%40shop.example HTTP/1.1', 'autoconfig.shop.example', 200],
  ['HEAD /.well-known/autoconfig/mail/config-v1.1.xml HTTP/1.1', 'shop.example', 200],
  ['GET /AutoDiscover/AUTODISCOVER.XML HTTP/1.1', 'autodiscover.shop.example', 200],
  ['GET /autodiscover/autodiscover.json?Email=x HTTP/1.1', 'autodiscover.shop.example', 200],
  ['GET /.well-known/user-agent-configuration.json HTTP/1.1', 'ua-auto-config.shop.example', 200],
  ['GET /api/v1/profiles/apple?address=anna%40shop.example HTTP/1.1', 'shop.example', 200],
  ['GET / HTTP/1.1', 'shop.example', 421],
  ['GET /api/v1/hosted?domain=shop.example HTTP/1.1', 'shop.example', 421],
  ['POST /api/v1/diagnoses HTTP/1.1', 'autoconfig.shop.example', 421],
  ['GET /mail/config-v1.1.xml/ HTTP/1.1', 'shop.example', 421],
  ['GET /Mail/config-v1.1.xml HTTP/1.1', 'shop.example', 421],
  ['GET /mail/config-v1.1.xml HTTP/1.1', 'evil.example', 421],
  ['GET /mail/config-v1.1.xml HTTP/1.1', 'unsure.example', 503],
])('answers %s under the customer name %s with %i', async (line, host, status) => {
  expect(await answerTo(line, host)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

it('hands Autodiscover on in one spelling, with its body', async () => {
  const seen: string[] = [];
  const url = await start([], (request, response) => {
    seen.push(request.url ?? '');
    request.pipe(response);
  });
  const answer = await fetch(`${url}Autodiscover/AutoDiscover.xml?A=b`, { method: 'POST', body: '<a/>' });
  expect([seen, await answer.text()]).toEqual([['/autodiscover/autodiscover.xml?A=b'], '<a/>']);
});

it('hands no other name of ours on', async () => {
  const seen = await headersSeen(await start([]), { 'x-forwarded-host': 'evil.example' });
  expect(seen).not.toHaveProperty('x-forwarded-host');
});

it.each([
  ['POST / HTTP/1.1', 'Content-Length: 1000000\r\n', 413],
  ['POST /check/spf HTTP/1.1', 'Transfer-Encoding: chunked\r\n', 413],
  ['POST /check/spf HTTP/1.1', 'Content-Length: 9\r\nContent-Type: application/json\r\n', 413],
  ['POST /check/spf HTTP/1.1', 'Content-Length: 9\r\nContent-Type: application/x-www-form-urlencoded\r\n', 200],
  ['POST /language HTTP/1.1', 'Content-Length: 9\r\nContent-Type: application/x-www-form-urlencoded\r\n', 200],
  ['POST /settings HTTP/1.1', 'Content-Length: 9\r\nContent-Type: application/x-www-form-urlencoded\r\n', 413],
  ['POST / HTTP/1.1', 'Content-Length: 0\r\n', 200],
  ['POST /api/v1/messages HTTP/1.1', 'Content-Length: 1000000\r\n', 200],
])('answers %s with %j with %i before it is sent', async (line, length, status) => {
  expect(await answerTo(line, 'localhost', length)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

it('tells once of a proxy that nobody named', async () => {
  const url = await start(['192.0.2.0/24']);
  unknownProxies.length = 0;
  await headersSeen(url, {});
  expect(unknownProxies).toEqual([]);
  for (let time = 0; time < 3; time += 1) await headersSeen(url, { 'x-forwarded-for': '198.51.100.1' });
  expect(unknownProxies).toEqual(['127.0.0.1']);
  await headersSeen(await start(['127.0.0.1']), { 'x-forwarded-for': '198.51.100.1' });
  expect(unknownProxies).toHaveLength(1);
});

describe('one client', () => {
  /** So many connections from one address; each with the last that it heard. */
  async function open(url: string, count: number, localAddress = '127.0.0.1'): Promise<Socket[]> {
    const sockets = Array.from({ length: count }, () =>
      connect({ port: Number(new URL(url).port), host: '127.0.0.1', localAddress }).on('error', () => undefined),
    );
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return sockets;
  }
  const ask = async (socket: Socket): Promise<void> => {
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
  };
  const alive = (sockets: Socket[]) => sockets.filter(({ readyState }) => readyState === 'open').length;

  it('has 64 connections, and takes none from others', async () => {
    const url = await start([]);
    const sockets = await open(url, 70);
    // The kernel tells of an end when it comes to it.
    await expect.poll(() => alive(sockets)).toBe(64);
    const [other] = await open(url, 1, '127.0.0.2');
    await ask(other as Socket);
    sockets[0]?.destroy();
    await open(url, 0);
    expect(alive(await open(url, 2))).toBe(1);
    for (const socket of [...sockets, other]) socket?.destroy();
  });

  it('loses one that waits for nothing before a new one', async () => {
    const url = await start([]);
    const sockets = await open(url, 64);
    await ask(sockets[7] as Socket);
    const [further] = await open(url, 1);
    expect(sockets[7]?.readyState).not.toBe('open');
    await ask(further as Socket);
    for (const socket of [...sockets, further]) socket?.destroy();
  });

  it('is not the proxy that many come through', async () => {
    const sockets = await open(await start(['127.0.0.1']), 70);
    expect(alive(sockets)).toBe(70);
    for (const socket of sockets) socket.destroy();
  });
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
