import net from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFilteredPort } from '../../e2e/world/filtered-port.ts';
import { openDialer } from './dial.ts';
import type { PracticeNetwork } from './practice.ts';
import { RunRestraint } from './run-restraint.ts';
import { createServerLedger } from './server-ledger.ts';

/** A practice network whose one host answers on some ports. */
function practiceWith(open: Record<number, number>): PracticeNetwork {
  return {
    dns: { address: '127.0.0.1', port: 53 },
    addresses: new Set(['198.18.0.10']),
    endOf: (address, port) =>
      address === '198.18.0.10' && open[port] ? { address: '127.0.0.1', port: open[port] } : null,
    ca: null,
    rttMs: 0,
    domains: [],
  };
}

describe('dialer', () => {
  let server: net.Server;
  let accepted = 0;
  let port = 0;
  const sockets = new Set<net.Socket>();
  const signal = new AbortController().signal;
  beforeEach(async () => {
    accepted = 0;
    server = net.createServer((socket) => {
      accepted += 1;
      sockets.add(socket);
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as net.AddressInfo).port;
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const allowed = () => 'allowed' as const;
  /** No restraint beyond that of one run. */
  const anybody = () =>
    new RunRestraint({
      ...{ ledger: createServerLedger(), isOwn: async () => true, run: 'run', visit: 'visit', anew: true },
      ownLimits: { closedKnocks: null, connectionsPerMinute: null },
    });
  const every = (ports: number[]) => practiceWith(Object.fromEntries(ports.map((number) => [number, port])));

  it.each([
    ['mail', [25, 80, 443]],
    ['exchange', [80, 443, 993, 465, 143, 587, 995, 110]],
    ['web', [25, 80, 993, 465, 143, 587, 995, 110]],
    ['plain-web', [25, 443, 993, 465, 143, 587, 995, 110]],
  ] as const)('refuses every port that is not for %s, without a packet', async (purpose, others) => {
    const never = [1, 22, 53, 2525, 3306, 6379, 8080, 8443, 65535];
    const dialer = openDialer({ guard: allowed, practice: every([...never, ...others]), restraint: anybody() });
    for (const other of [...never, ...others, 0, -1, 993.5]) {
      const outcome = await dialer.dial('198.18.0.10', other, signal, { purpose });
      expect(outcome.attempt.result).toBe('not-allowed');
    }
    expect(accepted).toBe(0);
  });

  it('asks the guard before anything else', async () => {
    const dialer = openDialer({ guard: () => 'not-allowed', practice: every([993]), restraint: anybody() });
    expect((await dialer.dial('198.18.0.10', 993, signal)).attempt.result).toBe('not-allowed');
    expect(accepted).toBe(0);
  });

  it('calls a port silent when it keeps quiet for much longer than its neighbours took to answer', async () => {
    const stop = new AbortController();
    const filtered = await openFilteredPort();
    const practice = practiceWith({ 993: port, 143: Number(filtered.loopback.split(':')[1]) });
    const dialer = openDialer({ guard: allowed, practice, restraint: anybody() });
    const quiet = dialer.dial('198.18.0.10', 143, stop.signal);
    expect(dialer.silent('198.18.0.10', 143)).toBe(false); // nothing has answered there yet
    await dialer.dial('198.18.0.10', 993, signal);
    await vi.waitFor(() => expect(dialer.silent('198.18.0.10', 143)).toBe(true), 5_000);
    expect(dialer.silent('198.18.0.10', 993)).toBe(false);
    expect(dialer.silent('198.18.0.11', 143)).toBe(false);
    stop.abort();
    expect((await quiet).attempt.result).toBe('cancelled');
    expect(dialer.silent('198.18.0.10', 143)).toBe(false); // no knock is out any more
    await filtered.close();
  });

  it('goes back to a port that is known to be open, also after three closed ones', async () => {
    const dialer = openDialer({ guard: allowed, practice: every([993]), restraint: anybody() });
    const first = await dialer.dial('198.18.0.10', 993, signal);
    for (const closed of [143, 110, 587]) await dialer.dial('198.18.0.10', closed, signal);
    expect((await dialer.dial('198.18.0.10', 25, signal, { purpose: 'exchange' })).attempt.result).toBe('limit');
    const again = await dialer.dial('198.18.0.10', 993, signal);
    expect(again.attempt.result).toBe('connected');
    for (const outcome of [first, again]) if (outcome.ok) outcome.socket.destroy();
  });

  it('keeps a place until the port it is kept for has had it', async () => {
    const dialer = openDialer({
      guard: allowed,
      practice: every([993, 143, 995, 110, 465, 587, 25]),
      restraint: anybody(),
    });
    dialer.keepPlace('198.18.0.10', 25);
    const twice = [993, 143, 995, 110, 465, 587, 993, 143];
    const others = await Promise.all(twice.map((number) => dialer.dial('198.18.0.10', number, signal)));
    expect(others.filter(({ ok }) => ok)).toHaveLength(7);
    expect(others.filter(({ attempt }) => attempt.result === 'limit')).toHaveLength(1);
    expect((await dialer.dial('198.18.0.10', 25, signal, { purpose: 'exchange' })).ok).toBe(true);
    expect((await dialer.dial('198.18.0.10', 25, signal, { purpose: 'exchange' })).attempt.result).toBe('limit');
    dialer.keepPlace('198.18.0.10', 25); // it has had its place
    for (const { ok, ...outcome } of others) if (ok && 'socket' in outcome) outcome.socket.destroy();
  });

  it('opens at most eight connections to one address', async () => {
    const ports = [993, 143, 995, 110, 465, 587];
    const dialer = openDialer({ guard: allowed, practice: every(ports), restraint: anybody() });
    const outcomes = await Promise.all(
      [...ports, ...ports].map((number) => dialer.dial('198.18.0.10', number, signal)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(8);
    expect(outcomes.filter(({ attempt }) => attempt.result === 'limit')).toHaveLength(4);
    for (const outcome of outcomes) if (outcome.ok) outcome.socket.destroy();
  });

  it('keeps the web to two of them', async () => {
    const dialer = openDialer({ guard: allowed, practice: every([443]), restraint: anybody() });
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => dialer.dial('198.18.0.10', 443, signal, { purpose: 'web' })),
    );
    expect(outcomes.map(({ attempt }) => attempt.result)).toEqual(['connected', 'connected', 'limit']);
    for (const outcome of outcomes) if (outcome.ok) outcome.socket.destroy();
  });

  it('knocks at three closed ports at most, and at POP’s where reading is closed otherwise', async () => {
    const dialer = openDialer({ guard: allowed, practice: practiceWith({}), restraint: anybody() });
    const results = await Promise.all(
      [993, 465, 143, 587, 995, 110].map((number) => dialer.dial('198.18.0.10', number, signal)),
    );
    expect(results.map(({ attempt }) => attempt.result)).toEqual([
      'refused',
      'refused',
      'refused',
      'limit',
      'refused',
      'limit',
    ]);
    const popOnly = openDialer({ guard: allowed, practice: every([995, 110]), restraint: anybody() });
    const doors = await Promise.all(
      [993, 465, 143, 587, 995, 110].map((one) => popOnly.dial('198.18.0.10', one, signal)),
    );
    expect(doors.map(({ attempt }) => attempt.result)).toEqual([
      ...['refused', 'refused', 'refused', 'limit', 'connected', 'connected'],
    ]);
    for (const door of doors) if (door.ok) door.socket.destroy();
  });

  it('knocks once at a closed port, whatever names of the server lead there', async () => {
    let knocks = 0;
    const practice = practiceWith({});
    const counting = {
      ...practice,
      endOf: (...place: [string, number]) => (++knocks > 0 ? practice.endOf(...place) : null),
    };
    const dialer = openDialer({ guard: allowed, practice: counting, restraint: anybody() });
    const results = await Promise.all([993, 993, 993].map((closed) => dialer.dial('198.18.0.10', closed, signal)));
    expect(results.map(({ attempt }) => attempt.result)).toEqual(['refused', 'refused', 'refused']);
    expect(knocks).toBe(1);
  });

  it('knocks at what is published first, however the questions came in', async () => {
    const dialer = openDialer({ guard: allowed, practice: every([143, 587]), restraint: anybody() });
    const published = () => true;
    const guessed = [993, 465, 995, 110].map((number) => dialer.dial('198.18.0.10', number, signal));
    const named = [143, 587].map((number) => dialer.dial('198.18.0.10', number, signal, { published }));
    const results = await Promise.all([...named, ...guessed]);
    expect(results.map(({ attempt }) => attempt.result).slice(0, 2)).toEqual(['connected', 'connected']);
    for (const result of results) if (result.ok) result.socket.destroy();
  });

  it('keeps the last closed ports for what the domain may still publish', async () => {
    const dialer = openDialer({ guard: allowed, practice: every([110]), restraint: anybody() });
    dialer.discovery({ ownWordIn: false });
    let heard = false;
    const pop = dialer.dial('198.18.0.10', 110, signal, { published: () => heard });
    const guessed = [993, 465, 143, 587, 995].map((number) => dialer.dial('198.18.0.10', number, signal));
    const [first, second] = await Promise.all(guessed.slice(0, 2));
    expect([first?.attempt.result, second?.attempt.result]).toEqual(['refused', 'refused']);
    heard = true;
    dialer.discovery({ ownWordIn: true });
    const door = await pop;
    expect(door.attempt.result).toBe('connected');
    if (door.ok) door.socket.destroy();
    await Promise.all(guessed);
  });

  it('lets mail go before the web where both are one server, whichever was known first', async () => {
    const open = every([143, 587]);
    const dialer = openDialer({ guard: allowed, practice: open, restraint: anybody() });
    dialer.discovery({ hostsKnown: false });
    const web = dialer.dial('198.18.0.10', 443, signal, { purpose: 'web' });
    await new Promise((resolve) => setTimeout(resolve, 40));
    const mail = [993, 465, 143, 587].map((number) => dialer.dial('198.18.0.10', number, signal));
    dialer.discovery({ hostsKnown: true });
    const results = await Promise.all(mail);
    expect(results.map(({ attempt }) => attempt.result)).toEqual(['refused', 'refused', 'connected', 'connected']);
    expect((await web).attempt.result).toBe('refused');
    for (const result of results) if (result.ok) result.socket.destroy();
  });

  it('counts addresses apart', async () => {
    const dialer = openDialer({ guard: allowed, practice: practiceWith({}), restraint: anybody() });
    for (const number of [993, 465, 143]) await dialer.dial('198.18.0.10', number, signal);
    expect((await dialer.dial('198.18.0.11', 993, signal)).attempt.result).toBe('refused');
  });

  it.each([
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'reset'],
    ['ETIMEDOUT', 'timeout'],
    ['EHOSTUNREACH', 'unreachable'],
    // No route is our own network's affair, and no fault of the server.
    ['ENETUNREACH', 'no-route'],
    ['EADDRNOTAVAIL', 'no-route'],
    ['EMFILE', 'no-route'],
  ])('reads %s as %s', async (code, result) => {
    const connecting = vi.spyOn(net, 'connect').mockImplementation(() => {
      const socket = new net.Socket();
      setImmediate(() => socket.destroy(Object.assign(new Error(code), { code })));
      return socket;
    });
    try {
      const dialer = openDialer({ guard: allowed, practice: null, restraint: anybody() });
      expect((await dialer.dial('192.0.2.1', 993, signal)).attempt.result).toBe(result);
    } finally {
      connecting.mockRestore();
    }
  });

  it('ends a wait with its signal', async () => {
    const controller = new AbortController();
    const dialer = openDialer({
      guard: allowed,
      practice: { ...practiceWith({}), rttMs: 5_000 },
      restraint: anybody(),
    });
    const waiting = dialer.dial('198.18.0.10', 993, controller.signal);
    controller.abort();
    expect((await waiting).attempt.result).toBe('cancelled');
  });

  it('delays what comes in by the round trip, in order', async () => {
    server.on('connection', (socket) => {
      socket.write('one ');
      socket.end('two');
    });
    const dialer = openDialer({ guard: allowed, practice: { ...every([993]), rttMs: 30 }, restraint: anybody() });
    const outcome = await dialer.dial('198.18.0.10', 993, signal);
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    const chunks: Buffer[] = [];
    for await (const chunk of outcome.socket) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('one two');
    expect(outcome.attempt.ms).toBeGreaterThanOrEqual(29);
  });
});
