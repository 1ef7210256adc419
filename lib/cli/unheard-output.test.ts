// A process whose output nobody reads any more goes on with its work.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const program = (first: string): string => `
  const { bearUnheardOutput } = await import(${JSON.stringify(new URL('./unheard-output.ts', import.meta.url).href)});
  ${first};
  process.on('message', async () => {
    for (let word = 0; word < 50; word += 1) {
      for (const out of [process.stdout, process.stderr]) out.write('to nobody\\n');
      await new Promise((go) => setTimeout(go, 2));
    }
    process.send('still there', () => process.exit(0));
  });
  process.send('ready');
`;

/** What the process says beside its outputs, which are closed once it is ready; and how it ends. */
async function withClosedOutputs(first: string): Promise<{ said: unknown[]; code: number | null }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(first)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  const said: unknown[] = [];
  child.on('message', (word) => said.push(word));
  await once(child, 'message');
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.send('go on');
  const [code] = await ended;
  return { said, code };
}

it('says what nobody reads, and goes on', async () => {
  expect(await withClosedOutputs('bearUnheardOutput()')).toEqual({ said: ['ready', 'still there'], code: 0 });
});

it('would have ended with the first word', async () => {
  expect((await withClosedOutputs('')).said).toEqual(['ready']);
});
