// Opens one door of a mail server: connect, TLS or STARTTLS, greeting, capabilities; and tells how far it opened.
import type { Duplex } from 'node:stream';
import type { AddressAttempt, ConnectResult, DoorEvidence, DoorResult } from '../model/evidence.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { Door, Source } from '../model/settings.ts';
import { endedBy, limits, withLimit } from '../net/deadline.ts';
import { Dialogue, DialogueError } from '../net/dialogue.ts';
import type { RunNetwork } from '../net/network.ts';
import type { ProtocolScript } from '../net/protocol-script.ts';
import { tapSocket } from '../net/tapped-socket.ts';
import { secure, type TlsFailure, type TlsOutcome } from '../net/tls.ts';
import { visibleText } from '../records/display-text.ts';
import { serverSoftware } from '../records/server-software.ts';
import { tlsWords } from '../records/tls-words.ts';
import { DoorSession, scriptFor, takeLeave } from './door-session.ts';
import { reach } from './reach.ts';

export type DoorOutcome =
  | { status: 'observed'; evidence: DoorEvidence; session: DoorSession | null }
  | { status: 'unknown'; why: UnknownReason };

export interface DoorRequest {
  door: Door;
  namedBy: Source[];
  /** Already resolved, tried in this order. */
  addresses: string[];
  /** Milliseconds the look-up of the addresses took. */
  lookupMs: number | null;
  /** The look ends when the connection is encrypted: what is offered inside is not asked for. */
  untilTls?: boolean;
  /** Without STARTTLS the door is ready all the same, as for a server that delivers mail (RFC 3207 4.1). */
  tlsOptional?: boolean;
}

/** Ends the opening where it stands, with what was seen so far. */
class DoorClosed extends Error {
  readonly code = 'DOOR_CLOSED';
  readonly result: DoorResult;
  readonly words: string;
  constructor(result: DoorResult, words = '') {
    super(result);
    this.result = result;
    this.words = words;
  }
}

/** Results that say something about us, not about the server, with the reason to give. */
const ours: Partial<Record<ConnectResult, UnknownReason>> = {
  'no-route': 'own-network',
  'not-allowed': 'address-not-allowed',
  limit: 'connection-budget',
  cancelled: 'cancelled',
};

const tlsResults: Record<TlsFailure, DoorResult> = {
  plaintext: 'plaintext-on-tls-port',
  'too-old': 'tls-too-old',
  closed: 'hung-up',
  timeout: 'stalled',
  failed: 'tls-failed',
};

/** The server's words about itself, made harmless. */
function visibleId(told: Record<string, string> | null): Record<string, string> | null {
  if (!told) return null;
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [visibleText(name, 30), visibleText(value, 200)]),
  );
}

/** A TLS record (handshake or alert) instead of a greeting: RFC 8446 5.1. */
const isTlsRecord = (text: string): boolean => /^[\x15\x16]\x03/.test(text);

function blankEvidence({ door, namedBy, lookupMs }: DoorRequest): DoorEvidence {
  return {
    ...door,
    namedBy,
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
function unreached(attempts: AddressAttempt[]): { result: DoorResult } | { why: UnknownReason } {
  const theirs = attempts.find((attempt) => ours[attempt.result] === undefined);
  if (theirs) return { result: theirs.result as DoorResult };
  const first = attempts[0];
  return first ? { why: ours[first.result] ?? 'own-network' } : { result: 'no-address' };
}

/** A server that takes its OK back: Courier says "M1 NO STARTTLS failed" where it cannot start TLS after all. */
const takenBack: Record<DoorEvidence['protocol'], RegExp> = {
  imap: /^(?!\*)\S+ (?:NO|BAD)\b/i,
  pop3: /^-ERR\b/i,
  submission: /^[45]\d\d[ -]/,
};

/** Text instead of TLS after the OK: a refusal, else slipped in, with the OK or later (RFC 3207 4.2). */
const notTls = (protocol: DoorEvidence['protocol'], text: string): DoorClosed =>
  new DoorClosed(takenBack[protocol].test(text) ? 'starttls-refused' : 'starttls-injection', text.split('\r\n', 1)[0]);

/** The steps of one connection; each writes what it saw into `evidence`, or throws DoorClosed. */
class Opening {
  readonly evidence: DoorEvidence;
  readonly script: ProtocolScript;
  readonly #network: RunNetwork;
  dialogue: Dialogue | null = null;

  constructor(evidence: DoorEvidence, network: RunNetwork) {
    this.evidence = evidence;
    this.script = scriptFor(evidence.protocol);
    this.#network = network;
  }

  async #timed<T>(
    step: keyof DoorEvidence['timings'],
    ms: number,
    act: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const began = performance.now();
    const limit = withLimit(this.#network.signal, ms);
    try {
      return await act(limit.signal);
    } finally {
      limit.clear();
      this.evidence.timings[step] = (this.evidence.timings[step] ?? 0) + Math.round(performance.now() - began);
    }
  }

  async #handshake(socket: Duplex): Promise<Duplex> {
    const outcome: TlsOutcome = await this.#timed('tls', limits.tls, (signal) =>
      secure(socket, { servername: this.evidence.host, trust: this.#network.trust, signal, now: this.#network.now }),
    );
    if (!outcome.ok) {
      socket.destroy();
      // A server that greeted and agreed to TLS did not hang up on us: its TLS failed. Dovecot closes without an alert.
      const brokenOff = outcome.failure === 'closed' && this.evidence.greeting !== null;
      throw new DoorClosed(brokenOff ? 'tls-failed' : tlsResults[outcome.failure], outcome.words);
    }
    this.evidence.tls = outcome.evidence;
    return outcome.socket;
  }

  async #greeting(dialogue: Dialogue, ms: number): Promise<string[] | null> {
    const greeting = await this.#timed('greeting', ms, async (signal) => {
      try {
        return await this.script.greeting(dialogue, signal);
      } catch (error) {
        if (error instanceof DialogueError && error.failure === 'aborted') throw await this.#silence(dialogue);
        throw error;
      }
    });
    this.evidence.greeting = visibleText(greeting.text, 500);
    this.evidence.software = serverSoftware({ greeting: greeting.text });
    if (isTlsRecord(greeting.text)) throw new DoorClosed('tls-on-starttls-port');
    if (greeting.kind === 'refused') throw new DoorClosed('greeting-refused', greeting.text);
    if (greeting.kind === 'other') throw new DoorClosed('other-protocol', greeting.text);
    // Inside TLS too: there is no login to make any more, and a password would be sent for nothing.
    if (greeting.kind === 'preauthenticated') throw new DoorClosed('preauthenticated', greeting.text);
    return greeting.capabilities;
  }

  /** A silent STARTTLS port may be waiting for a TLS handshake: try one before calling it silent. */
  async #silence(dialogue: Dialogue): Promise<DoorClosed> {
    if (isTlsRecord(dialogue.peek())) return new DoorClosed('tls-on-starttls-port');
    if (this.evidence.tls || dialogue.peek() !== '' || this.#network.signal.aborted) {
      return new DoorClosed('greeting-timeout', dialogue.peek());
    }
    const { socket } = dialogue.detach();
    const limit = withLimit(this.#network.signal, limits.goodbye);
    const options = {
      servername: this.evidence.host,
      trust: this.#network.trust,
      signal: limit.signal,
      now: this.#network.now,
    };
    const outcome = await secure(socket, options).finally(limit.clear);
    if (outcome.ok) outcome.socket.destroy();
    socket.destroy();
    return new DoorClosed(outcome.ok ? 'tls-on-starttls-port' : 'greeting-timeout');
  }

  #capability(dialogue: Dialogue): Promise<string[]> {
    return this.#timed('capability', limits.reply, (signal) =>
      this.script.capabilities(dialogue, signal, this.evidence.capabilities.beforeTls),
    );
  }

  async #starttls(dialogue: Dialogue, optional: boolean): Promise<Dialogue> {
    const offered = this.evidence.capabilities.beforeTls ?? [];
    this.evidence.plaintextLogin = this.script.plaintextLogin(offered);
    if (optional && !offered.includes(this.script.starttlsWord)) return dialogue;
    // A POP3 server without CAPA may still know STLS: ask it. A list without the word is the server's "no".
    if (offered.length > 0 && !offered.includes(this.script.starttlsWord)) throw new DoorClosed('starttls-missing');
    const reply = await this.#timed('capability', limits.reply, (signal) => this.script.starttls(dialogue, signal));
    if (!reply.ok) throw new DoorClosed(offered.length > 0 ? 'starttls-refused' : 'starttls-missing', reply.text);
    if (dialogue.hasUnread()) throw notTls(this.evidence.protocol, dialogue.peek());
    const { stream, heard } = tapSocket(dialogue.detach().socket);
    try {
      dialogue.upgrade(await this.#handshake(stream));
    } catch (error) {
      const plain = error instanceof DoorClosed && error.result === 'plaintext-on-tls-port';
      throw plain ? notTls(this.evidence.protocol, this.#network.mask.apply(heard())) : error;
    }
    return dialogue;
  }

  /** Everything up to the door being ready. */
  async run(socket: Duplex, { untilTls = false, tlsOptional = false }: Partial<DoorRequest>): Promise<void> {
    const implicit = this.evidence.security === 'tls';
    const outer = implicit ? await this.#handshake(socket) : socket;
    const dialogue = new Dialogue(outer, this.#network.mask.apply);
    this.dialogue = dialogue;
    this.evidence.transcript = dialogue.transcript;
    const patience = untilTls ? limits.serverGreeting : limits.greeting;
    // A port for STARTTLS that keeps silent is then tried with TLS: that takes its time out of the same limit.
    let announced = await this.#greeting(dialogue, implicit ? patience : patience - limits.goodbye);
    if (!implicit) {
      this.evidence.capabilities.beforeTls = announced ?? (await this.#capability(dialogue));
      await this.#starttls(dialogue, tlsOptional);
      announced = null; // what was said before TLS may have been tampered with (RFC 3207 4.2)
    }
    if (untilTls) {
      this.evidence.result = 'ready';
      return;
    }
    const words = announced ?? (await this.#capability(dialogue));
    this.evidence.capabilities.afterTls = words;
    this.evidence.mechanisms = this.script.mechanisms(words);
    this.evidence.sizeLimit = this.script.sizeLimit(words);
    this.evidence.serverId = visibleId(this.script.serverId());
    // What it says of itself outranks what its greeting looks like.
    this.evidence.software =
      serverSoftware({ greeting: null, id: this.evidence.serverId }) ??
      this.evidence.software ??
      serverSoftware({ greeting: this.evidence.greeting ?? '', capabilities: words });
    this.evidence.result = 'ready';
  }
}

const dialogueResults = {
  closed: 'hung-up',
  reset: 'reset',
  'too-much-data': 'too-much-data',
  tls: 'tls-failed',
  aborted: 'stalled',
  unreadable: 'protocol-error',
  refused: 'greeting-refused',
} as const satisfies Record<DialogueError['failure'], DoorResult>;

/** Ends where the server still listens: a bare hang-up would look like an attack (RFC 5321 3.1 asks for QUIT after 554). */
const polite: ReadonlySet<DoorResult> = new Set([
  'greeting-refused',
  'preauthenticated',
  'starttls-missing',
  'starttls-refused',
  'protocol-error',
  'stalled',
]);

/** Opens a door. Never throws for what a server does. `session` is there only when the door is ready. */
export async function openDoor(request: DoorRequest, network: RunNetwork): Promise<DoorOutcome> {
  const evidence = blankEvidence(request);
  const began = performance.now();
  const { attempts, connected } = await reach(request.addresses, request.door.port, network);
  evidence.attempts = attempts;
  if (!connected) {
    const end = unreached(attempts);
    if (network.signal.aborted) return { status: 'unknown', why: endedBy(network.signal) };
    if ('why' in end) return { status: 'unknown', why: end.why };
    evidence.result = end.result;
    return { status: 'observed', evidence, session: null };
  }
  const { socket } = connected;
  evidence.address = connected.address;
  evidence.timings.connect = Math.round(performance.now() - began);
  const opening = new Opening(evidence, network);
  try {
    await opening.run(socket, request);
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
