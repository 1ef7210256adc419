// The log holds what is named in it and nothing else: no whole address unless the profile says so, no result.
import { expect, it } from 'vitest';
import type { EndedRun } from '../workers/metered-home.ts';
import { createServiceLog, shortClient } from './service-log.ts';

it.each([
  ['198.51.100.77', '198.51.100.0/24'],
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['agent/a1b2', 'agent'],
  ['token/a1b2', 'token'],
  ['unknown', 'unknown'],
])('of %s it keeps %s', (client, kept) => {
  expect(shortClient(client)).toBe(kept);
});

function lines(addresses: 'short' | 'full', run: EndedRun): Array<Record<string, unknown>> {
  const written: string[] = [];
  const log = createServiceLog(addresses, { write: (line) => void written.push(line) });
  log.started({ workers: 2, store: 'sqlite' });
  log.runEnded({ ...run, secret: 'canary', address: 'anna@canary.example' } as EndedRun);
  log.stopping(1);
  log.stopped();
  expect(written.join('')).not.toContain('canary');
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('writes one line of JSON an event, with nothing beside what it names', () => {
  const told = lines('short', { outcome: 'faults', ms: 612, client: '198.51.100.77', withPassword: true });
  expect(told.map(({ msg }) => msg)).toEqual(['started', 'run ended', 'stopping', 'stopped']);
  expect(told[1]).toEqual({
    level: 'info',
    time: expect.stringMatching(/^20\d\d-.*Z$/),
    end: 'finished',
    ms: 612,
    withPassword: true,
    client: '198.51.100.0/24',
    msg: 'run ended',
  });
});

it('writes a mistake of ours as one, and the whole address where the profile says so', () => {
  const told = lines('full', { outcome: 'failed', ms: 1, client: '198.51.100.77', withPassword: false });
  expect(told[1]).toMatchObject({ level: 'error', end: 'failed', client: '198.51.100.77' });
});
