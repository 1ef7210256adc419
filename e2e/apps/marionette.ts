// Speaks Marionette, by which a Gecko program is driven: packets of JSON with their length in front, answered by number.
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Gecko's own default. */
const PORT = 2828;
const START_MS = 40_000;

type Answer = [type: 1, id: number, error: { message?: string } | null, value: { value?: unknown } | null];

function dial(): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(PORT, '127.0.0.1');
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null));
  });
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#read();
    });
    socket.on('error', () => socket.destroy());
  }

  /** Connects as soon as the program listens, and opens a session in which its own modules can be used. */
  static async open(): Promise<Marionette> {
    for (const deadline = Date.now() + START_MS; Date.now() < deadline; await pause(100)) {
      const socket = await dial();
      if (!socket) continue;
      const marionette = new Marionette(socket);
      await marionette.send('WebDriver:NewSession', {});
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      return marionette;
    }
    throw new Error(`Nothing listens at port ${PORT}.`);
  }

  /** Runs a script whose last argument is called with its value. Rejects with what went wrong inside. */
  async run(script: string, args: unknown[], timeoutMs: number): Promise<unknown> {
    const given = { script, args, scriptTimeout: timeoutMs, sandbox: 'system', newSandbox: true };
    return (await this.send('WebDriver:ExecuteAsyncScript', given))?.value;
  }

  async send(command: string, parameters: object): Promise<{ value?: unknown } | null> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, resolve);
      this.#socket.once('close', () => reject(new Error('The program has gone.')));
    });
    const packet = Buffer.from(JSON.stringify([0, id, command, parameters]));
    this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
    const [, , error, value] = await answered;
    if (error) throw new Error(`${command}: ${error.message ?? JSON.stringify(error)}`);
    return value;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** The greeting is an object, and no answer. */
  #read(): void {
    for (;;) {
      const colon = this.#received.indexOf(':');
      const length = Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < colon + 1 + length) return;
      const packet: unknown = JSON.parse(this.#received.subarray(colon + 1, colon + 1 + length).toString());
      this.#received = this.#received.subarray(colon + 1 + length);
      if (Array.isArray(packet)) this.#waiting.get(packet[1] as number)?.(packet as Answer);
    }
  }
}
