// `npm run test:service`: the product's own server beside attacks that stopped it once: the second visitor is served, the thread never stands.
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { startServer } from '../support/started-server.ts';
import { conclude } from './claims.ts';
import { checkDatabaseAway } from './database-away.ts';
import { checkHostileChains, checkHostileKeys } from './hostile-keys.ts';
import { checkLiveHelp } from './live-help.ts';
import { checkSecondVisitor } from './second-visitor.ts';
import { checkServingThread } from './serving-thread.ts';
import { checkWatchedAndStopped } from './watched-and-stopped.ts';

const practice = await startPracticeNetwork(root);
const server = await startServer(practice.file);
// What every visit needs is loaded, and compiled, before it counts.
await Promise.all(
  ['diagnoses', 'bounces', 'messages'].map((path) =>
    server.ask({ path: `/api/v1/${path}`, body: { domain: 'sunny.example' }, client: '192.0.2.251' }),
  ),
);
await checkSecondVisitor(server);
await checkServingThread(server);
await server.stop();

await checkWatchedAndStopped(practice.file);
await checkHostileChains(practice.file);
await checkHostileKeys(practice.file);
await checkLiveHelp(practice.file);
await checkDatabaseAway(practice.file);
await practice.stop();
process.exit(conclude());
