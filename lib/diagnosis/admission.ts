// Lets in as many runs as this machine can do well; the rest wait a little or are told when to come again.

/**
 * Runs at once; of these, such as have just begun; places to wait for one; runs at once and begun a minute for one
 * client address. A run's first second is nearly all its work (some 50 ms of processor); after it, it waits for slow
 * servers. More beginners at once would not end sooner: answers that wait for the processor look like slow servers, and
 * are asked for again.
 */
export const admissionLimits = {
  running: 64,
  beginning: 16,
  waiting: 256,
  runningPerClient: 100,
  begunPerMinute: 300,
} as const;
const BEGINNING_MS = 1_000;

export type Admission = { ok: true; leave(): void } | { ok: false; status: 429 | 503; retryAfterSeconds: number };

interface Client {
  running: number;
  begun: number[];
}
interface Hall {
  running: number;
  beginning: number;
  /** Called with the place taken. */
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
  shared.mailmendHall ??= { running: 0, beginning: 0, waiting: [], clients: new Map() };
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
  if (!hasRoom(hall) && hall.waiting.length >= admissionLimits.waiting)
    return { ok: false, status: 503, retryAfterSeconds: 5 };
  client.begun.push(Date.now());
  client.running += 1;
  let place: { leave(): void };
  try {
    place = await takePlace(hall, signal);
  } catch (error) {
    client.running -= 1;
    throw error;
  }
  let left = false;
  return {
    ok: true,
    leave() {
      if (left) return;
      left = true;
      client.running -= 1;
      place.leave();
    },
  };
}

const hasRoom = ({ running, beginning }: Hall): boolean =>
  running < admissionLimits.running && beginning < admissionLimits.beginning;

/** Those who wait go in, in order, as long as there is room: each finds its place taken already. */
function letIn(hall: Hall): void {
  while (hall.waiting.length > 0 && hasRoom(hall)) {
    const go = hall.waiting.shift();
    occupy(hall);
    go?.();
  }
}

function occupy(hall: Hall): void {
  hall.running += 1;
  hall.beginning += 1;
}

/** A place, at once or when one is free. Rejects when `signal` aborts while waiting. */
async function takePlace(hall: Hall, signal: AbortSignal): Promise<{ leave(): void }> {
  if (hasRoom(hall) && hall.waiting.length === 0) occupy(hall);
  else await turn(hall, signal);
  let beginning = true;
  const endBeginning = () => {
    if (beginning) hall.beginning -= 1;
    beginning = false;
    letIn(hall);
  };
  const timer = setTimeout(endBeginning, BEGINNING_MS);
  timer.unref();
  return {
    leave() {
      clearTimeout(timer);
      hall.running -= 1;
      endBeginning();
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
