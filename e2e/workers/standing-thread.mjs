// A thread of the pool whose loop stands for good when it is asked about standing.example, as if a stranger's key had cost that much.
import { parentPort, workerData } from 'node:worker_threads';
import '../../lib/workers/plain-node.mjs';

const { BeatingPulse } = await import('../../lib/workers/pulse.ts');
const pulse = new BeatingPulse(workerData.pulse);

parentPort?.on('message', ({ type, job, work }) => {
  if (type !== 'begin' || work.request?.input.domain !== 'standing.example' || work.kind === 'conclude') return;
  // Long enough for what came with it to begin: then nothing happens here any more.
  setTimeout(() => {
    pulse.takeInHand({ job, address: null });
    for (;;);
  }, 20);
});
await import('../../lib/workers/thread.ts');
