// Lets in as many runs as this machine can do well; the rest wait a little or are told when to come again.

/**
 * Runs at once; places to wait for one; runs at once and begun a minute for one client address. More at once would
 * not end sooner: a run costs some 60 ms of processor, and answers that wait for it look like slow servers.
 */
export const admissionLimits = { running: 32, waiting: 256, runningPerClient: 100, begunPerMinute: 300 } as const;

export type Admission = { ok: true; leave(): void } | { ok: false; status: 429 | 503; retryAfterSeconds: number };

interface Client {
  running: number;
  begun: number[];
}
interface Hall {
  running: number;
  waiting: Array<() => void>;
  clients: Map<string, Client>;
}
/** One hall a process: Next instantiates modules several times. */
const shared = globalThis as typeof globalThis & { mailmendHall?: Hall };

const MINUTE_MS = 60_000;
/** Above this many remembered clients, those that are quiet are forgotten: one visitor may have a million addresses. */
const MANY_CLIENTS = 1_000;

function forgetQuiet({ clients }: Hall): void {
  if (clients.size < MANY_CLIENTS) return;
  for (const [address, { running, begun }] of clients)
    if (running === 0 && Date.now() - (begun.at(-1) ?? 0) >= MINUTE_MS) clients.delete(address);
}

function clientOf(hall: Hall, address: string): Client {
  forgetQuiet(hall);
  const client = hall.clients.get(address) ?? { running: 0, begun: [] };
  client.begun = client.begun.filter((at) => Date.now() - at < MINUTE_MS);
  hall.clients.set(address, client);
  return client;
}

/** Asks for a place for one run. Call `leave` once it has ended. Rejects when `signal` aborts while waiting. */
export async function admit(address: string, signal: AbortSignal): Promise<Admission> {
  shared.mailmendHall ??= { running: 0, waiting: [], clients: new Map() };
  const hall = shared.mailmendHall;
  const client = clientOf(hall, address);
  if (client.begun.length >= admissionLimits.begunPerMinute) {
    return {
      ok: false,
      status: 429,
      retryAfterSeconds: Math.ceil((MINUTE_MS - (Date.now() - (client.begun[0] ?? 0))) / 1000),
    };
  }
  if (client.running >= admissionLimits.runningPerClient) return { ok: false, status: 429, retryAfterSeconds: 5 };
  if (hall.running >= admissionLimits.running && hall.waiting.length >= admissionLimits.waiting)
    return { ok: false, status: 503, retryAfterSeconds: 5 };
  client.begun.push(Date.now());
  client.running += 1;
  try {
    while (hall.running >= admissionLimits.running) await turn(hall, signal);
  } catch (error) {
    client.running -= 1;
    throw error;
  }
  hall.running += 1;
  let left = false;
  return {
    ok: true,
    leave() {
      if (left) return;
      left = true;
      hall.running -= 1;
      client.running -= 1;
      hall.waiting.shift()?.();
    },
  };
}

function turn(hall: Hall, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      hall.waiting.splice(hall.waiting.indexOf(go), 1);
      reject(signal.reason);
    };
    const go = () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    hall.waiting.push(go);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
