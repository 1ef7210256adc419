// Who watches over the service sees how it does, and who stops it leaves nobody without a word.
import { startServer } from '../support/started-server.ts';
import { expect, ms } from './claims.ts';

const MOST_STOP_MS = 20_000;
const RUNS = 4;

export async function checkWatchedAndStopped(practice: string): Promise<void> {
  const server = await startServer(practice);
  const here = async (path: string) => {
    const response = await fetch(`${server.url}${path}`);
    return { status: response.status, text: await response.text() };
  };
  let ready = await here('/readyz');
  for (let tries = 0; ready.status !== 200 && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    ready = await here('/readyz');
  }
  expect('the service becomes ready', ready.status === 200, `${ready.status} ${ready.text.trim()}`);
  const lives = await here('/healthz');
  expect('it lives', lives.status === 200, `${lives.status}`);
  await server.ask({ path: '/api/v1/diagnoses', body: { domain: 'sunny.example' }, client: '198.51.100.1' });
  const { text } = await here('/metrics');
  expect(
    'its metrics count the run',
    /^mailmend_runs_total\{outcome="healthy"\} 1$/m.test(text) && /^mailmend_store_up\{kind="sqlite"\} 1$/m.test(text),
    /^mailmend_runs_total.*$/m.exec(text)?.[0] ?? 'none',
  );
  const behind = await server.ask({ path: '/metrics', client: '127.0.0.1' });
  expect('and are not shown through a proxy', behind.status === 401, `${behind.status}`);

  const runs = Array.from({ length: RUNS }, (_, at) =>
    server.ask({ path: '/api/v1/diagnoses', body: { domain: 'mute.example' }, client: `198.51.100.${at}` }),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const began = performance.now();
  const [told] = await Promise.all([Promise.all(runs), server.stop()]);
  const took = performance.now() - began;
  const last = told.map((reply) => JSON.parse(reply.text.trim().split('\n').at(-1) ?? '{}').type as string);
  expect('told to stop, it is gone in time', took < MOST_STOP_MS, ms(took));
  expect(
    'and runs finish or say why',
    last.every((type) => type === 'finished' || type === 'stopped'),
    [...new Set(last)].join(', '),
  );
}
