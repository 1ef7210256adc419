// The made-up fleet's servers as a process of their own: says its join file, and on a line of input what its servers saw.
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startWorld } from '../world/world.ts';
import { hostedFleet } from './hosted-fleet.ts';

const { values } = parseArgs({
  options: {
    domains: { type: 'string' },
    changed: { type: 'string', default: '0' },
    rtt: { type: 'string', default: '20' },
    dir: { type: 'string' },
  },
});
const { domains } = hostedFleet(Number(values.domains), { changed: Number(values.changed) });
const world = await startWorld({
  ...{ directory: resolve(values.dir ?? '.'), rttMs: Number(values.rtt), domains, recording: false },
});
process.stdout.write(`${JSON.stringify({ file: world.file })}\n`);

// Whoever started this process and goes away closes its standard input.
for await (const _ of createInterface({ input: process.stdin })) {
  const connections = [...world.connections().values()].reduce((sum, n) => sum + n, 0);
  const peak = Math.max(0, ...world.peaks().values());
  process.stdout.write(`${JSON.stringify({ connections, peak })}\n`);
}
await world.close();
process.exit(0);
