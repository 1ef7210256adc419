// The process that sweeps for the one that serves: a child, so that thousands of looks never hold up a page.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** After a death nobody asked for, whoever goes on waits until what the dead one held is free, in milliseconds. */
const AGAIN_MS = 30_000;

export interface Sweeper {
  /** Begins a sweep, or goes on with one that was interrupted; while it is at it, nothing. */
  start(): void;
  /** It is at it, or about to. */
  isAtWork(): boolean;
  /** Ends the process; what it held is given back. Resolves once it is gone. */
  close(): Promise<void>;
}

/** `root`: the folder of package.json. The child has this process's environment, and so its store and its profile. */
export function createSweeper(root: string, againMs = AGAIN_MS): Sweeper {
  let child: ChildProcess | null = null;
  let again: NodeJS.Timeout | null = null;
  let isClosed = false;
  const start = () => {
    if (child || isClosed) return;
    if (again) clearTimeout(again);
    again = null;
    const begun = spawn(process.execPath, [join(root, 'lib', 'cli', 'mailmend.mjs'), 'fleet', 'sweep'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child = begun;
    const ended = (code: number | null) => {
      if (child !== begun) return;
      child = null;
      if (code !== 0 && !isClosed) again = setTimeout(start, againMs).unref();
    };
    begun.once('exit', ended);
    begun.once('error', () => ended(null));
  };
  return {
    start,
    isAtWork: () => child !== null || again !== null,
    async close() {
      isClosed = true;
      if (again) clearTimeout(again);
      again = null;
      const last = child;
      if (last === null || last.exitCode !== null || last.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => last.once('exit', () => resolve()));
      last.kill();
      await gone;
    },
  };
}

/** Next instantiates a module several times, and the sweeper is made outside of its bundle: only globalThis is one place. */
const shared = globalThis as typeof globalThis & { mailmendSweeper?: Sweeper };

/** Null: this process has none. */
export const sweeper = (): Sweeper | null => shared.mailmendSweeper ?? null;

/** For the process that serves, and for tests; null: it is closed. */
export function setSweeper(made: Sweeper | null): void {
  if (made) shared.mailmendSweeper = made;
  else delete shared.mailmendSweeper;
}
