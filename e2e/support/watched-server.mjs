// The product's own server, begun as `npm run up` begins it, with a watch on its serving thread and on its memory.
// @ts-check
/** Between two looks the loop turns at least once: what the thread worked in between, nobody else was served. */
const LOOK_MS = 5;
let before = process.threadCpuUsage();
let longestMs = 0;
// The processor's time of this thread, not the clock's: a machine that is busy with others is no stall of ours.
setInterval(() => {
  const { user, system } = process.threadCpuUsage(before);
  longestMs = Math.max(longestMs, (user + system) / 1000);
  before = process.threadCpuUsage();
}, LOOK_MS).unref();

// Each message asks how it went since the last one.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    stoodMs: longestMs,
    rssMb: process.memoryUsage.rss() / 1024 / 1024,
    processorMs: (user + system) / 1000,
  });
  longestMs = 0;
});
process.channel?.unref();
// Whoever started it is gone: nobody else will end it.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await import('../../lib/cli/up.mjs');
