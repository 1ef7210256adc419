// How many cases a fuzz test tries: few with every change, MAILMEND_FUZZ of them where there is time (`npm run test:fuzz`).
import fc from 'fast-check';

const FEW = 1_000;
/** No single case may take longer, in milliseconds of this thread's own time: a busy machine is nobody's fault. */
const SLOWEST = 50;
/** A case that was slow gets so many more tries: code not yet compiled, or a garbage collection, is slow once. */
const MORE_TRIES = 5;

const runs = Number(process.env.MAILMEND_FUZZ ?? FEW);

/** Whether a whole campaign was asked for: then a test needs more time than usual. */
export const fuzzTimeout = Math.max(20_000, runs * 12);

const spentMs = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
};

/** Is there a try within the limit? What takes long every time, takes long. */
function isQuick<Input>(read: (input: Input) => unknown, input: Input): boolean {
  for (let tries = 0; tries < MORE_TRIES; tries += 1) {
    const began = process.threadCpuUsage();
    read(input);
    if (spentMs(began) <= SLOWEST) return true;
  }
  return false;
}

/** Tries `read` on many inputs: it must never throw, and never dawdle. */
export function neverStumbles<Input>(inputs: fc.Arbitrary<Input>, read: (input: Input) => unknown): void {
  const quickly = fc.property(inputs, (input) => {
    const began = performance.now();
    read(input);
    // Never less than the thread's own time, and cheaper to ask for.
    return performance.now() - began <= SLOWEST || isQuick(read, input);
  });
  const { failed, counterexample, counterexamplePath, errorInstance, numRuns, seed } = fc.check(quickly, {
    numRuns: runs,
  });
  if (!failed) return;
  const why = errorInstance instanceof Error ? errorInstance.message : `longer than ${SLOWEST} ms`;
  const input = JSON.stringify(counterexample)?.slice(0, 400);
  const again = `seed ${seed}, path ${counterexamplePath}`;
  throw new Error(`Case ${numRuns} (${again}): ${why}: ${input}`, { cause: errorInstance });
}
