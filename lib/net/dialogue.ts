// A line-based session with a server: capped, under a signal, with a transcript whose credentials are hidden at the source.
import type { Duplex } from 'node:stream';
import type { TranscriptLine } from '../model/evidence.ts';
import { visibleText } from '../records/display-text.ts';

/** Caps of a session in bytes (a hostile server must cost us nothing). `mailbox`: thousands of folders with their counts. */
export const caps = {
  line: 8_192,
  response: 65_536,
  session: 262_144,
  mailbox: 524_288,
  transcriptLines: 60,
  transcriptText: 500,
} as const;

/**
 * How a session broke off. `closed`: the server hung up. `reset`: TCP reset. `too-much-data`: over a cap.
 * `tls`: the encrypted layer failed (the cause says how). `aborted`: our signal ended it.
 * `unreadable`: an answer outside the protocol (the cause quotes it). `refused`: the server will not go on (so does this).
 * `ehlo-refused`: it will not take the name that we gave (so does this).
 */
export type DialogueFailure =
  | 'closed'
  | 'reset'
  | 'too-much-data'
  | 'tls'
  | 'aborted'
  | 'unreadable'
  | 'refused'
  | 'ehlo-refused';

/** The session cannot go on; `failure` says why, `cause` holds Node's error where there is one. */
export class DialogueError extends Error {
  readonly code = 'DIALOGUE';
  readonly failure: DialogueFailure;
  constructor(failure: DialogueFailure, cause?: unknown) {
    super(`the session ended: ${failure}`, { cause });
    this.failure = failure;
  }
}

/** A line that must not be sent: it holds CR, LF or NUL and would be another command (CWE-93). */
export class UnsendableLineError extends Error {
  readonly code = 'UNSENDABLE_LINE';
}

const failureOf = (error: NodeJS.ErrnoException): DialogueFailure => {
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE') return 'reset';
  if (error.code?.startsWith('ERR_SSL') || error.code === 'EPROTO') return 'tls';
  return 'closed';
};

/** One session over one socket (replaced once, by STARTTLS). Lines are latin1, so that no byte is lost or invented. */
export class Dialogue {
  readonly transcript: TranscriptLine[] = [];
  /** Our own address on this connection, for protocols in which one says it; null: not known. */
  ownAddress: string | null = null;
  #socket: Duplex;
  #buffer: Buffer = Buffer.alloc(0);
  #received = 0;
  #failure: DialogueError | null = null;
  #wake: (() => void) | null = null;
  readonly #mask: (text: string) => string;
  readonly #most: { response: number; session: number };
  readonly #began = performance.now();

  /**
   * `mask`: all that the server says passes through it before it is kept or returned. `most`: bytes that may lie
   * unread, and that may come at all. `unread`: what a former owner of the socket heard and did not read.
   */
  constructor(
    socket: Duplex,
    mask: (text: string) => string = (text) => text,
    most: { response: number; session: number } = caps,
    unread: Buffer = Buffer.alloc(0),
  ) {
    this.#socket = socket;
    this.#mask = mask;
    this.#most = most;
    this.#buffer = unread;
    this.#attach();
  }

  #attach(): void {
    this.#socket.on('data', this.#onData);
    this.#socket.on('end', this.#onEnd);
    this.#socket.on('close', this.#onEnd);
    this.#socket.on('error', this.#onError);
    if (this.#socket.destroyed || this.#socket.readableEnded) this.#onEnd(); // gone before anyone listened
  }

  readonly #onData = (chunk: Buffer): void => {
    if (this.#failure) return;
    this.#received += chunk.length;
    if (this.#received > this.#most.session || this.#buffer.length + chunk.length > this.#most.response) {
      this.#fail(new DialogueError('too-much-data'));
      return;
    }
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    this.#wake?.();
  };
  readonly #onEnd = (): void => {
    if (!this.#failure) this.#failure = new DialogueError('closed');
    this.#wake?.();
  };
  readonly #onError = (error: NodeJS.ErrnoException): void => this.#fail(new DialogueError(failureOf(error), error));

  #fail(failure: DialogueError): void {
    this.#failure ??= failure;
    this.#socket.destroy();
    this.#wake?.();
  }

  /** True when bytes lie unread: after a STARTTLS reply that means injected plaintext (RFC 3207 4.2 and CVE-2011-0411). */
  hasUnread(): boolean {
    return this.#buffer.length > 0;
  }

  get ended(): boolean {
    return this.#failure !== null || this.#socket.destroyed;
  }

  /** The start of what came so far without a line end, for naming a service that speaks something else. */
  peek(): string {
    return this.#mask(this.#buffer.toString('latin1')).slice(0, 200);
  }

  /** The next line without its CRLF (bare LF accepted). Throws DialogueError. */
  async readLine(signal: AbortSignal): Promise<string> {
    for (;;) {
      const end = this.#buffer.indexOf(0x0a);
      if (end > caps.line || (end < 0 && this.#buffer.length > caps.line))
        this.#fail(new DialogueError('too-much-data'));
      else if (end >= 0) {
        const text = this.#buffer.subarray(0, end).toString('latin1').replace(/\r$/, '');
        this.#buffer = this.#buffer.subarray(end + 1);
        const masked = this.#mask(text);
        this.#record('S', masked);
        return masked;
      }
      if (this.#failure) throw this.#failure;
      await this.#more(signal);
    }
  }

  /** The next `count` bytes, one character each: an IMAP literal. Throws DialogueError, also when that is over a line's cap. */
  async readBytes(count: number, signal: AbortSignal): Promise<string> {
    if (count > caps.line) this.#fail(new DialogueError('too-much-data'));
    while (count > caps.line || this.#buffer.length < count) {
      if (this.#failure) throw this.#failure;
      await this.#more(signal);
    }
    const bytes = this.#buffer.subarray(0, count).toString('latin1');
    this.#buffer = this.#buffer.subarray(count);
    return bytes;
  }

  #more(signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw new DialogueError('aborted', signal.reason);
    return new Promise((resolve, reject) => {
      const settle = () => {
        this.#wake = null;
        signal.removeEventListener('abort', onAbort);
      };
      const onAbort = () => {
        settle();
        reject(new DialogueError('aborted', signal.reason));
      };
      this.#wake = () => {
        settle();
        resolve();
      };
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  /**
   * Sends one line. `shown` is what the transcript keeps: give it for everything that carries a credential.
   * A line with CR, LF or NUL is never sent: it would be another command (CWE-93).
   */
  send(line: string, shown: string = line): void {
    if (/[\r\n\0]/.test(line)) throw new UnsendableLineError('a command line must not hold CR, LF or NUL');
    this.#record('C', shown);
    this.#write(Buffer.from(`${line}\r\n`, 'latin1'));
  }

  /** Sends raw bytes (an IMAP literal), shown in the transcript as `shown` only. */
  sendBytes(bytes: Buffer, shown: string): void {
    this.#record('C', shown);
    this.#write(bytes);
  }

  #write(bytes: Buffer): void {
    if (this.#failure) return; // the reader reports it
    this.#socket.write(bytes, () => undefined);
  }

  #record(from: 'C' | 'S', text: string): void {
    if (this.transcript.length >= caps.transcriptLines) return;
    this.transcript.push({
      from,
      text: visibleText(text, caps.transcriptText),
      at: Math.round(performance.now() - this.#began),
    });
  }

  /** Gives the socket away: nothing of this dialogue listens any more. Returns it with what was not read yet. */
  detach(): { socket: Duplex; unread: Buffer } {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onEnd);
    this.#socket.off('close', this.#onEnd);
    this.#socket.off('error', this.#onError);
    this.#socket.on('error', () => undefined); // until the next owner listens: an unheard one would end the process
    this.#socket.pause();
    const unread = this.#buffer;
    this.#buffer = Buffer.alloc(0);
    return { socket: this.#socket, unread };
  }

  /** Goes on over the encrypted socket. What was announced before is forgotten by the caller (RFC 3207 4.2). */
  upgrade(socket: Duplex): void {
    this.#socket = socket;
    this.#attach();
  }

  /** Ends at once. */
  destroy(): void {
    this.#failure ??= new DialogueError('closed');
    this.#socket.on('error', () => undefined); // a late reset of a socket nobody reads any more
    this.#socket.destroy();
  }
}
