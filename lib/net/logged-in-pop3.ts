// Reads a POP3 mailbox with node-pop3 over a socket that is already logged in, with framing and caps of our own.
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import Pop3Command from 'node-pop3';
import { limits, withLimit } from './deadline.ts';
import { caps } from './dialogue.ts';

/** Why nothing could be read: the server answered -ERR, it closed the connection, or the session ended otherwise. */
export type PopReadFailure = 'refused' | 'hung-up' | 'ended';

export class PopReadError extends Error {
  readonly code = 'POP_READ';
  readonly failure: PopReadFailure;
  constructor(message: string, failure: PopReadFailure = 'ended') {
    super(message);
    this.failure = failure;
  }
}

const multiLine = /^(LIST|UIDL)$/;

/**
 * node-pop3's commands over our socket. The library frames by TCP chunk and would connect, log in and send line breaks
 * by itself; here lines are cut by us, the connection is given, and nothing the caller passes reaches the wire.
 */
class SessionPop3 extends Pop3Command {
  readonly #duplex: Duplex;
  #buffer: string;
  #received = 0;
  #body: { info: string; lines: string[] } | null = null;
  #ended: PopReadFailure | null = null;

  constructor(duplex: Duplex, unread: Buffer) {
    super({ host: '', user: '', password: '' });
    this.#duplex = duplex;
    this.#buffer = unread.toString('latin1');
    this.on('error', () => undefined); // node-pop3 emits it for every -ERR, also when nobody waits
    this._socket = { write: (line: string) => duplex.write(line), destroyed: false } as never;
    duplex.on('data', (chunk: Buffer) => this.#data(chunk));
    duplex.on('error', () => this.#end('the session broke off', 'hung-up'));
    duplex.on('close', () => this.#end('the server hung up', 'hung-up'));
    if (duplex.destroyed || duplex.readableEnded) this.#end('the server hung up', 'hung-up'); // its 'close' has already passed
    duplex.resume();
  }

  /** Already connected and logged in: the library must not do it again. */
  override async _connect(): Promise<string> {
    if (!this._socket) throw new PopReadError('the session is over', this.#ended ?? 'ended');
    return '';
  }

  #end(why: string, failure: PopReadFailure = 'ended'): void {
    this._socket = null as never;
    this.#ended ??= failure;
    this.emit('error', new PopReadError(why, failure));
  }

  /** Ends what waits for an answer. */
  stop(): void {
    this.#end('the time is up');
  }

  #data(chunk: Buffer): void {
    this.#received += chunk.length;
    const lines = (this.#buffer + chunk.toString('latin1')).split('\n');
    this.#buffer = lines.pop() ?? '';
    if (this.#received > caps.session || this.#buffer.length > caps.line) {
      this.#duplex.destroy();
      this.#end('the answer is too large');
      return;
    }
    for (const line of lines) this.#line(line.replace(/\r$/, ''));
  }

  #line(line: string): void {
    if (this.#body) {
      if (line !== '.') {
        this.#body.lines.push(line.replace(/^\./, ''));
        return;
      }
      const { info, lines } = this.#body;
      this.#body = null;
      this.emit('response', info, Readable.from([Buffer.from(lines.map((text) => `${text}\r\n`).join(''))]));
    } else if (/^\+OK/i.test(line)) {
      if (multiLine.test(this._command)) this.#body = { info: line.slice(4), lines: [] };
      else this.emit('response', line.slice(4), null);
    } else this.emit('error', new PopReadError('the server refused', 'refused'));
  }
}

export interface PopReading {
  messages: number;
  octets: number;
  uidl: boolean;
}

/** Says QUIT and waits a moment for the answer: a bare hang-up looks like an attack to some servers. */
async function takeLeave(client: SessionPop3, socket: Duplex, signal: AbortSignal): Promise<void> {
  if (socket.destroyed) return;
  const limit = withLimit(signal, limits.goodbye);
  limit.signal.addEventListener('abort', () => client.stop(), { once: true });
  try {
    if (limit.signal.aborted) socket.write('QUIT\r\n', () => undefined);
    else await client.QUIT();
  } catch {
    // It hung up first, or said something else: the session ends all the same.
  } finally {
    limit.clear();
  }
}

/** STAT and UIDL of a logged-in session, then QUIT: nothing is fetched or deleted. Throws PopReadError. */
export async function readPopMailbox(
  { socket, unread }: { socket: Duplex; unread: Buffer },
  signal: AbortSignal,
): Promise<PopReading> {
  const client = new SessionPop3(socket, unread);
  const onAbort = () => client.stop();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    if (signal.aborted) throw new PopReadError('the time is up');
    const [messages, octets] = (await client.STAT()).trim().split(/\s+/).map(Number);
    if (!Number.isSafeInteger(messages) || !Number.isSafeInteger(octets)) throw new PopReadError('STAT cannot be read');
    // One message's UIDL tells as much as all; an empty mailbox has none to ask for (RFC 1939 7).
    const uidl = await client.UIDL(messages === 0 ? '' : 1).then(
      () => true,
      (error: unknown) => {
        // Only an answer proves that UIDL is missing; silence and a hang-up do not.
        if (error instanceof PopReadError && error.failure === 'refused') return false;
        throw error;
      },
    );
    return { messages: messages ?? 0, octets: octets ?? 0, uidl };
  } finally {
    await takeLeave(client, socket, signal);
    signal.removeEventListener('abort', onAbort);
    socket.destroy();
  }
}
