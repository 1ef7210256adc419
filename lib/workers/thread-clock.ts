// What the kernel says of one thread: how much of the processor it has had, and whether it only waits for more.
import { readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks of /proc are hundredths of a second, whatever the kernel's own (proc_pid_stat(5), USER_HZ). */
const TICK_MS = 10;

/** `usedMs`: of the processor, since it began. `isRunnable`: it works, or would if others left it the processor. */
export interface ThreadTime {
  usedMs: number;
  isRunnable: boolean;
}

/** The kernel's number of the thread that asks; 0: this system has no such thing. */
export function threadNumber(): number {
  try {
    return Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0] ?? 0);
  } catch {
    return 0;
  }
}

/** Of a thread of this process; null: it is gone, or this system does not tell. */
export function timeOfThread(number: number): ThreadTime | null {
  if (number === 0) return null;
  try {
    const line = readFileSync(`/proc/self/task/${number}/stat`, 'latin1');
    // The name may hold anything; what follows its bracket is the state, and eleven fields on the two times.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { usedMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS, isRunnable: fields[0] === 'R' };
  } catch {
    return null;
  }
}
