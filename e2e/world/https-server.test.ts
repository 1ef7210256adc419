// The practice web server gives documents by path and host, redirects, and 404 for the rest.
import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { autoconfig, serversOf } from './autoconfig.ts';
import { type PracticeDoors, practiceDoors } from './practice-door.ts';

let doors: PracticeDoors;
let loopback: string;
beforeAll(async () => {
  doors = await practiceDoors();
  const replies = {
    '/': { body: 'home' },
    'autoconfig.sunny.example/': { body: 'by host' },
    '/mail/config-v1.1.xml': autoconfig('sunny.example', serversOf('mail.sunny.example')),
    '/old': { status: 301, location: 'https://sunny.example/' },
    'POST /form': { body: 'posted' },
  };
  const certificate = { names: ['sunny.example', 'autoconfig.sunny.example'] };
  loopback = await doors.open({ protocol: 'https', security: 'tls', certificate, replies });
});
afterAll(() => doors.close());

function fetched(path: string, { host = 'sunny.example', method = 'GET', body = '' } = {}) {
  const options = {
    host: '127.0.0.1',
    port: loopback.split(':')[1],
    path,
    method,
    servername: host,
    ca: doors.authority.ca,
  };
  return new Promise<{ status: number | undefined; location: string | undefined; body: string }>((resolve, reject) => {
    const sent = request(
      { ...options, headers: { host, 'content-length': Buffer.byteLength(body) }, agent: false },
      async (reply) => {
        let text = '';
        for await (const chunk of reply) text += chunk;
        resolve({ status: reply.statusCode, location: reply.headers.location, body: text });
      },
    );
    sent.on('error', reject).end(body);
  });
}

test.each([
  ['/', {}, 200, 'home'],
  ['/', { host: 'autoconfig.sunny.example' }, 200, 'by host'],
  ['/mail/config-v1.1.xml?emailaddress=anna%40sunny.example', {}, 200, '<hostname>mail.sunny.example</hostname>'],
  ['/form', { method: 'POST', body: 'a=b' }, 200, 'posted'],
  ['/form', {}, 404, 'Not found'],
])('%s %j', async (path, options, status, text) => {
  const reply = await fetched(path, options);
  expect(reply.status).toBe(status);
  expect(reply.body).toContain(text);
});

test('redirects', async () => {
  expect(await fetched('/old')).toMatchObject({ status: 301, location: 'https://sunny.example/' });
});
