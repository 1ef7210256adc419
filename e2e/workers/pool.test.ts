// Runs in threads: the same stream as in process, ended when the caller leaves, and seen through when a thread is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { type DiagnosisRequest, parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { seenBy } from '../../lib/model/outcome.ts';
import { threadsFor, WorkerPool } from '../../lib/workers/pool.ts';
import type { Caller } from '../../lib/workers/run-home.ts';
import { sunny } from '../world/domains/sunny.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-pool-'));
let world: World;
let pool: WorkerPool;
let standing: WorkerPool;
const stood: unknown[] = [];
beforeAll(async () => {
  world = await startWorld({ directory, rttMs: 0, recording: false });
  process.env.MAILMEND_PRACTICE = world.file; // threads are born with it
  pool = new WorkerPool({ threads: 1 });
  standing = new WorkerPool({
    threads: 1,
    entry: new URL('./standing-thread.mjs', import.meta.url),
    onStood: (work) => stood.push(work),
  });
});
afterAll(async () => {
  delete process.env.MAILMEND_PRACTICE;
  await Promise.all([pool.close(), standing.close()]);
  await world.close();
  rmSync(directory, { recursive: true });
});

const healthy = () => world.domains.find(({ domain }) => domain === 'sunny.example') as World['domains'][number];
function request(body: object): DiagnosisRequest {
  const parsed = parseDiagnosisRequest(body);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.request;
}
const caller = (signal = new AbortController().signal): Caller => ({ signal, client: '198.51.100.1' });
async function all(events: AsyncGenerator<DiagnosisEvent>): Promise<DiagnosisEvent[]> {
  const list: DiagnosisEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}
const finished = (events: DiagnosisEvent[]) => {
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error(`the run ended with ${last?.type}`);
  return last.report;
};

describe('a run in a thread', () => {
  it('streams as in process, and takes the password with it', async () => {
    const { address, password } = healthy();
    const events = await all(pool.diagnose(request({ address, password }), caller()));
    expect(events[0]).toMatchObject({ type: 'started', withPassword: true });
    expect(finished(events)).toMatchObject({
      verdict: 'healthy',
      recommendation: { incoming: { verified: 'login' }, outgoing: { verified: 'login' } },
    });
    expect(JSON.stringify(events)).not.toContain(password);
  });

  it('counts a refused login for all runs, whichever thread they live in', async () => {
    const { address } = healthy();
    const wrong = () => all(pool.diagnose(request({ address, password: 'no such word' }), caller()));
    const results = (events: DiagnosisEvent[]) =>
      finished(events)
        .probes.filter(({ id }) => id === 'login')
        .map((look) => look.why ?? seenBy([look], 'login')[0]?.result);
    expect(results(await wrong())).toEqual(['rejected']);
    const again = await wrong();
    expect(results(again)).toEqual(['rejected']); // from memory
    await all(pool.diagnose(request({ address, password: 'another word' }), caller()));
    expect(results(await all(pool.diagnose(request({ address, password: 'a third' }), caller())))).toEqual([
      'login-budget',
    ]);
  });

  it('ends when its caller leaves', async () => {
    const leaving = new AbortController();
    const events: DiagnosisEvent[] = [];
    for await (const event of pool.diagnose(request({ domain: 'silent.example' }), caller(leaving.signal))) {
      events.push(event);
      leaving.abort();
    }
    expect(events.at(-1)?.type).toBe('stopped');
  });

  it('ends when its stream is given up', async () => {
    const stream = pool.diagnose(request({ domain: 'sunny.example' }), caller());
    await stream.next();
    expect(await stream.return(undefined)).toEqual({ done: true, value: undefined });
  });

  it('does the other tasks', async () => {
    const body = (value: object) => new TextEncoder().encode(JSON.stringify(value));
    expect(await pool.perform('bounce', body({ text: '550 5.1.1 User unknown' }), caller())).toMatchObject({
      answer: { replyCode: '550' },
    });
    expect(await pool.perform('message', body({ message: 'no header' }), caller())).toMatchObject({
      code: 'no-headers',
    });
    const question = { ip: '192.0.2.1', domain: 'sunny.example', sender: 'a@sunny.example', helo: 'sunny.example' };
    expect(await pool.perform('spf', question, caller())).toMatchObject({ result: expect.any(String) });
    const { address, password } = healthy();
    const destination = await pool.perform('destination', request({ address, password }), caller());
    expect(destination).toMatchObject({ incoming: { host: 'mail.sunny.example' } });
  });
});

describe('what is ours', () => {
  /** A name server of this domain has a private address. */
  const cellar = () => request({ domain: 'cellar.example' });

  it('is not told: no private digits, no resolver', async () => {
    const events = await all(pool.diagnose(cellar(), caller()));
    const told = JSON.stringify(events);
    for (const digits of ['10.20.30.53', '53.30.20.10', '127.0.0.1']) expect(told.includes(digits)).toBe(false);
    const found = finished(events).findings.find(({ id }) => id === 'nameserver-private-address');
    expect(found?.agent).toContain('a private address');
    const asked = finished(events).probes.find(({ id }) => id === 'mx');
    expect(JSON.stringify(asked).includes('"server":"our resolver"')).toBe(true);
  });

  it('is told to whoever sits at this machine', async () => {
    const told = JSON.stringify(await all(diagnose(cellar(), { signal: caller().signal })));
    for (const digits of ['10.20.30.53', '127.0.0.1']) expect(told.includes(digits)).toBe(true);
  });
});

describe('a thread that stands still', () => {
  it('is ended; its run is judged by another, and who had sent no password begins anew', async () => {
    const { address, password } = healthy();
    const [stuck, bystander, withPassword] = await Promise.all([
      all(standing.diagnose(request({ domain: 'standing.example' }), caller())),
      all(standing.diagnose(request({ domain: 'meadow.example' }), caller())),
      all(standing.diagnose(request({ address, password }), caller())),
    ]);
    expect(stood).toEqual([{ job: expect.any(Number), address: null }]); // who did it does not do it again
    const report = finished(stuck);
    expect(report.verdict).not.toBe('healthy');
    expect(report.untested.some(({ why }) => why.includes('our check made a mistake'))).toBe(true);
    expect(stuck.filter(({ type }) => type === 'started')).toHaveLength(1);
    expect(finished(bystander).probes.filter(({ why }) => why === 'own-error')).toEqual([]);
    expect(bystander.map(({ ms }) => ms)).toEqual(bystander.map(({ ms }) => ms).toSorted((one, other) => one - other));
    expect(finished(withPassword).subject.address).toBe(address);
  }, 60_000);
});

describe('a thread that stands over a server’s bytes', () => {
  it('is ended; who had sent no password begins anew, once, and the server is not dialled for ten minutes', async () => {
    const address = sunny.hosts[0]?.address ?? '';
    stood.length = 0;
    const stuck = await all(
      standing.diagnose(request({ domain: `${address.replaceAll('.', '-')}.standing.example` }), caller()),
    );
    // The same would not happen again where the server is left alone: so it is tried, and here it happens again.
    expect(stood).toEqual(Array(2).fill({ job: expect.any(Number), address }));
    expect(finished(stuck).untested.some(({ why }) => why.includes('our check made a mistake'))).toBe(true);
    const told = await all(standing.diagnose(request({ domain: 'sunny.example' }), caller()));
    const doors = finished(told).probes.filter(({ target }) => target === 'mail.sunny.example:993');
    expect(doors).toMatchObject([{ status: 'unknown', why: 'own-restraint' }]);
    const minutes = (Date.parse(doors[0]?.again ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(8);
    expect(minutes).toBeLessThanOrEqual(10);
    expect(finished(told).verdict).not.toBe('healthy');
  }, 60_000);

  it('ends a run whose password was let go: what was seen is judged, and no second login is made', async () => {
    const cottage = world.domains.find(({ domain }) => domain === 'cottage.example');
    stood.length = 0;
    const { address, password } = cottage as World['domains'][number];
    const events = await all(standing.diagnose(request({ address, password }), caller()));
    expect(stood).toEqual([{ job: expect.any(Number), address: '192.0.2.44' }]);
    const { untested, recommendation } = finished(events);
    expect(untested.find(({ id }) => id === 'credentials-rejected')?.why).toContain('our check made a mistake');
    expect(recommendation?.incoming.verified).not.toBe('login');
    expect(events.filter(({ type }) => type === 'started')).toHaveLength(1);
  }, 60_000);
});

describe('a pool that is closed', () => {
  it('lets each run say why it ends', async () => {
    const closing = new WorkerPool({ threads: 2 });
    const runs = ['mute.example', 'meadow.example'].map((domain) =>
      all(closing.diagnose(request({ domain }), caller())),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await closing.close();
    const [mute] = await Promise.all(runs);
    expect(mute?.at(-1)).toMatchObject({ type: 'stopped', why: expect.stringContaining('started anew') });
    expect(closing.state).toMatchObject({ ready: 0, jobs: 0, lost: 0 });
  }, 30_000);
});

describe('threadsFor', () => {
  it.each([
    ['1', 1],
    ['8', 8],
    ['0', null],
    ['9', null],
    ['two', null],
    ['2.5', null],
  ])('%s is %s', (text, threads) => {
    expect(threadsFor(text)).toBe(threads);
  });

  it('is one a core by default, at most 8', () => {
    expect(threadsFor(undefined)).toBeGreaterThanOrEqual(1);
    expect(threadsFor('')).toBeLessThanOrEqual(8);
  });
});

describe('a visit', () => {
  it('takes over what its first look fetched, once', async () => {
    const two = new WorkerPool({ threads: 2 });
    try {
      const meadow = () => request({ domain: 'meadow.example' });
      const seen = async (client: string) => {
        const events = await all(two.diagnose(meadow(), { ...caller(), client }));
        const { probes } = finished(events);
        return JSON.stringify(probes.filter(({ id }) => id === 'autoconfig')).includes('seenAt');
      };
      await two.perform('destination', meadow(), { ...caller(), client: 'anna' });
      expect(await seen('ben')).toBe(false);
      expect(await seen('anna')).toBe(true);
      expect(await seen('anna')).toBe(false);
    } finally {
      await two.close();
    }
  });
});
