// The fleet as the server tells it: how far the sweep is, every few seconds, and what was found, whenever a sweep ends.
'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { desk } from '../../../../lib/messages/desk.ts';
import { fleet as words } from '../../../../lib/messages/fleet.ts';
import { type FleetOverview, fleetOverviewSchema } from '../../../../lib/model/fleet-overview.ts';
import { send } from '../../_parts/send.ts';

const statusSchema = z.object({
  sweep: z.int().nullable(),
  state: z.enum(['running', 'paused', 'done']),
  ...{ domains: z.int(), done: z.int(), perSecond: z.number() },
  trouble: z.object({ since: z.int(), times: z.int(), againAt: z.int().nullable() }).optional(),
});
export type Status = z.infer<typeof statusSchema>;
export type Turn = 'sweeps' | 'pause' | 'resume';

/** While a sweep runs, and while none does, in milliseconds. */
const BUSY_MS = 2_000;
const IDLE_MS = 10_000;
/** While the first sweep runs, what it found so far is read again this often. */
const FIRST_MS = 10_000;

export interface Fleet {
  /** Null: not read yet. */
  status: Status | null;
  overview: FleetOverview | null;
  problem: string | null;
  /** What the last press did. */
  said: string;
  turn(to: Turn): Promise<void>;
  /** Domains came or went. */
  readAgain(): Promise<void>;
}

export function useFleet(): Fleet {
  const [status, setStatus] = useState<Status | null>(null);
  const [overview, setOverview] = useState<FleetOverview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** The sweep and state that the overview was read in. */
  const read = useRef('');
  /** When that was, and how many domains were done; null: the rows are of a whole sweep. */
  const first = useRef<{ at: number; done: number } | null>(null);

  const look = useCallback(async (): Promise<Status | null> => {
    const sent = await send('GET', '/api/v1/fleet/status');
    const parsed = sent.ok ? statusSchema.safeParse(sent.json) : null;
    if (!parsed?.success) {
      setProblem(sent.ok ? desk.broken : sent.message);
      return null;
    }
    setProblem(null);
    setStatus(parsed.data);
    const key = `${parsed.data.sweep} ${parsed.data.state}`;
    const isStale =
      first.current !== null &&
      first.current.done !== parsed.data.done &&
      performance.now() - first.current.at > FIRST_MS;
    if (key === read.current && !isStale) return parsed.data;
    const found = await send('GET', '/api/v1/fleet/overview');
    const laid = found.ok ? fleetOverviewSchema.safeParse(found.json) : null;
    if (laid?.success) {
      read.current = key;
      const isFirst = laid.data.of !== null && laid.data.of.endedAt === null;
      first.current = isFirst ? { at: performance.now(), done: parsed.data.done } : null;
      setOverview(laid.data);
    } else setProblem(found.ok ? desk.broken : found.message);
    return parsed.data;
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const go = async () => {
      const now = await look();
      if (!isOver) timer = setTimeout(go, now?.state === 'running' ? BUSY_MS : IDLE_MS);
    };
    void go();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [look]);

  const turn = async (to: Turn) => {
    const sent = await send('POST', `/api/v1/fleet/${to}`);
    setSaid(sent.ok && to === 'sweeps' ? words.sweep.begun : '');
    await look();
    if (!sent.ok) setProblem(sent.message);
  };
  const readAgain = async () => {
    read.current = '';
    await look();
  };
  return { status, overview, problem, said, turn, readAgain };
}
