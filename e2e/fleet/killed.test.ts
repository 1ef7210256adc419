// A sweep whose process is killed in the middle: another goes on with it, no domain is lost, and none is done twice.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fleetResults } from '../../lib/store/fleet-results.ts';
import { lastSweep } from '../../lib/store/fleet-sweeps.ts';
import type { StorePlace } from '../../lib/store/open.ts';
import { onEachDatabase } from '../../lib/store/testing/each-database.ts';
import { practiceDomains } from '../world/domains/index.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-killed-'));
const script = fileURLToPath(new URL('../../lib/cli/mailmend.mjs', import.meta.url));
const domains = practiceDomains.map(({ domain }) => domain).sort();
let world: World;

beforeAll(async () => {
  world = await startWorld({ directory, rttMs: 5 });
}, 60_000);
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

function fleet({ data, database }: StorePlace, ...words: string[]): ChildProcess {
  const env = { ...process.env, MAILMEND_PRACTICE: world.file, MAILMEND_DATA: data, MAILMEND_DATABASE: database ?? '' };
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

onEachDatabase((_, open) => {
  it('goes on where it was', { timeout: 300_000 }, async () => {
    const { store, place } = await open();
    const add = fleet(place, 'add', '-');
    add.stdin?.end(domains.join('\n'));
    expect((await once(add, 'exit'))[0]).toBe(0);

    const first = await swept(fleet(place, 'sweep', '--ndjson'), 5);
    const between = await lastSweep(store);
    expect(between).toMatchObject({ id: 1, state: 'running', domains: domains.length });
    expect(between?.done).toBeLessThan(domains.length);

    // Not told that it was killed: it has to find out.
    const rest = await swept(fleet(place, 'sweep', '--ndjson'));
    expect(rest.filter((domain) => first.includes(domain))).toEqual([]);
    expect(rest).toHaveLength(domains.length - (between?.done ?? 0));
    expect(await lastSweep(store)).toMatchObject({ id: 1, state: 'done', done: domains.length });
    const kept: string[] = [];
    for await (const { domain } of fleetResults(store, 1)) kept.push(domain);
    expect(kept.sort()).toEqual(domains);
  });
});
