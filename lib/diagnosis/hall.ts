// The hall in which runs wait for a place: who comes, what they hear, and how many go in.

export interface Visit {
  /** Whose it is: an address or a /64 (lib/model/client.ts); an agent or a token is one of its own. */
  client: string;
  /** The /48 around the client, which counts as `CLIENTS_A_SITE` clients; null: none. */
  site: string | null;
  /** Whose mail is looked at; null: nobody's in particular. */
  domain: string | null;
}

/** `leave` may be called more than once. */
export type Admission = { ok: true; leave(): void } | { ok: false; status: 429 | 503; retryAfterSeconds: number };

/** Kept in memory by lib/diagnosis/memory-hall.ts; processes that share one keep it in what they share. */
export interface Hall {
  /** Waits for a place. Rejects when `signal` aborts while waiting. */
  enter(visit: Visit, signal: AbortSignal): Promise<Admission>;
}

export interface HallLimits {
  /** Places. */
  running: number;
  /** Of these, such as have just been taken: for `beginningMs` milliseconds, or until they are left. */
  beginning: number;
  beginningMs: number;
  waiting: number;
  /** Of one client: places at once; the same while others wait; waiting; begun in a minute. */
  ofClient: { running: number; whileOthersWait: number; waiting: number; begunPerMinute: number };
  /** Places at once for one mail domain. */
  ofDomain: number;
}

/** A site has 65,536 client networks to choose from (RFC 6177). */
export const CLIENTS_A_SITE = 4;
