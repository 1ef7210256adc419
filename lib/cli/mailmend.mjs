#!/usr/bin/env node
// Starts the command line on Node 24 or newer, with types stripped, also where Node itself does not strip them.
import { fileURLToPath } from 'node:url';
import { prepareNode } from './prepare.mjs';

await prepareNode(fileURLToPath(import.meta.url));
await import('../workers/plain-node.mjs');
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
