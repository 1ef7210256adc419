// How many cases a fuzz test tries: few by hand, MAILMEND_FUZZ (100,000, say) where there is time.
import fc from 'fast-check';

const FEW = 2_000;
/** No single case may take longer, in milliseconds of this thread's own time: a busy machine is nobody's fault. */
const SLOWEST = 50;

const runs = Number(process.env.MAILMEND_FUZZ ?? FEW);

/** Whether a whole campaign was asked for: then a test needs more time than usual. */
export const fuzzTimeout = Math.max(20_000, runs * 5);

const spentMs = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
};

/** Tries `read` on many inputs: it must never throw, and never dawdle (a slow case gets a second chance, once warm). */
export function neverStumbles<Input>(inputs: fc.Arbitrary<Input>, read: (input: Input) => unknown): void {
  fc.assert(
    fc.property(inputs, (input) => {
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const began = process.threadCpuUsage();
        read(input);
        if (spentMs(began) <= SLOWEST) return true;
      }
      return false;
    }),
    { numRuns: runs },
  );
}
