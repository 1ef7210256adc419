// Opens one door of a mail server: connect, TLS or STARTTLS, greeting, capabilities; and tells how far it opened.
import type { AddressAttempt, ConnectResult, DoorEvidence, DoorResult } from '../model/evidence.ts';
import type { FailedOutcome, UnknownReason } from '../model/outcome.ts';
import type { Door, Source } from '../model/settings.ts';
import { endedBy } from '../net/deadline.ts';
import { DialogueError } from '../net/dialogue.ts';
import type { RunNetwork } from '../net/network.ts';
import { visibleText } from '../records/display-text.ts';
import { tlsWords } from '../records/tls-words.ts';
import { DoorSession, takeLeave } from './door-session.ts';
import { DoorClosed, Opening, type OpeningOptions } from './opening.ts';
import { reach } from './reach.ts';

export type DoorOutcome = { status: 'observed'; evidence: DoorEvidence; session: DoorSession | null } | FailedOutcome;

export interface DoorRequest extends OpeningOptions {
  door: Door;
  /** `exchange`: as a server that brings mail. Default: as a mail app. */
  purpose?: 'mail' | 'exchange';
  namedBy: Source[];
  portNamedBy?: Source[];
  /** The domain names this port: its knock goes before others. */
  published?: () => boolean;
  /** Already resolved, tried in this order. */
  addresses: string[];
  /** Milliseconds the look-up of the addresses took. */
  lookupMs: number | null;
}

/** Results that say something about us, not about the server, with the reason to give. */
const ours: Partial<Record<ConnectResult, UnknownReason>> = {
  'no-route': 'own-network',
  'not-allowed': 'address-not-allowed',
  limit: 'connection-budget',
  restrained: 'own-restraint',
  cancelled: 'cancelled',
};

function blankEvidence({ door, namedBy, portNamedBy, lookupMs }: DoorRequest): DoorEvidence {
  return {
    ...door,
    namedBy,
    ...(portNamedBy ? { portNamedBy } : {}),
    seenAs: null,
    result: 'no-address',
    address: null,
    attempts: [],
    timings: { lookup: lookupMs, connect: null, tls: null, greeting: null, capability: null },
    tls: null,
    greeting: null,
    capabilities: { beforeTls: null, afterTls: null },
    mechanisms: [],
    plaintextLogin: false,
    sizeLimit: null,
    software: null,
    serverId: null,
    words: null,
    transcript: [],
  };
}

/** Why no address answered: the server's part, if any attempt got that far, else ours. */
function unreached(attempts: AddressAttempt[]): { result: DoorResult } | Omit<FailedOutcome, 'status'> {
  const theirs = attempts.find((attempt) => ours[attempt.result] === undefined);
  if (theirs) return { result: theirs.result as DoorResult };
  const first = attempts.find(({ again }) => again !== undefined) ?? attempts[0];
  return first ? { why: ours[first.result] ?? 'own-network', again: first.again } : { result: 'no-address' };
}

const dialogueResults = {
  closed: 'hung-up',
  reset: 'reset',
  'too-much-data': 'too-much-data',
  tls: 'tls-failed',
  aborted: 'stalled',
  unreadable: 'protocol-error',
  refused: 'greeting-refused',
  'ehlo-refused': 'ehlo-refused',
} as const satisfies Record<DialogueError['failure'], DoorResult>;

/** Ends where the server still listens: a bare hang-up would look like an attack (RFC 5321 3.1 asks for QUIT after 554). */
const polite: ReadonlySet<DoorResult> = new Set([
  'greeting-refused',
  'ehlo-refused',
  'preauthenticated',
  'starttls-missing',
  'starttls-refused',
  'protocol-error',
  'stalled',
]);

/**
 * Opens a door. Never throws for what a server does. `session` is there only when the door is ready. In a sweep each door
 * is opened once, under each name, and its session is over: what was seen there is told to every domain that uses it.
 */
export async function openDoor(request: DoorRequest, network: RunNetwork): Promise<DoorOutcome> {
  const { shared, signal } = network;
  if (!shared) return openNow(request, network);
  const { door, addresses, purpose = 'mail', untilTls = false, tlsOptional = false } = request;
  const key = JSON.stringify(['door', door, addresses, purpose, untilTls, tlsOptional]);
  const look = async (): Promise<DoorOutcome> => {
    const outcome = await openNow(request, network);
    if (outcome.status === 'unknown') return outcome;
    await outcome.session?.goodbye(signal);
    return { ...outcome, session: null };
  };
  const seen = await shared.once(key, look, ({ status }) => status === 'observed');
  if (seen.status === 'unknown') return seen;
  const { namedBy, portNamedBy, lookupMs } = request;
  const timings = { ...seen.evidence.timings, lookup: lookupMs };
  const { portNamedBy: _, ...evidence } = seen.evidence;
  return {
    ...seen,
    evidence: { ...evidence, namedBy, ...(portNamedBy ? { portNamedBy } : {}), timings },
  };
}

async function openNow(request: DoorRequest, network: RunNetwork): Promise<DoorOutcome> {
  const evidence = blankEvidence(request);
  const began = performance.now();
  const { attempts, connected } = await reach(
    { ...request.door, addresses: request.addresses, purpose: request.purpose, published: request.published },
    network,
  );
  evidence.attempts = attempts;
  if (!connected) {
    const end = unreached(attempts);
    if (network.signal.aborted) return { status: 'unknown', why: endedBy(network.signal) };
    if ('why' in end) return { status: 'unknown', ...end };
    evidence.result = end.result;
    return { status: 'observed', evidence, session: null };
  }
  const { socket } = connected;
  evidence.address = connected.address;
  evidence.timings.connect = Math.round(performance.now() - began);
  const opening = new Opening(evidence, network);
  try {
    await opening.run(socket, request, connected.from);
    // A session may wait for its turn: when the run ends, it ends with it.
    const end = () => opening.dialogue?.destroy();
    network.signal.addEventListener('abort', end, { once: true });
    if (network.signal.aborted) end();
    return {
      status: 'observed',
      evidence,
      session: new DoorSession(evidence, opening.dialogue!, opening.script, network.mask),
    };
  } catch (error) {
    if (network.signal.aborted) return { status: 'unknown', why: endedBy(network.signal) };
    if (error instanceof DoorClosed) {
      evidence.result = error.result;
      evidence.words = visibleText(error.words, 500) || null;
    } else if (error instanceof DialogueError) {
      evidence.result = dialogueResults[error.failure];
      evidence.words = visibleText(tlsWords((error.cause as Error | undefined)?.message ?? ''), 500) || null;
    } else throw error;
    const { dialogue, script } = opening;
    if (polite.has(evidence.result) && evidence.greeting !== null && dialogue && !dialogue.ended)
      await takeLeave(dialogue, script, network.signal);
    return { status: 'observed', evidence, session: null };
  } finally {
    if (evidence.result !== 'ready') {
      opening.dialogue?.destroy();
      socket.destroy();
    }
  }
}
