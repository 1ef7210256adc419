// `npm run bench`: how long one check takes at several distances, and what it costs. Figures only, no verdict.
// @ts-check
import { fileURLToPath } from 'node:url';
import { prepareNode, preparePackages } from '../../lib/cli/prepare.mjs';

preparePackages();
await prepareNode(fileURLToPath(import.meta.url));
await import('../../lib/workers/plain-node.mjs');
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
