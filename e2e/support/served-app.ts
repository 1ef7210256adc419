// The built app as a process of its own for a journey, on a practice network, with a store of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ServedApp {
  url: string;
  stop(): Promise<void>;
}

/** Resolves once it is ready. `variables`: the store, the practice network's file, and whatever else it is told. */
export async function serveApp(port: number, variables: Record<string, string>): Promise<ServedApp> {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...variables };
  const server: ChildProcess = spawn(process.execPath, ['lib/cli/up.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text) => String(text).includes('is ready') && resolve());
    server.once('exit', (code) => reject(new Error(`the app ended before it was ready, with code ${code}`)));
  });
  return {
    url: `http://localhost:${port}`,
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
