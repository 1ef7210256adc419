// Reports of this process that wait to be wanted, compressed, the oldest given up where memory ends.
import { type Report, reportSchema } from '../model/report.ts';
import type { KeptUse } from './kept.ts';
import { compressed, uncompressed } from './sealed.ts';

const MOST_BYTES = 64 * 1024 * 1024;
/** What an entry costs beside its body. */
const ENTRY_BYTES = 512;

interface Entry {
  body: Uint8Array;
  until: number;
  used: Set<KeptUse>;
}

export class KeptMemory {
  readonly #most: number;
  /** By hashed key, oldest first: each is good for as long as the others. */
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;

  /** `most`: bytes. */
  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  async lay(id: string, report: Report, { until, now }: { until: number; now: number }): Promise<void> {
    const body = await compressed(report);
    this.forget(now);
    this.#entries.set(id, { body, until, used: new Set() });
    this.#bytes += body.byteLength + ENTRY_BYTES;
    for (const [oldest] of this.#entries) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  async take(id: string, use: KeptUse, now: number): Promise<Report | null> {
    this.forget(now);
    const entry = this.#entries.get(id);
    if (!entry || entry.used.has(use)) return null;
    entry.used.add(use);
    return reportSchema.parse(await uncompressed(entry.body));
  }

  giveBack(id: string, use: KeptUse): void {
    this.#entries.get(id)?.used.delete(use);
  }

  /** Drops what is over. */
  forget(now: number): void {
    for (const [id, { until }] of this.#entries) {
      if (until > now) break;
      this.#drop(id);
    }
  }

  #drop(id: string): void {
    const entry = this.#entries.get(id);
    if (entry && this.#entries.delete(id)) this.#bytes -= entry.body.byteLength + ENTRY_BYTES;
  }
}
