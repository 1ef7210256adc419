// The first address that answers is used; a silent one holds nobody up, and nothing is left open behind it.
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { AddressAttempt, ConnectResult } from '../model/evidence.ts';
import type { RunNetwork } from '../net/network.ts';
import { reach } from './reach.ts';

type Ending = ConnectResult | 'silent';

/** A network where each address ends as told; "silent" answers only when it is given up. */
function networkOf(endings: Record<string, Ending>, run = new AbortController()) {
  const dialled: string[] = [];
  const sockets = new Map<string, PassThrough>();
  const dial = async (address: string, _port: number, signal: AbortSignal) => {
    dialled.push(address);
    const ending = endings[address] ?? 'refused';
    if (ending === 'silent') {
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    const result: ConnectResult = ending === 'silent' ? 'cancelled' : ending;
    const attempt: AddressAttempt = { address, family: 4, result, ms: 1 };
    if (result !== 'connected') return { ok: false as const, attempt };
    const socket = new PassThrough();
    sockets.set(address, socket);
    return { ok: true as const, socket, attempt };
  };
  const network = {
    signal: run.signal,
    dialer: { dial, opened: () => new Map(), waiting: () => 0 },
  } as unknown as RunNetwork;
  return { network, dialled, sockets, run };
}
const results = (attempts: AddressAttempt[]) => attempts.map(({ address, result }) => `${address} ${result}`);

it('dials no further address when the first answers', async () => {
  const { network, dialled } = networkOf({ a: 'connected', b: 'connected' });
  const { connected, attempts } = await reach(
    { host: 'mail.sunny.example', addresses: ['a', 'b'], port: 993 },
    network,
  );
  expect(connected?.address).toBe('a');
  expect(dialled).toEqual(['a']);
  expect(results(attempts)).toEqual(['a connected']);
});

it('goes on at once after a refusal, and keeps it as evidence', async () => {
  const { network } = networkOf({ a: 'refused', b: 'connected' });
  const { connected, attempts } = await reach(
    { host: 'mail.sunny.example', addresses: ['a', 'b'], port: 993 },
    network,
  );
  expect(connected?.address).toBe('b');
  expect(results(attempts)).toEqual(['a refused', 'b connected']);
});

it('dials the next address beside a silent one, and says nothing of the one it gave up', async () => {
  const { network, sockets } = networkOf({ a: 'silent', b: 'connected' });
  const { connected, attempts } = await reach(
    { host: 'mail.sunny.example', addresses: ['a', 'b'], port: 993 },
    network,
  );
  expect(connected?.address).toBe('b');
  expect(connected?.socket).toBe(sockets.get('b'));
  expect(results(attempts)).toEqual(['b connected']);
});

it('tells of every address when none answers, three at most', async () => {
  const { network, dialled } = networkOf({ a: 'refused', b: 'timeout', c: 'unreachable', d: 'connected' });
  const { connected, attempts } = await reach(
    { host: 'mail.sunny.example', addresses: ['a', 'b', 'c', 'd'], port: 993 },
    network,
  );
  expect(connected).toBeNull();
  expect(dialled).toEqual(['a', 'b', 'c']);
  expect(results(attempts)).toEqual(['a refused', 'b timeout', 'c unreachable']);
});

it('ends with the run', async () => {
  const { network, run } = networkOf({ a: 'silent', b: 'silent' });
  const reaching = reach({ host: 'mail.sunny.example', addresses: ['a', 'b'], port: 993 }, network);
  run.abort();
  const { connected, attempts } = await reaching;
  expect(connected).toBeNull();
  expect(results(attempts)).toContain('a cancelled');
});

it('has nothing to say of a host without addresses', async () => {
  expect(await reach({ host: 'mail.sunny.example', addresses: [], port: 993 }, networkOf({}).network)).toEqual({
    attempts: [],
    connected: null,
  });
});
