// The process that sweeps for the one that serves: a child, so that thousands of looks never hold up a page.
import { type ChildProcess, spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type FleetTrouble, setFleetTrouble } from '../store/fleet-trouble.ts';
import type { Store } from '../store/store.ts';

/** After a death nobody asked for, whoever goes on waits until what the dead one held is free, in milliseconds. */
const AGAIN_MS = 30_000;
/** Twice as long after each death in a row, up to this. */
const LONGEST_MS = 15 * 60_000;
/** So many deaths in a row are no accident: then it rests until somebody begins it, or the next night does. */
const MOST_DEATHS = 8;
/** A child that lived so long had done something: its death is the first in a row. */
const LIVED_MS = 10 * 60_000;

/** As for the server itself: a young heap that stays small takes half the memory, and no more time. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

export interface Sweeper {
  /** Begins a sweep, or goes on with one that was interrupted; while it is at it, nothing. */
  start(): void;
  /** It is at it, or about to. */
  isAtWork(): boolean;
  /** Ends the process; what it held is given back. Resolves once it is gone. */
  close(): Promise<void>;
}

export interface SweeperOptions {
  againMs?: number;
  mostDeaths?: number;
  /** Told when a child ended badly, and with null when one ended well again. */
  onTrouble?: (trouble: FleetTrouble | null) => void;
}

/** `root`: the folder of package.json. The child has this process's environment, and so its store and its profile. */
export function createSweeper(
  root: string,
  { againMs = AGAIN_MS, mostDeaths = MOST_DEATHS, onTrouble = () => undefined }: SweeperOptions = {},
): Sweeper {
  let child: ChildProcess | null = null;
  let again: NodeJS.Timeout | null = null;
  let isClosed = false;
  let deaths = 0;
  let since = 0;

  const begin = () => {
    again = null;
    const beganAt = Date.now();
    const begun = spawn(process.execPath, [...SMALL_HEAP, join(root, 'lib', 'cli', 'mailmend.mjs'), 'fleet', 'sweep'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child = begun;
    const ended = (code: number | null) => {
      if (child !== begun) return;
      child = null;
      if (isClosed) return;
      if (code === 0) {
        if (deaths > 0) onTrouble(null);
        deaths = 0;
        return;
      }
      died(Date.now() - beganAt);
    };
    begun.once('exit', ended);
    begun.once('error', () => ended(null));
  };

  const died = (livedMs: number) => {
    const now = Date.now();
    deaths = livedMs >= LIVED_MS ? 1 : deaths + 1;
    if (deaths === 1) since = now;
    const waitMs = Math.min(againMs * 2 ** (deaths - 1), LONGEST_MS);
    const goesOn = deaths < mostDeaths;
    if (goesOn) again = setTimeout(begin, waitMs).unref();
    onTrouble({ since, times: deaths, againAt: goesOn ? now + waitMs : null });
  };

  return {
    start() {
      if (child || isClosed) return;
      if (again) clearTimeout(again);
      begin();
    },
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

/** Writes this machine's trouble where every process reads it. What an earlier server wrote is over. */
export function tellerOfTrouble(store: Store): (trouble: FleetTrouble | null) => void {
  const tell = (trouble: FleetTrouble | null) =>
    void setFleetTrouble(store, hostname(), trouble).catch(() => undefined); // away: the next death tells
  tell(null);
  return tell;
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
