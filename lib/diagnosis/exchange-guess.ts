// What Thunderbird does with an Exchange that names no IMAP or POP: it tries whether the same host speaks them (its GuessConfig).
import type { FoundServer, FoundSettings } from '../model/app-find.ts';
import { usualPort } from '../records/app-server.ts';
import type { AppDoors } from './app-doors.ts';

/** IMAP before POP, TLS from the first byte before STARTTLS; a certificate at fault is no success. */
const reading = [
  ['imap', 'tls'],
  ['imap', 'starttls'],
  ['pop3', 'tls'],
  ['pop3', 'starttls'],
] as const;
const sending = [
  ['submission', 'tls'],
  ['submission', 'starttls'],
] as const;

/** The settings it would rather take than Exchange's; both ways have to open, else Exchange stays. */
export async function standardInstead(settings: FoundSettings, doors: AppDoors): Promise<FoundSettings> {
  const { host, username, protocol } = settings.incoming;
  if (protocol !== 'exchange') return settings;
  const firstOpen = async (tries: ReadonlyArray<readonly [FoundServer['protocol'], FoundServer['security']]>) => {
    for (const [spoken, security] of tries) {
      const server: FoundServer = { protocol: spoken, host, port: usualPort(spoken, security), security, username };
      if ((await doors.open({ incoming: server, outgoing: null })) === true) return server;
    }
    return null;
  };
  const incoming = await firstOpen(reading);
  const outgoing = incoming && (await firstOpen(sending));
  return incoming && outgoing ? { incoming, outgoing } : settings;
}
