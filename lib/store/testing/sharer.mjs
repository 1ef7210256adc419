// A process that shares its hall and ledger through the PostgreSQL of the place given as JSON, and does what it is sent.
// @ts-check
import '../../workers/plain-node.mjs';

const { openStore } = await import('../open.ts');
const { MemoryHall } = await import('../../diagnosis/memory-hall.ts');
const { runLimits } = await import('../../diagnosis/admission.ts');
const { SharedLimits } = await import('../shared-limits.ts');
const store = openStore(JSON.parse(process.argv[2] ?? ''));
await store.ready();
const hall = new MemoryHall(runLimits);
const { ledger } = new SharedLimits(store, hall);
const limits = { closedKnocks: 8, connections: 60, runs: 24 };

/** @param {{ do: 'knock' | 'enter', address: string, port: number, run: string, result: any, client: string, times: number }} told */
async function obey(told) {
  for (let time = 0; time < (told.times ?? 1); time += 1)
    if (told.do === 'enter')
      await hall.enter({ client: told.client, site: null, domain: null }, AbortSignal.timeout(5_000));
    else {
      const claim = { address: told.address, port: told.port + time, run: told.run, visit: 'visit', limits };
      const permit = await ledger.knock(claim, AbortSignal.abort());
      if (permit.kind === 'go' && told.result) ledger.answered(permit.ticket, told.result);
    }
  process.send?.('done');
}
process.on('message', (told) => void obey(/** @type {any} */ (told)));
process.send?.('ready');
