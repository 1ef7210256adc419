// Hall and ledger over all processes of one database: each decides from its memory at once, tells the others once a second
// what happened, and hears them. While the database is away each goes on with its own counts.
import { createHmac, randomUUID } from 'node:crypto';
import type { MemoryHall } from '../diagnosis/memory-hall.ts';
import { createServerLedger, type SharedServerLedger } from '../net/server-ledger.ts';
import type { ServerNews } from '../net/server-news.ts';
import { OtherProcesses } from './other-processes.ts';
import { BATCHES_TOPIC, type Batch, newBatches, tellBatch } from './process-batches.ts';
import { sharedSecret } from './secrets.ts';
import type { OpenStore } from './store.ts';

const EACH_MS = 1_000;
/** Whoever holds something says so this often, though nothing has changed: a third of what others wait for it. */
const STILL_MS = 2_000;
/** While the database is away news gather; the oldest are given up first, since they are over first. */
const MOST_NEWS = 20_000;
const MOST_TAGS = 10_000;

export class SharedLimits {
  readonly ledger: SharedServerLedger;
  readonly #store: OpenStore;
  readonly #hall: MemoryHall;
  readonly #process = randomUUID();
  readonly #others = new OtherProcesses();
  readonly #timer: NodeJS.Timeout;
  readonly #deafen: () => void;
  /** Who came is told only as a hash, under the key that the processes share. */
  readonly #tags = new Map<string, string>();
  #key: Uint8Array | null = null;
  #news: ServerNews[] = [];
  #begun: [string, number][] = [];
  #seq = 0;
  /** Told, and not yet known to be kept: told again as it is. */
  #unsure: Batch | null = null;
  #lastHeld = '';
  #lastTold = 0;
  #turn: Promise<void> | null = null;
  #mustTell = false;
  /** What was there before this process came has the age that it says; after that, when it is heard counts. */
  #hasJoined = false;

  /** `hall`: whose clients' runs count everywhere. */
  constructor(store: OpenStore, hall: MemoryHall) {
    this.#store = store;
    this.#hall = hall;
    this.ledger = createServerLedger(Date.now, {
      tell: (news) => void this.#news.push(news),
      held: (address) => this.#others.atServer(address),
    });
    hall.joinOthers({
      tell: (name, at) => void this.#begun.push([name, at]),
      running: (name) => this.#others.inHall(this.#tag(name)),
      begun: (name) => this.#others.begun(this.#tag(name)),
    });
    this.#timer = setInterval(() => this.#go(true), EACH_MS).unref();
    this.#deafen = store.listen(BATCHES_TOPIC, () => this.#go(false));
    this.#go(true);
  }

  /** What is held here is free for the others at once. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#deafen();
    await this.#turn;
    if (this.#lastHeld === '' || this.#lastHeld === NOTHING_HELD) return;
    const body = { servers: [], begun: [], held: { servers: [], hall: [] } };
    await tellBatch(this.#store, { process: this.#process, seq: this.#seq, at: Date.now(), body }).catch(
      () => undefined,
    );
  }

  /** One turn at a time; the next second does what this one could not. */
  #go(tells: boolean): void {
    this.#mustTell ||= tells;
    const turn = async () => {
      this.#key ??= await sharedSecret(this.#store, 'pepper');
      if (this.#mustTell) {
        this.#mustTell = false;
        await this.#tell();
      }
      for (const batch of await newBatches(this.#store, { process: this.#process, known: this.#others.known })) {
        this.#others.take(batch, this.#hasJoined ? Date.now() : batch.at);
        this.ledger.learn(batch.body.servers);
      }
      this.#hasJoined = true;
    };
    this.#turn ??= turn()
      .catch(() => undefined)
      .finally(() => {
        this.#turn = null;
        this.#news = this.#news.slice(-MOST_NEWS);
        this.#begun = this.#begun.slice(-MOST_NEWS);
        this.#others.settle(Date.now());
        this.ledger.look();
        this.#hall.look();
        // The second was up while a bell was answered.
        if (this.#mustTell) this.#go(false);
      });
  }

  async #tell(): Promise<void> {
    if (this.#unsure) await this.#keep(this.#unsure);
    const held = {
      servers: [...this.ledger.held()],
      hall: [...this.#hall.held()].map(([name, count]): [string, number] => [this.#tag(name), count]),
    };
    const now = Date.now();
    const asText = JSON.stringify(held);
    const isStill = asText === (this.#lastHeld || NOTHING_HELD) && this.#news.length + this.#begun.length === 0;
    if (isStill && (asText === NOTHING_HELD || now - this.#lastTold < STILL_MS)) return;
    const begun = this.#begun.splice(0).map(([name, at]): [string, number] => [this.#tag(name), at]);
    const body = { servers: this.#news.splice(0), begun, held };
    this.#lastHeld = asText;
    await this.#keep({ process: this.#process, seq: this.#seq, at: now, body });
  }

  async #keep(batch: Batch): Promise<void> {
    this.#unsure = batch;
    await tellBatch(this.#store, batch);
    this.#unsure = null;
    this.#seq = batch.seq + 1;
    this.#lastTold = batch.at;
  }

  #tag(name: string): string {
    const known = this.#tags.get(name);
    if (known !== undefined) return known;
    if (this.#key === null) return UNKNOWN_TAG;
    const tag = createHmac('sha256', this.#key).update(`hall/${name}`).digest('base64url').slice(0, 22);
    if (this.#tags.size >= MOST_TAGS) this.#tags.clear();
    this.#tags.set(name, tag);
    return tag;
  }
}

const NOTHING_HELD = JSON.stringify({ servers: [], hall: [] });
/** Before the key is known nobody else's counts are either. */
const UNKNOWN_TAG = '';
