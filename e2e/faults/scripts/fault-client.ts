// One visitor of a scripted fault server: read lines, write any bytes, flood, turn on TLS, hang up in any manner.
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import type { SessionRecord } from '../../world/connection.ts';

export class FaultClient {
  readonly record: SessionRecord;
  #socket: Socket;
  #received = '';
  #ended = false;
  #secure = false;
  #wake: () => void = () => {};
  readonly #closed: Promise<void>;
  #close: () => void = () => {};
  readonly #secureContext: SecureContext;

  constructor(socket: Socket, record: SessionRecord, secureContext: SecureContext) {
    this.record = record;
    this.#socket = socket;
    this.#secureContext = secureContext;
    this.#closed = new Promise((resolve) => {
      this.#close = resolve;
    });
    this.#listen(socket);
  }

  #listen(socket: Socket): void {
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      this.record[this.#secure ? 'secured' : 'clear'] += text;
      if (/(?:LOGOUT|QUIT)\r\n/.test(text)) this.record.saidGoodbye = true;
      this.#received += text;
      this.#wake();
    });
    const end = () => {
      this.#ended = true;
      this.record.closed = true;
      this.#wake();
      this.#close();
    };
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('close', end);
  }

  get secure(): boolean {
    return this.#secure;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The next line without its line end; null when the visitor has gone. */
  async line(): Promise<string | null> {
    for (;;) {
      const at = this.#received.indexOf('\n');
      if (at >= 0) {
        const line = this.#received.slice(0, at).replace(/\r$/, '');
        this.#received = this.#received.slice(at + 1);
        return line;
      }
      if (this.#ended) return null;
      await this.#more();
    }
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Writes bytes as they are, one a character; waits while the visitor does not take them. */
  async write(text: string): Promise<void> {
    if (this.#ended || this.#socket.write(Buffer.from(text, 'latin1'))) return;
    await Promise.race([this.#closed, new Promise((resolve) => this.#socket.once('drain', resolve))]);
  }

  /** Writes the same again and again, until the visitor has gone or `bytes` are out. */
  async flood(text: string, bytes = Number.POSITIVE_INFINITY): Promise<void> {
    for (let sent = 0; sent < bytes && !this.#ended; sent += text.length) {
      await this.write(text);
      await new Promise((resolve) => setTimeout(resolve, 1)); // floods share one processor with all other cases
    }
    await this.gone();
  }

  /** Writes one byte a second until the visitor has gone. */
  async drip(text: string): Promise<void> {
    for (const character of text) {
      if (this.#ended) return;
      await this.write(character);
      await this.pause(1_000);
    }
    await this.gone();
  }

  /** Waits, but not longer than the visitor stays. */
  async pause(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const time = new Promise((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([this.#closed, time]);
    clearTimeout(timer);
  }

  /** Waits until the visitor has gone. */
  async gone(): Promise<void> {
    await this.#closed;
  }

  /** Takes TLS's server side; resolves when it stands or the visitor has gone. */
  async startTls(): Promise<void> {
    const plain = this.#socket;
    plain.removeAllListeners('data').removeAllListeners('end'); // the door still wants to know when it closes
    this.#received = '';
    this.#secure = true;
    this.#socket = new TLSSocket(plain, { isServer: true, secureContext: this.#secureContext });
    this.#listen(this.#socket);
    await new Promise<void>((resolve) => this.#socket.once('secure', resolve).once('close', () => resolve()));
  }

  /** Sends FIN; what the visitor sends is still read. */
  end(): void {
    this.#socket.end();
  }

  /** Closes without any TLS goodbye. */
  drop(): void {
    this.#socket.destroy();
  }

  reset(): void {
    if (this.#socket instanceof TLSSocket) this.#socket.destroy();
    else this.#socket.resetAndDestroy();
  }
}
