// Opens the store of the place given as JSON, in a process of its own, and says that it is open.
// @ts-check
import '../../workers/plain-node.mjs';

const { openStore } = await import('../open.ts');
const store = openStore(JSON.parse(process.argv[2] ?? ''));
await store.ready();
process.stdout.write(`${store.state().kind}\n`);
await store.close();
