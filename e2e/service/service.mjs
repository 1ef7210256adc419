// Starts the checks of the running service on Node 24, with types stripped.
import { fileURLToPath } from 'node:url';
import { prepareNode, preparePackages } from '../../lib/cli/prepare.mjs';

preparePackages();
await prepareNode(fileURLToPath(import.meta.url));
await import('../../lib/workers/plain-node.mjs');
await import('./main.ts');
