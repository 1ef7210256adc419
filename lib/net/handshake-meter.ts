// What a peer's handshake costs us: how much it may send before its certificates are verified, and the processor's time.
import type { RunNetwork } from './network.ts';

/**
 * Bytes that a peer may send before the handshake is over. The largest honest ones that were put together here: a leaf
 * of 100 long names and three 4096-bit authorities above it, 12 KB; with the list of authorities that Windows servers
 * ask clients for, which they cut at 16 KB, 28 KB. OpenSSL itself reads on to 100 KB, and verifies all of it.
 */
const MOST_BYTES = 32 * 1024;
/** Milliseconds of processor. An honest handshake costs one or two, a thread's first ten. */
const MOST_MS = 50;

export type MeteringNetwork = Pick<RunNetwork, 'worksFor' | 'tooDear'>;

/** For one handshake with the server at `address`. */
export class HandshakeMeter {
  readonly #address: string;
  readonly #network: MeteringNetwork;
  #bytes = 0;
  #ms = 0;
  #over = false;

  constructor(address: string, network: MeteringNetwork) {
    this.#address = address;
    this.#network = network;
  }

  /** Counts what came in; false: that is more than any honest peer sends. */
  allows(bytes: number): boolean {
    this.#bytes += bytes;
    return this.#over || this.#bytes <= MOST_BYTES;
  }

  /** Does what may be dear: whoever watches this thread knows for whom, and the time is added up. */
  charge<T>(work: () => T): T {
    if (this.#over) return work();
    const before = process.threadCpuUsage();
    this.#network.worksFor(this.#address);
    try {
      return work();
    } finally {
      this.#network.worksFor(undefined);
      const { user, system } = process.threadCpuUsage(before);
      this.#add((user + system) / 1_000);
    }
  }

  /** The handshake is over, whatever came of it: the session's own bytes cost nothing to speak of. */
  end(): void {
    this.#over = true;
  }

  #add(ms: number): void {
    const wasDear = this.#ms > MOST_MS;
    this.#ms += ms;
    if (!wasDear && this.#ms > MOST_MS) this.#network.tooDear(this.#address);
  }
}
