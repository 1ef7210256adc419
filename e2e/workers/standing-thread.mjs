// A thread of the pool whose loop stands for good over some domains, as if a stranger's key had cost that much.
import { parentPort, workerData } from 'node:worker_threads';
import '../../lib/workers/plain-node.mjs';

const { BeatingPulse } = await import('../../lib/workers/pulse.ts');
const pulse = new BeatingPulse(workerData.pulse);
/** The jobs that stand as soon as a password may go. */
const untilLogin = new Set();

function stand(job, address) {
  pulse.takeInHand({ job, address });
  for (;;);
}

function heed({ type, job, work, value }) {
  if (type === 'answer' && value?.kind === 'allowed') for (const each of untilLogin) stand(each, '192.0.2.44');
  if (type !== 'begin' || work.kind === 'conclude') return;
  const domain = work.request?.input.domain ?? '';
  if (domain === 'cottage.example') untilLogin.add(job);
  // Over nobody's bytes in particular, or over those of a server: "198-18-1-10.standing.example".
  const named = /^(?:([\d-]+)\.)?standing\.example$/.exec(domain);
  if (!named) return;
  // Long enough for what came with it to begin: then nothing happens here any more.
  setTimeout(() => stand(job, named[1]?.replaceAll('-', '.') ?? null), 20);
}
// What comes in one turn comes together.
parentPort?.on('message', (words) => words.forEach(heed));
await import('../../lib/workers/thread.ts');
