#!/usr/bin/env node
// Starts the comparison with real mail apps on Node 24 or newer.
// @ts-check
import { fileURLToPath } from 'node:url';
import { prepareNode } from '../../lib/cli/prepare.mjs';

await prepareNode(fileURLToPath(import.meta.url));
await import('../../lib/workers/plain-node.mjs');
const { main } = await import('./main.ts');
process.exit(await main(process.argv.slice(2)));
