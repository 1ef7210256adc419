// What became worse, as the server tells it: read with each sweep's end and after each muting.
'use client';

import { useCallback, useEffect, useState } from 'react';
import { desk } from '../../../../lib/messages/desk.ts';
import { type FleetAlerts, fleetAlertsSchema } from '../../../../lib/model/fleet-alerts.ts';
import { send } from '../../_parts/send.ts';

/** While a mail waits, how often it is looked whether it went, in milliseconds. */
const MAIL_MS = 30_000;
const MUTES = '/api/v1/fleet/mutes';

export interface Muting {
  server: string | null;
  fault: string | null;
}

export interface Alerts {
  /** Null: not read yet. */
  alerts: FleetAlerts | null;
  problem: string | null;
  /** `days` null: until somebody ends it. */
  mute(which: Muting, days: number | null): Promise<void>;
  unmute(which: Muting): Promise<void>;
}

/** `sweep`: the sweep that is shown; another one is read anew. */
export function useAlerts(sweep: number | null): Alerts {
  const [alerts, setAlerts] = useState<FleetAlerts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const read = useCallback(async () => {
    const sent = await send('GET', '/api/v1/fleet/alerts');
    const parsed = sent.ok ? fleetAlertsSchema.safeParse(sent.json) : null;
    if (parsed?.success) setAlerts(parsed.data);
    setProblem(parsed?.success ? null : sent.ok ? desk.broken : sent.message);
  }, []);

  const waits = alerts?.mail?.state === 'waiting';
  useEffect(() => {
    if (sweep === null) return;
    void read();
    const timer = waits ? setInterval(() => void read(), MAIL_MS) : undefined;
    return () => clearInterval(timer);
  }, [sweep, waits, read]);

  const change = async (sending: ReturnType<typeof send>) => {
    const sent = await sending;
    await read();
    if (!sent.ok) setProblem(sent.message);
  };
  return {
    ...{ alerts, problem },
    mute: (which, days) => change(send('POST', MUTES, { ...which, days })),
    unmute: ({ server, fault }) => {
      const named = Object.entries({ server, fault }).flatMap(([key, name]) => (name === null ? [] : [[key, name]]));
      return change(send('DELETE', `${MUTES}?${new URLSearchParams(named)}`));
    },
  };
}
