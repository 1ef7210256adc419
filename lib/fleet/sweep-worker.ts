// Works a sweep's chunks off, one server at a time over all processes; what a dead worker held is taken up again.
import { randomUUID } from 'node:crypto';
import { type Environment, environment } from '../diagnosis/environment.ts';
import { nextCall } from '../net/deadline.ts';
import { createSharedLooks } from '../net/shared-looks.ts';
import { placeFleetDomains } from '../store/fleet-domains.ts';
import { type FleetResult, keepFleetResults } from '../store/fleet-results.ts';
import {
  type Chunk,
  claimChunk,
  endChunk,
  FLEET_TOPIC,
  keepChunk,
  lastSweep,
  leaveChunk,
} from '../store/fleet-sweeps.ts';
import type { OpenStore } from '../store/store.ts';
import { StoreError, type StoreErrorCode } from '../store/store-error.ts';
import { sweepEnded } from './alerts/sweep-ended.ts';
import { type SweptReport, sweepReports } from './sweep-domains.ts';
import { fleetResultOf } from './swept-body.ts';

/** A chunk is held so long without a sign of life; a sign comes each third of it. */
export const LEASE_MS = 30_000;
/** Chunks at once in one process: while one waits for a slow server, others go on. */
const CHUNKS = 4;
/** How often a worker without work looks whether there is some, in milliseconds. */
const IDLE_MS = 2_000;

/** What the store says that may be over in a moment. */
const passing: ReadonlySet<StoreErrorCode> = new Set(['away', 'busy']);

export interface WorkerOptions {
  signal: AbortSignal;
  /** True: ends when no sweep runs any more. False: waits for the next. */
  untilDone: boolean;
  shared?: Environment;
}

/** Rejects with what the store says, except while it is away: then it waits. */
export async function workSweeps(
  store: OpenStore,
  { signal, untilDone, shared = environment() }: WorkerOptions,
): Promise<void> {
  const holder = randomUUID();
  /** What was seen of servers holds for one sweep. */
  let looks = { sweep: 0, shared: createSharedLooks() };
  /** One chunk, or a wait for one. False: no sweep runs any more. */
  const step = async (): Promise<boolean> => {
    const now = Date.now();
    const chunk = await claimChunk(store, { holder, leaseUntil: now + LEASE_MS, now });
    if (chunk) {
      if (looks.sweep !== chunk.sweep) looks = { sweep: chunk.sweep, shared: createSharedLooks() };
      await workChunk(store, chunk, { holder, signal, shared, looks: looks.shared });
      return true;
    }
    const sweep = await lastSweep(store);
    if (untilDone && sweep?.state !== 'running') return false;
    await news(store, signal);
    return true;
  };
  const lane = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        if (!(await step())) return;
      } catch (error) {
        if (!(error instanceof StoreError && passing.has(error.code))) throw error;
        // What was held is taken up again once its lease is over.
        await news(store, signal);
      }
    }
  };
  await Promise.all(Array.from({ length: CHUNKS }, lane));
}

interface ChunkOptions extends Pick<WorkerOptions, 'signal'> {
  holder: string;
  shared: Environment;
  looks: ReturnType<typeof createSharedLooks>;
}

async function workChunk(
  store: OpenStore,
  chunk: Chunk,
  { holder, signal, shared, looks }: ChunkOptions,
): Promise<void> {
  const lost = new AbortController();
  const both = AbortSignal.any([signal, lost.signal]);
  const sign = setInterval(() => {
    keepChunk(store, chunk, { holder, leaseUntil: Date.now() + LEASE_MS })
      .then((isMine) => isMine || lost.abort(new Error('another worker has this chunk')))
      .catch(() => undefined); // away: the lease goes on for a while
  }, LEASE_MS / 3);
  try {
    const swept: SweptReport[] = [];
    for await (const one of sweepReports(chunk.domains, { signal: both, shared, looks })) swept.push(one);
    if (both.aborted) {
      await leaveChunk(store, chunk, holder).catch(() => undefined);
      return;
    }
    const now = Date.now();
    const results = swept
      .map((one) => fleetResultOf(one, now))
      .filter((result): result is FleetResult => result !== null);
    const isDone = await store.transaction(async (within) => {
      if (!(await endChunk(within, chunk, { holder, now }))) return false;
      await keepFleetResults(within, chunk.sweep, results);
      await sweepEnded(within, chunk.sweep, shared.profile);
      return true;
    });
    if (!isDone) return;
    await placeFleetDomains(store, placesOf(results));
  } finally {
    clearInterval(sign);
  }
}

/** What domains are grouped by the next time: the address at which their MX was met. Those without keep their place. */
const placesOf = (results: readonly FleetResult[]): Map<string, string> =>
  new Map(
    results.flatMap(({ domain, body }) => {
      const server = body.servers.find((one) => one.endsWith(':25'));
      return server === undefined ? [] : [[domain, server.slice(0, -':25'.length)] as const];
    }),
  );

/** Until something changed, or a while has passed. */
const news = (store: OpenStore, signal: AbortSignal): Promise<void> =>
  nextCall((call) => store.listen(FLEET_TOPIC, call), IDLE_MS, signal);
