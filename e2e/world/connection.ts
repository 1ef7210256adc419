// One client's connection to a practice server: read a line, read bytes, write, turn on TLS; all that came is recorded.
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';

export type ServedProtocol = 'imap' | 'pop3' | 'smtp' | 'https';

/** What one client did, for counting logins and for looking for passwords where none may be. */
export interface SessionRecord {
  /** The practice address and port that were dialled. */
  address: string;
  port: number;
  protocol: ServedProtocol;
  /** All that the client sent unencrypted, and inside TLS (one character a byte). */
  clear: string;
  secured: string;
  logins: Array<{ user: string; accepted: boolean }>;
  /** The session was ended as the protocol wants: LOGOUT or QUIT. */
  saidGoodbye: boolean;
  closed: boolean;
}

/** Enough for any sensible client; a hostile one learns nothing from more. */
const BUFFER_LIMIT = 1 << 20;

export class Connection {
  readonly record: SessionRecord;
  #socket: Socket;
  #secureContext: () => SecureContext;
  #secure = false;
  #received: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => {};

  /** `secureContext` gives the certificate to show when TLS begins. */
  constructor(socket: Socket, record: SessionRecord, secureContext: () => SecureContext) {
    this.record = record;
    this.#secureContext = secureContext;
    this.#socket = socket;
    this.#listen(socket);
  }

  #listen(socket: Socket): void {
    socket.on('data', (chunk) => {
      this.record[this.#secure ? 'secured' : 'clear'] += chunk.toString('latin1');
      this.#received = Buffer.concat([this.#received, chunk]);
      if (this.#received.length > BUFFER_LIMIT) socket.destroy();
      this.#wake();
    });
    const end = () => {
      this.#ended = true;
      this.record.closed = true;
      this.#wake();
    };
    socket.on('error', () => socket.destroy());
    socket.on('end', end);
    socket.on('close', end);
  }

  /** Waits until `ready` finds what it wants in the bytes received; null when the client left first. */
  async #until(ready: (received: Buffer) => number | null): Promise<string | null> {
    for (;;) {
      const length = ready(this.#received);
      if (length !== null) {
        const taken = this.#received.subarray(0, length).toString('latin1');
        this.#received = this.#received.subarray(length);
        return taken;
      }
      if (this.#ended) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  get secure(): boolean {
    return this.#secure;
  }

  /** The next line without its line end; null when the client has gone. */
  async readLine(): Promise<string | null> {
    const line = await this.#until((received) => {
      const at = received.indexOf(10);
      return at < 0 ? null : at + 1;
    });
    return line === null ? null : line.replace(/\r?\n$/, '');
  }

  readBytes(count: number): Promise<string | null> {
    return this.#until((received) => (received.length >= count ? count : null));
  }

  /** Waits until the client hangs up. */
  async gone(): Promise<void> {
    while (!this.#ended) {
      this.#received = Buffer.alloc(0);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Writes lines, each with CRLF added. */
  send(...lines: string[]): void {
    if (this.#socket.writable) this.#socket.write(lines.map((line) => `${line}\r\n`).join(''));
  }

  /** Writes a body as it is; a text in UTF-8. */
  sendBody(body: string | Buffer): void {
    if (this.#socket.writable) this.#socket.write(body);
  }

  /**
   * Takes TLS's server side on this connection; what was buffered before it is thrown away (RFC 3501 6.2.1).
   * Resolves when TLS stands, or when the client has gone. Writing earlier would swallow OpenSSL's alerts.
   */
  async startTls(): Promise<void> {
    const plain = this.#socket;
    plain.removeAllListeners('data').removeAllListeners('end'); // the door still wants to know when it closes
    plain.on('error', () => {});
    this.#received = Buffer.alloc(0);
    this.#secure = true;
    this.#socket = new TLSSocket(plain, { isServer: true, secureContext: this.#secureContext() });
    this.#listen(this.#socket);
    await new Promise<void>((resolve) => {
      this.#socket.once('secure', resolve).once('close', () => resolve());
    });
  }

  end(): void {
    this.#socket.end();
  }

  /** Hangs up with RST, as a firewall or a full server does. */
  reset(): void {
    if (this.#socket instanceof TLSSocket) this.#socket.destroy();
    else this.#socket.resetAndDestroy();
  }
}
