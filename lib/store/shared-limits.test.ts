// Two processes on one PostgreSQL: what one did to a server and let in, the other knows within two seconds.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { runLimits } from '../diagnosis/admission.ts';
import { MemoryHall } from '../diagnosis/memory-hall.ts';
import { serverLimits } from '../net/server-ledger.ts';
import { newBatches } from './process-batches.ts';
import { SharedLimits } from './shared-limits.ts';
import type { OpenStore } from './store.ts';
import { StoreError } from './store-error.ts';
import { onEachDatabase } from './testing/each-database.ts';

const WITHIN = { timeout: 2_000, interval: 50 };
const sharer = fileURLToPath(new URL('./testing/sharer.mjs', import.meta.url));
const { closedKnocks, connections, runs } = serverLimits;
const limits = { closedKnocks, connections, runs };
const claim = (address: string, port: number) => ({ address, port, run: 'ours', visit: 'visit', limits });
const atOnce = AbortSignal.abort();
const children: ChildProcess[] = [];
const opened: SharedLimits[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

function here(store: OpenStore) {
  const hall = new MemoryHall(runLimits);
  const shared = new SharedLimits(store, hall);
  opened.push(shared);
  return { hall, shared, ledger: shared.ledger };
}
/** Another process; gives what tells it to do something, and resolves when that is done. */
async function another(place: object): Promise<{ child: ChildProcess; tell(order: object): Promise<void> }> {
  const child = fork(sharer, [JSON.stringify(place)]);
  children.push(child);
  await once(child, 'message');
  return {
    child,
    tell: async (order) => {
      const done = once(child, 'message');
      child.send(order);
      await done;
    },
  };
}
const allOf = async (store: OpenStore) => newBatches(store, { process: 'nobody', known: new Map() });

onEachDatabase((name, open) => {
  describe.runIf(name === 'PostgreSQL')('shared by processes', () => {
    it('knows the other’s closed ports, connections, knocks, and runs of a client and at a server', async () => {
      const { store, place } = await open();
      const { hall, ledger } = here(store);
      const { child, tell } = await another(place);
      const knock = (address: string, port: number) => ledger.knock(claim(address, port), atOnce);

      await tell({ do: 'knock', address: '192.0.2.1', port: 993, run: 'theirs', result: 'refused' });
      await expect
        .poll(() => ledger.recall('192.0.2.1', 'somebody'), WITHIN)
        .toMatchObject([{ port: 993, kind: 'closed', result: 'refused' }]);

      await tell({ do: 'knock', address: '192.0.2.2', port: 1, run: 'theirs', result: 'reset', times: closedKnocks });
      await tell({
        do: 'knock',
        address: '192.0.2.3',
        port: 1,
        run: 'theirs',
        result: 'connected',
        times: connections,
      });
      for (let run = 0; run < runs; run += 1)
        await tell({ do: 'knock', address: '192.0.2.4', port: 1, run: `theirs ${run}`, result: 'connected' });
      await tell({ do: 'enter', client: '198.51.100.1', times: 8 });
      /** Looks, and holds nothing. */
      const mayKnock = async (address: string, port: number) => {
        const permit = await knock(address, port);
        if (permit.kind === 'go') ledger.answered(permit.ticket, null);
        ledger.leave('ours');
        return permit.kind === 'go';
      };
      const mayEnter = async (client: string) => {
        const entering = hall.enter({ client, site: null, domain: null }, AbortSignal.timeout(20));
        const place = await entering.catch(() => null);
        if (place?.ok) place.leave();
        return place?.ok ?? false;
      };
      await expect
        .poll(async () => {
          const servers = await Promise.all(['2', '3', '4'].map((last) => mayKnock(`192.0.2.${last}`, 5_000)));
          return [...servers, await mayEnter('198.51.100.1')]; // eight of its runs are under way there
        }, WITHIN)
        .toEqual([false, false, false, false]);
      expect(await mayEnter('198.51.100.2')).toBe(true);

      // A process that dies holds nothing any more; what it saw stays true.
      child.kill('SIGKILL');
      await expect.poll(() => mayKnock('192.0.2.4', 5_001), { timeout: 14_000, interval: 200 }).toBe(true);
      expect(await mayEnter('198.51.100.1')).toBe(true);
      expect(await ledger.recall('192.0.2.1', 'somebody')).toHaveLength(1);
      const told = JSON.stringify(await allOf(store));
      expect(told.includes('198.51.100')).toBe(false);
    });

    it('goes on with its own counts while the database is away, and then tells each thing once', async () => {
      const { store } = await open();
      let isAway = true;
      let answersLost = 1;
      const shaky = new Proxy(store, {
        get: (of, member) => {
          if (member === 'tables' && isAway) throw new StoreError('away', 'as this test says');
          if (member !== 'transaction') return Reflect.get(of, member).bind?.(of) ?? Reflect.get(of, member);
          return async (work: Parameters<OpenStore['transaction']>[0]) => {
            const done = await of.transaction(work);
            if (answersLost-- > 0) throw new StoreError('away', 'after it was kept');
            return done;
          };
        },
      });
      const { ledger } = here(shaky);
      for (const port of [1, 2, 3]) {
        const permit = await ledger.knock(claim('192.0.2.9', port), atOnce);
        expect(permit.kind).toBe('go');
        if (permit.kind === 'go') ledger.answered(permit.ticket, 'refused');
      }
      expect(await ledger.recall('192.0.2.9', 'somebody')).toHaveLength(3);
      isAway = false;
      await expect.poll(() => answersLost, { timeout: 5_000 }).toBeLessThan(0);
      const batches = await allOf(store);
      const news = batches.flatMap(({ body }) => body.servers.map((each) => each.kind));
      expect(news.sort()).toEqual(['answered', 'answered', 'answered', 'begun', 'begun', 'begun']);
    });
  });
});
