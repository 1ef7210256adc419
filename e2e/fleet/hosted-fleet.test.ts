// A made-up fleet's nights: counts are exact though a process is killed in the middle, and ten changes are told as ten.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fleetChanges, fleetResults } from '../../lib/store/fleet-results.ts';
import { lastSweep } from '../../lib/store/fleet-sweeps.ts';
import type { StorePlace } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { onEachDatabase } from '../../lib/store/testing/each-database.ts';
import { startWorld, type World } from '../world/world.ts';
import { hostedFleet } from './hosted-fleet.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-hosted-'));
const script = fileURLToPath(new URL('../../lib/cli/mailmend.mjs', import.meta.url));
const SIZE = 300;
const nights = [hostedFleet(SIZE), hostedFleet(SIZE, { changed: 10 })] as const;
const [{ names: domains }] = nights;
let worlds: World[] = [];

beforeAll(async () => {
  worlds = await Promise.all(
    nights.map(({ domains: those }, night) =>
      startWorld({ directory: join(directory, String(night)), domains: those, rttMs: 2, recording: false }),
    ),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.close()));
  rmSync(directory, { recursive: true, force: true });
});

function fleet({ data, database }: StorePlace, night: 0 | 1, ...words: string[]): ChildProcess {
  const file = worlds[night]?.file ?? '';
  const env = { ...process.env, MAILMEND_PRACTICE: file, MAILMEND_DATA: data, MAILMEND_DATABASE: database ?? '' };
  return spawn(process.execPath, [script, 'fleet', ...words], { env, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** The domains that it tells of, killed once `most` were told. */
async function swept(child: ChildProcess, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const told: string[] = [];
  const ended = once(child, 'exit');
  if (!child.stdout) throw new Error('it tells nothing');
  for await (const line of createInterface({ input: child.stdout })) {
    told.push((JSON.parse(line) as { domain: string }).domain);
    if (told.length === most) child.kill('SIGKILL');
  }
  expect(await ended).toEqual(most < domains.length ? [null, 'SIGKILL'] : [0, null]);
  return told;
}

/** What the store holds of a sweep: the ids of each domain's findings. */
async function keptOf(store: OpenStore, sweep: number): Promise<Record<string, string[]>> {
  const kept: Record<string, string[]> = {};
  for await (const { domain, body } of fleetResults(store, sweep)) kept[domain] = body.findings.map(({ id }) => id);
  return kept;
}

onEachDatabase((_, open) => {
  it('are exact, whoever is killed', { timeout: 300_000 }, async () => {
    const { store, place } = await open();
    const add = fleet(place, 0, 'add', '-');
    add.stdin?.end(domains.join('\n'));
    expect((await once(add, 'exit'))[0]).toBe(0);

    const first = await swept(fleet(place, 0, 'sweep', '--ndjson'), 60);
    const between = await lastSweep(store);
    expect(between).toMatchObject({ id: 1, state: 'running', domains: SIZE });
    expect(between?.done).toBeLessThan(SIZE);
    // Not told that it was killed: it has to find out.
    const rest = await swept(fleet(place, 0, 'sweep', '--ndjson'));
    expect(rest.filter((domain) => first.includes(domain))).toEqual([]);
    expect(rest).toHaveLength(SIZE - (between?.done ?? 0));
    expect(await lastSweep(store)).toMatchObject({ id: 1, state: 'done', done: SIZE });
    expect(await keptOf(store, 1)).toEqual(Object.fromEntries(nights[0].expected));

    await swept(fleet(place, 1, 'sweep', '--ndjson'));
    expect(await keptOf(store, 2)).toEqual(Object.fromEntries(nights[1].expected));
    const { new: found, mended, cannotCompare } = await fleetChanges(store, 1, 2);
    const id = 'dmarc-missing';
    const numbers = (last: number) => [0, 1, 2, 3, 4].map((ten) => ({ domain: domains[ten * 10 + last], id }));
    expect({ found, mended, cannotCompare }).toEqual({ found: numbers(4), mended: numbers(3), cannotCompare: [] });
    for (const world of worlds) expect(Math.max(...world.peaks().values())).toBeLessThanOrEqual(2);
  });
});
