// Keys and chains made to cost: what one handshake may take is bounded, and nobody is met twice who took too much.
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { afterAll, describe, expect, it } from 'vitest';
import { createTrust, secure } from '../../lib/net/tls.ts';
import { isAffordable } from '../../lib/records/affordable-key.ts';
import { dearChain } from '../support/dear-chain.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function handshake(length: number) {
  const server = createServer(await dearChain('mail.dear.example', length), (socket) => socket.resume());
  servers.push(server);
  server.on('tlsClientError', () => undefined);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const marks: Array<string | null | undefined> = [];
  const dear: string[] = [];
  const network = {
    ...{ trust: createTrust(null), now: new Date() },
    worksFor: (address: string | null | undefined) => marks.push(address),
    tooDear: (address: string) => dear.push(address),
  };
  const before = process.threadCpuUsage();
  const outcome = await secure(connect((server.address() as AddressInfo).port, '127.0.0.1'), {
    ...{ servername: 'mail.dear.example', address: '192.0.2.66', network },
    signal: AbortSignal.timeout(10_000),
  });
  const { user } = process.threadCpuUsage(before);
  if (outcome.ok) outcome.socket.destroy();
  return { outcome, marks, dear, ms: user / 1_000 };
}

describe('a chain that is dear to verify', () => {
  it('is charged to its server, which is not met again', async () => {
    const { outcome, marks, dear } = await handshake(20);
    expect(outcome.ok).toBe(true);
    expect(dear).toEqual(['192.0.2.66']);
    expect(new Set(marks)).toEqual(new Set(['192.0.2.66', undefined]));
    expect(marks.at(-1)).toBeUndefined();
  });

  it('is cut off before it is verified where it is longer than any honest one', async () => {
    const { outcome, ms, dear } = await handshake(40);
    expect(outcome).toMatchObject({ ok: false });
    expect(dear).toEqual([]);
    expect(ms).toBeLessThan(100);
  });

  it('costs nothing where it is honest', async () => {
    expect((await handshake(0)).dear).toEqual([]);
  });
});

describe('isAffordable', () => {
  it.each([
    ['rsa', { modulusLength: 2048 }, true],
    ['rsa', { modulusLength: 4096 }, true],
    ['ec', { namedCurve: 'P-256' }, true],
    ['dsa', { modulusLength: 2048, divisorLength: 256 }, false],
  ] as const)('%s %o: %s', (type, options, affordable) => {
    const { publicKey } = generateKeyPairSync(type as 'rsa', options as { modulusLength: number });
    expect(isAffordable(publicKey)).toBe(affordable);
  });

  it('refuses an exponent as long as the modulus', async () => {
    const { cert } = await dearChain('mail.dear.example', 1);
    const [, authority = ''] = cert.split(/(?=-----BEGIN)/);
    expect(isAffordable(new X509Certificate(authority).publicKey)).toBe(false);
  });
});
