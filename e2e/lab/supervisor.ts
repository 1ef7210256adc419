// Keeps the servers of the lab: started in the foreground, waited for until they answer, ended by their own ids.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A loopback address and a port. */
export interface Place {
  address: string;
  port: number;
}
export interface ServerCommand {
  /** For people, when it does not start. */
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** The server is up when each of these takes a connection. */
  answersAt: Place[];
  /** Default: SIGTERM. */
  endsBy?: 'SIGTERM' | 'SIGKILL';
}

const START_MS = 15_000;
const STOP_MS = 4_000;

const run = promisify(execFile);
/** Runs a tool to its end; `input` is what it reads. Throws with what it said when it fails. */
export async function runTool(
  command: string,
  args: string[],
  { cwd, input = '' }: { cwd?: string; input?: string } = {},
): Promise<string> {
  const running = run(command, args, { cwd, maxBuffer: 8 * 1024 * 1024 });
  running.child.stdin?.on('error', () => undefined).end(input); // some tools end without reading
  const { stdout } = await running;
  return stdout;
}

function takesConnection({ address, port }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

interface Running {
  child: ChildProcess;
  endsBy: NodeJS.Signals;
}

/** Gives a group of processes its end: at first politely, then by force. */
async function end({ child, endsBy }: Running): Promise<void> {
  if (child.pid === undefined) return;
  const ended = child.exitCode !== null || child.signalCode !== null;
  const gone = ended ? Promise.resolve() : new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(endsBy);
  await Promise.race([gone, pause(STOP_MS, undefined, { ref: false })]);
  endGroup(child);
  await gone;
}

/** Each server leads a group of its own: this reaches what it left behind. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // the whole group has ended
  }
}

export class Supervisor {
  readonly #running: Running[] = [];

  constructor() {
    // Should this process fall over, they do not outlive it.
    process.once('exit', () => {
      for (const { child } of this.#running) endGroup(child);
    });
  }

  /** Starts one server; resolves when it answers. Throws with its last words when it does not. */
  async start({ name, command, args, env = {}, answersAt, endsBy = 'SIGTERM' }: ServerCommand): Promise<void> {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', ...env },
    });
    this.#running.push({ child, endsBy });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4_000);
      });
    let failed: Error | null = null;
    child.once('error', (error) => {
      failed = error;
    });
    const deadline = Date.now() + START_MS;
    for (const place of answersAt) {
      while (!(await takesConnection(place))) {
        const ended = failed !== null || child.exitCode !== null || child.signalCode !== null;
        if (ended || Date.now() > deadline)
          throw new Error(`${name} does not answer at ${place.address}:${place.port}.\n${failed ?? said}`);
        await pause(30);
      }
    }
  }

  /** Ends every server, newest first. */
  async stop(): Promise<void> {
    await Promise.all(this.#running.splice(0).toReversed().map(end));
  }
}
