// Writes as fast as it can into the store of the place given as JSON, and says each number once the store has
// confirmed it; whoever started it ends it.
// @ts-check
import { writeSync } from 'node:fs';
import '../../workers/plain-node.mjs';

const { openStore } = await import('../open.ts');
const { countUp } = await import('../counters.ts');
const store = openStore(JSON.parse(process.argv[2] ?? ''));
await store.ready();
for (let number = 1; ; number += 1) {
  await countUp(store, `write/${number}`, { windowMs: 3_600_000 });
  writeSync(1, `${number}\n`);
}
