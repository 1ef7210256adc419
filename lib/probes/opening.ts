// The steps of one connection to a door: TLS or STARTTLS, greeting, capabilities, in the order its protocol wants.
import type { Duplex } from 'node:stream';
import type { DoorEvidence, DoorResult } from '../model/evidence.ts';
import { limits, withLimit } from '../net/deadline.ts';
import { Dialogue, DialogueError } from '../net/dialogue.ts';
import type { RunNetwork } from '../net/network.ts';
import type { ProtocolScript } from '../net/protocol-script.ts';
import { type SecureOptions, secure, type TlsFailure, type TlsOutcome } from '../net/tls.ts';
import { visibleText } from '../records/display-text.ts';
import { serverSoftware } from '../records/server-software.ts';
import { scriptFor } from './door-session.ts';

/** How far it goes. */
export interface OpeningOptions {
  /** The look ends when the connection is encrypted: what is offered inside is not asked for. */
  untilTls?: boolean;
  /** Without STARTTLS the door is ready all the same, as for a server that delivers mail (RFC 3207 4.1). */
  tlsOptional?: boolean;
}

/** Ends the opening where it stands, with what was seen so far. */
export class DoorClosed extends Error {
  readonly code = 'DOOR_CLOSED';
  readonly result: DoorResult;
  readonly words: string;
  /** The first bytes of what should have been TLS, as latin1. */
  readonly heard: string;
  constructor(result: DoorResult, words = '', heard = '') {
    super(result);
    this.result = result;
    this.words = words;
    this.heard = heard;
  }
}

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
export class Opening {
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

  #secureOptions(signal: AbortSignal): SecureOptions {
    return { servername: this.evidence.host, address: this.evidence.address ?? '', network: this.#network, signal };
  }

  async #handshake(socket: Duplex): Promise<Duplex> {
    const outcome: TlsOutcome = await this.#timed('tls', limits.tls, (signal) =>
      secure(socket, this.#secureOptions(signal)),
    );
    if (!outcome.ok) {
      socket.destroy();
      // A server that greeted and agreed to TLS did not hang up on us: its TLS failed. Dovecot closes without an alert.
      const brokenOff = outcome.failure === 'closed' && this.evidence.greeting !== null;
      throw new DoorClosed(brokenOff ? 'tls-failed' : tlsResults[outcome.failure], outcome.words, outcome.heard);
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
    const outcome = await secure(socket, this.#secureOptions(limit.signal)).finally(limit.clear);
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
    try {
      dialogue.upgrade(await this.#handshake(dialogue.detach().socket));
    } catch (error) {
      const plain = error instanceof DoorClosed && error.result === 'plaintext-on-tls-port';
      throw plain ? notTls(this.evidence.protocol, this.#network.mask.apply(error.heard)) : error;
    }
    return dialogue;
  }

  /** Everything up to the door being ready. `from`: our own address on this connection. */
  async run(
    socket: Duplex,
    { untilTls = false, tlsOptional = false }: OpeningOptions,
    from: string | null,
  ): Promise<void> {
    const implicit = this.evidence.security === 'tls';
    const outer = implicit ? await this.#handshake(socket) : socket;
    const dialogue = new Dialogue(outer, this.#network.mask.apply);
    dialogue.ownAddress = from;
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
