// What may be announced: only what was seen to work, for a day after it last was.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Door } from '../model/settings.ts';
import { AnnouncedServers } from './announced-servers.ts';

const entry = {
  incoming: { host: 'mail.harbour.example', port: 993, security: 'tls' as const },
  outgoing: { host: 'mail.harbour.example', port: 465, security: 'tls' as const },
  pop: { host: 'pop.harbour.example', port: 995, security: 'tls' as const },
};
const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

function announced(isUp: (door: Door) => boolean | Promise<boolean>) {
  const works = vi.fn(async (door: Door) => isUp(door));
  return { servers: new AnnouncedServers({ entries: [entry, entry], works }), works };
}

it('is nothing before anything was looked at', () => {
  expect(announced(() => true).servers.of(entry)).toBeNull();
});

it('is what was seen to work, each server looked at once', async () => {
  const { servers, works } = announced(({ protocol }) => protocol !== 'pop3');
  await servers.watch();
  servers.close();
  expect(servers.of(entry)).toEqual({ ...entry, pop: null });
  expect(works.mock.calls.map(([{ protocol, port }]) => [protocol, port])).toEqual([
    ['imap', 993],
    ['submission', 465],
    ['pop3', 995],
  ]);
});

it.each(['imap', 'submission'])('is nothing without %s', async (missing) => {
  const { servers } = announced(({ protocol }) => protocol !== missing);
  await servers.look();
  expect(servers.of(entry)).toBeNull();
});

it('holds for a day after it was last seen, looked at every hour', async () => {
  let up = true;
  const { servers, works } = announced(() => up);
  await servers.watch();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(works).toHaveBeenCalledTimes(6);
  up = false;
  await vi.advanceTimersByTimeAsync(24 * HOUR - 1);
  expect(servers.of(entry)).toEqual(entry);
  await vi.advanceTimersByTimeAsync(1);
  expect(servers.of(entry)).toBeNull();
  up = true;
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(servers.of(entry)).toEqual(entry);
  servers.close();
  works.mockClear();
  await vi.advanceTimersByTimeAsync(5 * HOUR);
  expect(works).not.toHaveBeenCalled();
});

it('is looked at again soon where nothing was seen yet, also after a failure of ours', async () => {
  const { servers, works } = announced(() => true);
  works.mockRejectedValueOnce(new Error('the thread is gone'));
  await servers.watch();
  expect(servers.of(entry)).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  servers.close();
  expect(servers.of(entry)).toEqual(entry);
});

it('is announced as soon as it answers, whatever keeps silent beside it', async () => {
  const { servers } = announced(({ protocol }) => (protocol === 'pop3' ? new Promise<boolean>(() => undefined) : true));
  void servers.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(servers.of(entry)).toEqual({ ...entry, pop: null });
});
