// Inside a thread of the pool: does the jobs that come in, and asks the thread that serves about what runs share.
import { parentPort, workerData } from 'node:worker_threads';
import { concludeRun } from '../diagnosis/conclude.ts';
import { openEnvironment } from '../diagnosis/environment.ts';
import { tellMistake } from '../diagnosis/sealed.ts';
import { speaking } from '../messages/reader/speaking.ts';
import type { LoginLedger } from '../net/login-ledger.ts';
import type { Network } from '../net/network.ts';
import type { ServerLedger } from '../net/server-ledger.ts';
import { diagnoseConcealed } from './concealed.ts';
import {
  type Asked,
  type AskedName,
  type Birth,
  type FromThread,
  type Job,
  type Task,
  type ToThread,
  unpack,
} from './crossing.ts';
import { BeatingPulse } from './pulse.ts';
import type { Caller } from './run-home.ts';
import { performTask } from './tasks.ts';

if (!parentPort) throw new Error('lib/workers/thread.ts runs only in a thread of the pool');
const port = parentPort;
const { pulse, key } = workerData as Birth;

/**
 * What is told in one turn of the loop crosses together: a run tells ten events in the same moment, and asks about as
 * many servers. Only events wait for the turn to end; what others have to know cannot be lost with this thread.
 */
const outbox: FromThread[] = [];
function tell(message: FromThread): void {
  outbox.push(message);
  if (message.type === 'server-shun') send();
  else if (message.type !== 'event') process.nextTick(send);
  else if (outbox.length === 1) setImmediate(send);
}
function send(): void {
  if (outbox.length > 0) port.postMessage(outbox.splice(0));
}

const beating = new BeatingPulse(pulse);

const jobs = new Map<number, AbortController>();
const questions = new Map<number, (value: unknown) => void>();
let asked = 0;

/** Asks the thread that serves; `signal` takes the question back, and the answer says what that means. */
function ask<Name extends AskedName>(
  name: Name,
  given: Asked[Name]['given'],
  { job = 0, signal }: { job?: number; signal?: AbortSignal } = {},
): Promise<Asked[Name]['gives']> {
  asked += 1;
  const question = asked;
  return new Promise((resolve) => {
    const onAbort = () => tell({ type: 'withdraw', question });
    questions.set(question, (value) => {
      signal?.removeEventListener('abort', onAbort);
      resolve(value as Asked[Name]['gives']);
    });
    tell({ type: 'ask', question, job, name, given });
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** What servers have seen of all threads. */
const servers: ServerLedger = {
  recall: (address, visit) => ask('server-recall', { address, visit }),
  knock: (claim, signal) => ask('server-knock', claim, { signal }),
  answered: (ticket, result) => tell({ type: 'server-answered', ticket, result }),
  leave: (run) => tell({ type: 'server-leave', run }),
  shun: (address) => tell({ type: 'server-shun', address }),
};
const own = openEnvironment({ servers, zones: { lease: (zone) => ask('zone-lease', zone) } });

/** This thread's environment, with what all threads share reached through the one that serves. */
function environmentFor(job: number) {
  const logins: LoginLedger = {
    begin: (claim, signal) => ask('login-begin', claim, { job, signal }),
    end: (ticket, end) => tell({ type: 'login-end', ticket, end }),
  };
  const worksFor = (address: string | null | undefined) =>
    beating.takeInHand(address === undefined ? null : { job, address });
  const network: Network = {
    ...own.network,
    open: (...given) => ({ ...own.network.open(...given), worksFor }),
  };
  return openEnvironment({
    ...{ network, profile: own.profile, visits: own.visits, logins, key },
    messages: { take: (address) => ask('message-take', address, { job }) },
  });
}

function perform(task: Task, caller: Caller, job: number): Promise<unknown> {
  const options = { ...caller, shared: environmentFor(job) };
  return task.name === 'destination' || task.name === 'confirmed-hosts'
    ? performTask(task.name, unpack(task.given), options)
    : performTask(task.name, task.given as never, options);
}

async function work(job: number, given: Job, caller: Caller): Promise<unknown> {
  switch (given.kind) {
    case 'diagnose':
      for await (const event of diagnoseConcealed(unpack(given.request), { ...caller, shared: environmentFor(job) }))
        tell({ type: 'event', job, event });
      return null;
    case 'conclude':
      for (const event of concludeRun(unpack(given.request), given.events, own.profile))
        tell({ type: 'event', job, event });
      return null;
    case 'task':
      // What is pasted is read at once: if this thread stands over it, it would stand over it again.
      beating.takeInHand({ job, address: null });
      setImmediate(() => beating.takeInHand(null));
      return perform(given.task, caller, job);
  }
}

async function begin({ job, client, language, work: given }: Extract<ToThread, { type: 'begin' }>): Promise<void> {
  const ended = new AbortController();
  jobs.set(job, ended);
  try {
    const value = await speaking(language, () => work(job, given, { signal: ended.signal, client }));
    tell({ type: 'done', job, value });
  } catch (error) {
    if (!ended.signal.aborted) tellMistake(error);
    tell({ type: 'failed', job });
  } finally {
    jobs.delete(job);
  }
}

function hear(message: ToThread): void {
  switch (message.type) {
    case 'begin':
      void begin(message);
      break;
    case 'abort':
      jobs.get(message.job)?.abort(new DOMException('The caller left', 'AbortError'));
      break;
    case 'answer': {
      questions.get(message.question)?.(message.value);
      questions.delete(message.question);
    }
  }
}
port.on('message', (messages: ToThread[]) => {
  for (const message of messages) hear(message);
});
tell({ type: 'ready' });
