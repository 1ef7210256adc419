// A port that a firewall drops holds nobody up: its neighbour logs in while the knock is still out.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { gatehouse } from './domains/gatehouse.ts';
import { hedge } from './domains/hedge.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-filtered-'));
const profile = operatorProfileSchema.parse({});
let world: World;
let network: Network;
beforeAll(async () => {
  world = await startWorld({ directory, domains: [gatehouse, hedge] });
  network = createNetwork(profile, world.file);
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

async function eventsOf({ address, password }: PracticeDomain): Promise<DiagnosisEvent[]> {
  const parsed = parseDiagnosisRequest({ address, password });
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = openEnvironment({ profile, network });
  const events: DiagnosisEvent[] = [];
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared }))
    events.push(event);
  return events;
}
const place = (events: DiagnosisEvent[], id: string, target: string) =>
  events.findIndex((event) => event.type === 'probe' && event.probe.id === id && event.probe.target === target);

it.each([
  ['gatehouse', gatehouse, 143, 587, [993, 465]],
  ['hedge', hedge, 993, 465, [143, 110, 587]],
] as const)(
  '%s',
  async (_name, domain, imap, submission, filtered) => {
    const events = await eventsOf(domain);
    const host = `mail.${domain.domain}`;
    const logins = [place(events, 'login', `${host}:${imap}`), place(events, 'login', `${host}:${submission}`)];
    expect(Math.min(...logins)).toBeGreaterThan(0);
    for (const port of filtered) {
      const id = [993, 143].includes(port) ? 'imap' : port === 110 ? 'pop3' : 'submission';
      expect(place(events, id, `${host}:${port}`), `${port} is told after the logins`).toBeGreaterThan(
        Math.max(...logins),
      );
    }
    const last = events.at(-1);
    expect(last?.type === 'finished' && last.report.recommendation).toMatchObject({
      incoming: { port: imap, verified: 'login' },
      outgoing: { port: submission, verified: 'login' },
    });
  },
  30_000,
);
