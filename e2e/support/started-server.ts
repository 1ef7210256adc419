// Starts the product's server as a process of its own, on a practice network, and asks it as many visitors would.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

/** Since it was last asked: the longest that the serving thread stood over its own work. Memory of the whole process; processor since its start. */
export interface ServerWatch {
  stoodMs: number;
  rssMb: number;
  processorMs: number;
}
export interface Reply {
  status: number;
  text: string;
  /** Since the request was sent, in milliseconds. */
  firstByteMs: number;
  ms: number;
}
export interface Visit {
  path: string;
  /** Sent as JSON; a text is sent as it is; without one it is a GET. */
  body?: object | string;
  /** Whose request a proxy says it is. */
  client: string;
  signal?: AbortSignal;
}

export interface StartedServer {
  url: string;
  /** From the start of the process to its first answer, in milliseconds. */
  startMs: number;
  watch(): Promise<ServerWatch>;
  ask(visit: Visit): Promise<Reply>;
  /** Ends it with no chance to say so (SIGKILL). */
  kill(): Promise<void>;
  /** The same again after a kill, at the same port. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** What `npm run up` gives to Node. */
const optionsOfUp = packageJson.scripts.up.split(' ').filter((word) => word.startsWith('--'));
const script = fileURLToPath(new URL('./watched-server.mjs', import.meta.url));

/** `practice`: a join file. Unless `profile` says otherwise, the server believes X-Forwarded-For of this machine. Rejects when it ends before it is ready. */
export async function startServer(
  practice: string,
  {
    variables = {},
    execArgv = [],
    profile = { trustedProxies: ['127.0.0.1'] },
  }: { variables?: Record<string, string>; execArgv?: string[]; profile?: object } = {},
): Promise<StartedServer> {
  const directory = mkdtempSync(join(tmpdir(), 'mailmend-server-'));
  const config = join(directory, 'profile.json');
  writeFileSync(config, JSON.stringify(profile));
  const began = performance.now();
  const start = (port: string) =>
    fork(script, [], {
      execArgv: [...optionsOfUp, ...execArgv],
      env: {
        ...process.env,
        PORT: port,
        MAILMEND_PRACTICE: practice,
        MAILMEND_CONFIG: config,
        MAILMEND_DATA: directory,
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
  let child = start('0');
  const url = await readyAt(child);
  const agent = new Agent({ keepAlive: true });
  const ask = (visit: Visit) => askServer(url, agent, visit);
  await ask({ path: '/', client: '192.0.2.1' });
  const startMs = performance.now() - began;
  return {
    ...{ url, startMs, ask },
    async watch() {
      child.send('how are you?');
      const [told] = (await once(child, 'message')) as [ServerWatch];
      return told;
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async startAgain() {
      child = start(new URL(url).port);
      await readyAt(child);
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      agent.destroy();
      rmSync(directory, { recursive: true });
    },
  };
}

async function readyAt(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /ready: (http:\S+)/.exec(line)?.[1];
    if (url) {
      child.stdout.resume(); // what else it says is nobody's concern
      return url.replace('localhost', '127.0.0.1');
    }
  }
  throw new Error('the server ended before it was ready');
}

async function askServer(url: string, agent: Agent, { path, body, client, signal }: Visit): Promise<Reply> {
  const began = performance.now();
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  const asked = request(`${url}${path}`, {
    ...(signal ? { signal } : {}),
    agent,
    method: text === undefined ? 'GET' : 'POST',
    headers: { 'x-forwarded-for': client, ...(text === undefined ? {} : { 'content-type': 'application/json' }) },
  });
  asked.end(text);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let firstByteMs = Number.NaN;
  let said = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    if (said === '') firstByteMs = performance.now() - began;
    said += chunk;
  }
  return { status: response.statusCode ?? 0, text: said, firstByteMs, ms: performance.now() - began };
}
