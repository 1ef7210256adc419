// How far a door opened is told by what the server did: one that agrees to STARTTLS and then closes did not hang up on us.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Secret } from '../model/secret.ts';
import { RunMask } from '../net/mask.ts';
import type { RunNetwork } from '../net/network.ts';
import { createTrust } from '../net/tls.ts';
import { openDoor } from './open-door.ts';

let server: Server;
afterEach(() => server.close());

/** An IMAP server that greets, answers STARTTLS with `OK`, and closes at the first byte after it, as Dovecot does. */
function closesInHandshake(socket: Socket): void {
  socket.write('* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n');
  socket.once('data', (command) => {
    socket.write(`${command.toString().split(' ')[0]} OK Begin TLS negotiation now.\r\n`);
    socket.once('data', () => socket.end());
  });
}

async function open(port: 143 | 993, serve: (socket: Socket) => void, mask = new RunMask()) {
  server = createServer(serve).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = (server.address() as AddressInfo).port;
  const attempt = { address: '198.18.0.10', family: 4 as const, result: 'connected' as const, ms: 1 };
  const network = {
    signal: new AbortController().signal,
    now: new Date(),
    trust: createTrust(null),
    ...{ mask, worksFor: () => undefined, tooDear: () => undefined },
    dialer: { dial: async () => ({ ok: true, attempt, socket: connect(end, '127.0.0.1') }) },
  } as unknown as RunNetwork;
  const security = port === 993 ? ('tls' as const) : ('starttls' as const);
  const door = { protocol: 'imap' as const, host: 'mail.sunny.example', port, security };
  const outcome = await openDoor({ door, namedBy: [], addresses: ['198.18.0.10'], lookupMs: 1 }, network);
  return outcome.status === 'observed' ? outcome.evidence : null;
}

it('calls a close inside the handshake after STARTTLS a failure of TLS', async () => {
  expect(await open(143, closesInHandshake)).toMatchObject({
    result: 'tls-failed',
    words: 'the connection was closed during the TLS handshake',
  });
});

/** Answers STARTTLS with its OK, and with more: at once, or at the first byte of the handshake. */
const says = (text: string, when: 'at-once' | 'later') => (socket: Socket) => {
  socket.write('* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n');
  socket.once('data', () => {
    socket.write(`M1 OK Begin TLS negotiation now.\r\n${when === 'at-once' ? text : ''}`);
    if (when === 'later') socket.once('data', () => socket.end(text));
  });
};

it.each(['at-once', 'later'] as const)('hears a server take its OK back (%s)', async (when) => {
  const text = 'M1 NO STARTTLS failed: 500 Error starting couriertls.\r\n* NO Error in IMAP command.\r\n';
  expect(await open(143, says(text, when))).toMatchObject({
    result: 'starttls-refused',
    words: 'M1 NO STARTTLS failed: 500 Error starting couriertls.',
  });
});

it.each(['at-once', 'later'] as const)('calls any other text slipped in (%s)', async (when) => {
  const text = '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] injected\r\n';
  expect(await open(143, says(text, when))).toMatchObject({
    result: 'starttls-injection',
    words: '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] injected',
  });
});

it('calls a close before anything was said a hang-up', async () => {
  expect(await open(993, (socket) => socket.once('data', () => socket.end()))).toMatchObject({ result: 'hung-up' });
});

it.each(['at-once', 'later'] as const)(
  'keeps no password that was sent before and is slipped in (%s)',
  async (when) => {
    const mask = new RunMask();
    mask.cover(new Secret('the-one-before-last'));
    const seen = await open(143, says('* OK dGhlLW9uZS1iZWZvcmUtbGFzdA== the-one-before-last\r\n', when), mask);
    expect(seen).toMatchObject({ result: 'starttls-injection', words: expect.stringContaining('[hidden]') });
    expect(JSON.stringify(seen)).not.toMatch(/the-one-before-last|dGhlLW9uZS1iZWZvcmUtbGFzd/);
  },
);
