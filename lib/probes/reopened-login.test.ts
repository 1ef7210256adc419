// A session opened anew proves itself anew: who ends the first one and stands in for the server hears no password.
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type CertificateAuthority, type CertificateSpec, createAuthority } from '../../e2e/world/certificates.ts';
import { Secret } from '../model/secret.ts';
import type { Candidate } from '../model/settings.ts';
import { createLoginBudget } from '../net/login-budget.ts';
import { RunMask } from '../net/mask.ts';
import type { RunNetwork } from '../net/network.ts';
import { createTrust } from '../net/tls.ts';
import { type LoginChoice, type LoginOptions, logIn, logInByLocalPart } from './login.ts';
import { openDoor } from './open-door.ts';

const host = 'mail.sunny.example';
const password = 'the-one-before-last';
const door = { protocol: 'imap', host, port: 993, security: 'tls' } as const;

let authority: CertificateAuthority;
beforeAll(async () => {
  authority = await createAuthority();
});
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serverWith(spec: Partial<CertificateSpec>) {
  const sockets: TLSSocket[] = [];
  let heard = '';
  const server = createServer(await authority.issue({ names: [host], ...spec }), (socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n');
    socket.on('data', (bytes) => {
      heard += bytes;
      socket.write(`${String(bytes).split(' ')[0]} OK done\r\n`);
    });
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { sockets, heard: () => heard, port: (server.address() as AddressInfo).port };
}

/** The first session ends before its login; the next connection is taken by whoever has `spec`. */
async function afterTheFirst(spec: Partial<CertificateSpec>) {
  const [first, second] = await Promise.all([serverWith({}), serverWith(spec)]);
  const ports = [first.port, second.port];
  const attempt = { address: '198.18.0.10', family: 4 as const, result: 'connected' as const, ms: 1 };
  const network = {
    ...{ elapsed: () => 0, signal: new AbortController().signal, now: new Date() },
    ...{
      trust: createTrust(authority.ca),
      mask: new RunMask(),
      worksFor: () => undefined,
      tooDear: () => undefined,
      isOwn: async () => false,
    },
    dialer: { dial: async () => ({ ok: true, attempt, socket: connect(ports.shift()!, '127.0.0.1') }) },
  } as unknown as RunNetwork;
  const outcome = await openDoor({ door, namedBy: [], addresses: ['198.18.0.10'], lookupMs: 1 }, network);
  if (outcome.status !== 'observed' || !outcome.session) throw new Error('the first session did not open');
  expect(outcome.evidence.tls?.verified).toBe(true);
  first.sockets[0]?.destroy();
  while (!outcome.session.ended) await new Promise((resolve) => setImmediate(resolve));
  const told: unknown[] = [];
  const options = {
    ...{
      network,
      budget: createLoginBudget(),
      client: '198.51.100.1',
      secret: new Secret(password),
      address: 'anna@sunny.example',
    },
    log: { elapsed: () => 0, probing: () => undefined, record: (record: { why?: string }) => told.push(record.why) },
    answered: () => undefined,
  } as unknown as LoginOptions;
  const { evidence, session } = outcome;
  const choice: LoginChoice = { door: { evidence, session }, session, candidate: { username: null } as Candidate };
  return { choice, options, told, heard: second.heard };
}

it.each([{ issuer: 'self' }, { names: ['other.example'] }, { issuer: 'private-ca' }] satisfies Array<
  Partial<CertificateSpec>
>)('sends no password to one with %o', async (spec) => {
  const { choice, options, told, heard } = await afterTheFirst(spec);
  expect(await logIn(choice, options)).toBeNull();
  expect(told).toEqual(['certificate-invalid']);
  const again = await afterTheFirst(spec);
  expect(await logInByLocalPart(again.choice, again.options)).toBeNull();
  expect(heard() + again.heard()).not.toMatch(/AUTHENTICATE|LOGIN/);
});

it('logs in at the same server, and at another machine of it with a sound certificate of its own', async () => {
  const { choice, options, heard } = await afterTheFirst({});
  expect(await logIn(choice, options)).toMatchObject({ result: 'accepted' });
  expect(heard()).toContain('AUTHENTICATE PLAIN');
});
