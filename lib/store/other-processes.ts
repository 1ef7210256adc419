// What this process knows of the others on its database: what they hold, until they fall silent, and what begins there.
import type { HeldPlaces } from '../net/server-news.ts';
import type { Batch } from './process-batches.ts';

/** A process that has told nothing for so long is dead: nothing is held there. One that holds something says so sooner. */
const SILENT_MS = 6_000;
const MINUTE_MS = 60_000;
const NONE: readonly number[] = [];

interface Other {
  seq: number;
  heardAt: number;
  held: Batch['body']['held'];
}

export class OtherProcesses {
  readonly #others = new Map<string, Other>();
  readonly #begun = new Map<string, number[]>();
  #servers = new Map<string, HeldPlaces>();
  #hall = new Map<string, number>();

  /** The last batch of each that was taken in. */
  get known(): ReadonlyMap<string, number> {
    return new Map([...this.#others].map(([process, { seq }]) => [process, seq]));
  }

  /** Each batch once, in the order of its process. `heardAt`: milliseconds since 1970. */
  take({ process, seq, body }: Batch, heardAt: number): void {
    this.#others.set(process, { seq, heardAt, held: body.held });
    for (const [tag, began] of body.begun) {
      const times = this.#begun.get(tag) ?? [];
      times.push(began);
      this.#begun.set(tag, times);
    }
  }

  /** What is held by those who still tell; forgets what is over. */
  settle(now: number): void {
    this.#servers = new Map();
    this.#hall = new Map();
    for (const { heardAt, held } of this.#others.values()) {
      if (now - heardAt > SILENT_MS) continue;
      for (const [address, { pending, runs }] of held.servers) {
        const sum = this.atServer(address);
        this.#servers.set(address, { pending: sum.pending + pending, runs: sum.runs + runs });
      }
      for (const [tag, count] of held.hall) this.#hall.set(tag, this.inHall(tag) + count);
    }
    for (const [tag, times] of this.#begun) {
      const lately = times.filter((at) => at > now - MINUTE_MS).sort((one, other) => one - other);
      if (lately.length > 0) this.#begun.set(tag, lately);
      else this.#begun.delete(tag);
    }
  }

  atServer(address: string): HeldPlaces {
    return this.#servers.get(address) ?? { pending: 0, runs: 0 };
  }

  inHall(tag: string): number {
    return this.#hall.get(tag) ?? 0;
  }

  begun(tag: string): readonly number[] {
    return this.#begun.get(tag) ?? NONE;
  }
}
