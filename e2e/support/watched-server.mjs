// The product's own server, begun as `npm run up` begins it, with a watch on its serving thread and on its memory.
// @ts-check
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 5;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

// Each message asks how it went since the last one.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    stoodMs: Math.max(0, delays.max / 1e6 - RESOLUTION_MS),
    rssMb: process.memoryUsage.rss() / 1024 / 1024,
    processorMs: (user + system) / 1000,
  });
  delays.reset();
});
process.channel?.unref();
// Whoever started it is gone: nobody else will end it.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await import('../../lib/cli/up.mjs');
