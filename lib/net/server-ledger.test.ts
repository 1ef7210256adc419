// What servers have seen of us over all runs: closed ports are not knocked at again and again, and nobody is besieged.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConnectResult } from '../model/evidence.ts';
import { createServerLedger, type KnockClaim, type ServerLedger, serverLimits } from './server-ledger.ts';

const MINUTE = 60_000;
const address = '192.0.2.1';
const { closedKnocks, connections, runs } = serverLimits;
const never = new AbortController().signal;
/** For those who do not wait. */
const atOnce = AbortSignal.abort();

let now = 0;
let ledger: ServerLedger;
beforeEach(() => {
  now = 1_000_000;
  ledger = createServerLedger(() => now);
});
const claim = (more: Partial<KnockClaim> = {}): KnockClaim => ({
  ...{ address, port: 993, run: 'run', visit: 'anna at example.com' },
  limits: { closedKnocks, connections, runs },
  ...more,
});
async function knock(result: ConnectResult, more: Partial<KnockClaim> = {}): Promise<boolean> {
  const permit = await ledger.knock(claim(more), atOnce);
  if (permit.kind === 'go') ledger.answered(permit.ticket, result);
  return permit.kind === 'go';
}

describe('memory', () => {
  it('tells a refused port for ten minutes, to everybody', async () => {
    await knock('refused');
    expect(await ledger.recall(address, 'somebody else')).toEqual([
      { port: 993, kind: 'closed', result: 'refused', at: 1_000_000 },
    ]);
    expect(await ledger.recall('192.0.2.2', 'anna at example.com')).toEqual([]);
    now += 10 * MINUTE;
    expect(await ledger.recall(address, 'anna at example.com')).toEqual([]);
  });

  it('tells a time-out to the same visit, and lets others wait for a minute', async () => {
    await knock('timeout');
    expect(await ledger.recall(address, 'anna at example.com')).toMatchObject([{ kind: 'closed', result: 'timeout' }]);
    expect(await ledger.recall(address, 'ben')).toEqual([{ port: 993, kind: 'restrained', again: now + MINUTE }]);
    now += MINUTE;
    expect(await ledger.recall(address, 'ben')).toEqual([]);
    now += 5 * MINUTE;
    expect(await ledger.recall(address, 'anna at example.com')).toEqual([]);
  });

  it.each(['connected', 'reset', 'unreachable', 'no-route', 'cancelled'] as const)(
    'tells nothing of %s',
    async (how) => {
      await knock(how);
      expect(await ledger.recall(address, 'anna at example.com')).toEqual([]);
    },
  );

  it('forgets a refusal when the port lets us in', async () => {
    await knock('refused');
    await knock('connected');
    expect(await ledger.recall(address, 'anna at example.com')).toEqual([]);
  });
});

describe('closed ports', () => {
  it('are knocked at eight times in five minutes, and open ones go on', async () => {
    await knock('connected', { port: 465 });
    for (let at = 0; at < closedKnocks; at += 1) expect(await knock('refused', { port: 2_000 + at })).toBe(true);
    expect(await ledger.knock(claim(), atOnce)).toEqual({ kind: 'restrained', again: 1_000_000 + 5 * MINUTE });
    expect(await knock('connected', { port: 465 })).toBe(true);
    now += 5 * MINUTE;
    expect(await knock('connected')).toBe(true);
  });

  it('count while they keep silent', async () => {
    const permits = await Promise.all(
      Array.from({ length: closedKnocks }, (_, at) => ledger.knock(claim({ port: 2_000 + at }), never)),
    );
    let came = false;
    const next = ledger.knock(claim(), never).then((permit) => {
      came = true;
      return permit;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(came).toBe(false);
    const [first] = permits;
    if (first?.kind === 'go') ledger.answered(first.ticket, 'connected');
    expect((await next).kind).toBe('go');
  });

  it('are no limit where the operator sets none', async () => {
    const free = { limits: { closedKnocks: null, connections: null, runs: null } };
    for (let at = 0; at < 100; at += 1) expect(await knock('refused', { port: 2_000 + at, ...free })).toBe(true);
  });
});

describe('a server', () => {
  it('stands sixty connections a minute', async () => {
    for (let at = 0; at < connections; at += 1) expect(await knock('connected')).toBe(true);
    expect(await ledger.knock(claim(), atOnce)).toEqual({ kind: 'restrained', again: 1_000_000 + MINUTE });
    expect(await knock('connected', { address: '192.0.2.2' })).toBe(true);
    now += MINUTE;
    expect(await knock('connected')).toBe(true);
  });

  it('stands 24 runs at once; another comes in when one leaves', async () => {
    for (let at = 0; at < runs; at += 1) expect(await knock('connected', { run: `run ${at}` })).toBe(true);
    expect(await knock('connected', { run: 'one more' })).toBe(false);
    expect(await knock('connected', { run: 'run 0' })).toBe(true);
    const waiting = ledger.knock(claim({ run: 'one more' }), never);
    ledger.leave('run 0');
    expect((await waiting).kind).toBe('go');
  });

  it('whose bytes made a thread stand is left alone', async () => {
    ledger.shun(address);
    expect(
      await ledger.knock(claim({ limits: { closedKnocks: null, connections: null, runs: null } }), atOnce),
    ).toEqual({ kind: 'restrained', again: now + 10 * MINUTE });
    now += 10 * MINUTE;
    expect(await knock('connected')).toBe(true);
  });
});
