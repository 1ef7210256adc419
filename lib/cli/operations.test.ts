// Who watches over the service: what each path says, and to whom the metrics are shown.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withOperations } from './operations.ts';

let server: Server;
let url: string;
let reasons: string[];
let away: boolean;
beforeEach(async () => {
  reasons = [];
  away = false;
  const operations = {
    unready: () => reasons,
    metrics: () => 'mailmend_up 1\n',
    mayRead: async (token: string) => {
      if (away) throw new Error('away');
      return token === 'mm_admin';
    },
  };
  server = createServer(withOperations(operations, (_, response) => response.end('the app')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
});

const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${url}${path}`, { headers, method });
  return [response.status, await response.text()] as const;
};

it('lives while it answers, and is ready while nothing speaks against it', async () => {
  expect(await ask('/healthz')).toEqual([200, 'ok\n']);
  expect(await ask('/readyz?x')).toEqual([200, 'ready\n']);
  reasons = ['workers', 'store'];
  expect(await ask('/readyz')).toEqual([503, 'workers\nstore\n']);
  expect(await ask('/healthz')).toEqual([200, 'ok\n']);
});

it('leaves all else to the app', async () => {
  for (const path of ['/', '/healthz/', '/metrics.txt']) expect(await ask(path)).toEqual([200, 'the app']);
});

it.each(['POST', 'DELETE'])('answers %s with 405', async (method) => {
  expect((await ask('/healthz', {}, method))[0]).toBe(405);
});

it('shows the metrics to this machine', async () => {
  expect(await ask('/metrics')).toEqual([200, 'mailmend_up 1\n']);
});

it.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-forwarded-proto', 'via'])(
  'and through a proxy (%s) only with a token',
  async (name) => {
    const forwarded = { [name]: '127.0.0.1' };
    expect((await ask('/metrics', forwarded))[0]).toBe(401);
    expect((await ask('/metrics', { ...forwarded, authorization: 'Bearer mm_other' }))[0]).toBe(401);
    expect((await ask('/metrics', { ...forwarded, authorization: 'Basic mm_admin' }))[0]).toBe(401);
    expect((await ask('/metrics', { ...forwarded, authorization: 'bearer mm_admin' }))[0]).toBe(200);
    away = true;
    expect((await ask('/metrics', { ...forwarded, authorization: 'Bearer mm_admin' }))[0]).toBe(401);
  },
);
