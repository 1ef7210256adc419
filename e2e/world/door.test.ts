// A door refuses outdated and mismatched TLS as a real server does: the client gets the reason.
import { type ConnectionOptions, connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineClient } from './line-client.ts';
import { mailDoors } from './practice-domain.ts';
import { type PracticeDoors, practiceDoors } from './practice-door.ts';

const host = 'mail.sunny.example';
const healthy = mailDoors(host, 'sunny.example', [], { names: [host] });
let doors: PracticeDoors;
beforeAll(async () => {
  doors = await practiceDoors();
});
afterAll(() => doors.close());

/** The error's code, or null when TLS stands. */
function handshake(loopback: string, options: ConnectionOptions = {}): Promise<string | null> {
  const port = Number(loopback.split(':')[1]);
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', servername: host, ca: doors.authority.ca, ...options });
    socket
      .once('secureConnect', () => resolve(null))
      .once('error', (error) => resolve((error as { code?: string }).code ?? ''));
  });
}

test('TLS 1.1 at most: a modern client hears an alert, an old one gets in', async () => {
  const old = await doors.open({ ...healthy[993], tlsVersions: { min: 'TLSv1', max: 'TLSv1.1' } });
  expect(await handshake(old)).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION');
  expect(await handshake(old, { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' })).toBeNull();
});

test('no TLS where TLS is expected', async () => {
  expect(await handshake(await doors.open({ ...healthy[993], security: 'none' }))).toBe('ERR_SSL_WRONG_VERSION_NUMBER');
});

test('hangs up before it greets, politely or by RST', async () => {
  const client = await lineClient(await doors.open({ ...healthy[143], hangUp: { how: 'fin' } }));
  await client.gone();
  await expect(client.expect(/./)).rejects.toThrow('hung up after: ');
  expect(await handshake(await doors.open({ ...healthy[993], hangUp: { how: 'rst' } }))).toBe('ECONNRESET');
});

test('a client that talks TLS to a STARTTLS port harms nothing', async () => {
  const loopback = await doors.open(healthy[143]);
  expect(await handshake(loopback)).toBe('ERR_SSL_WRONG_VERSION_NUMBER');
  const client = await lineClient(loopback);
  expect(await client.expect(/\r\n/)).toContain('Dovecot ready');
  client.close();
});
